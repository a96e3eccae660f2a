# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELicenseSectionType(OpenEnum):
    """Section of a licence.

    Attributes:
        ALL: All sections.
        INSTANCE: Instances.
        SOCKET: Sockets.
    """

    ALL = "All"
    INSTANCE = "Instance"
    SOCKET = "Socket"
