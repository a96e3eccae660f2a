# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EManagedServersStatus(OpenEnum):
    """Whether the backup server can reach a server.

    Attributes:
        AVAILABLE: It can.
        UNAVAILABLE: It cannot.
    """

    AVAILABLE = "Available"
    UNAVAILABLE = "Unavailable"
