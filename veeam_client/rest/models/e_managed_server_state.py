# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EManagedServerState(OpenEnum):
    """State to filter managed servers by. Since 1.3-rev0.

    Attributes:
        AVAILABLE: It can be reached.
        UNAVAILABLE: It cannot be reached.
        ANY: Whatever the state.
    """

    AVAILABLE = "Available"
    UNAVAILABLE = "Unavailable"
    ANY = "Any"
