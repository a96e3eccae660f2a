# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentDiscoveredEntityStatus(OpenEnum):
    """Agent discovered entity status. Since 1.3-rev2."""

    ONLINE = "Online"
    OFFLINE = "Offline"
    UNKNOWN = "Unknown"
