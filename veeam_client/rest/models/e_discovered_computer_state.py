# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiscoveredComputerState(OpenEnum):
    """Whether a computer can be reached. Since 1.3-rev0.

    Attributes:
        UNKNOWN: Not known.
        ONLINE: It is.
        OFFLINE: It is not.
    """

    UNKNOWN = "Unknown"
    ONLINE = "Online"
    OFFLINE = "Offline"
