# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentThrottlingTargetType(OpenEnum):
    """Computers on which agents work slowly. Since 1.3-rev0.

    Attributes:
        ALL_HOSTS: All.
        SERVERS: Servers only.
        WORKSTATIONS: Workstations only.
    """

    ALL_HOSTS = "AllHosts"
    SERVERS = "Servers"
    WORKSTATIONS = "Workstations"
