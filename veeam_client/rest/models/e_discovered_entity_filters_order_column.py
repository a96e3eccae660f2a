# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiscoveredEntityFiltersOrderColumn(OpenEnum):
    """Column to order what a protection group has found by. Since 1.3-rev0.

    Attributes:
        NAME: Name.
        STATE: Whether it can be reached.
        AGENT_STATUS: Whether an agent is installed.
        DRIVER_STATUS: Whether the driver for changed blocks is installed.
        OPERATING_SYSTEM: Operating system.
    """

    NAME = "Name"
    STATE = "State"
    AGENT_STATUS = "AgentStatus"
    DRIVER_STATUS = "DriverStatus"
    OPERATING_SYSTEM = "OperatingSystem"
