# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiscoveredComputerState(OpenEnum):
    """Whether a computer can be reached."""

    UNKNOWN = "Unknown"
    ONLINE = "Online"
    OFFLINE = "Offline"
