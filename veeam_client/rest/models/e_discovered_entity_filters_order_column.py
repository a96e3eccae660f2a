# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiscoveredEntityFiltersOrderColumn(OpenEnum):
    """Column to order what a protection group has found by. Since 1.3-rev0."""

    NAME = "Name"
    STATE = "State"
    AGENT_STATUS = "AgentStatus"
    DRIVER_STATUS = "DriverStatus"
    OPERATING_SYSTEM = "OperatingSystem"
