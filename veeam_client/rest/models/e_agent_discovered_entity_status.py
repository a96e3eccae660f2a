# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentDiscoveredEntityStatus(OpenEnum):
    """Whether a computer is online. Since 1.3-rev2.

    Attributes:
        ONLINE: It is.
        OFFLINE: It is not.
        UNKNOWN: Not known.
    """

    ONLINE = "Online"
    OFFLINE = "Offline"
    UNKNOWN = "Unknown"
