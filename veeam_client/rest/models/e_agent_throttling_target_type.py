# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentThrottlingTargetType(OpenEnum):
    """Computers on which agents work slowly."""

    ALL_HOSTS = "AllHosts"
    SERVERS = "Servers"
    WORKSTATIONS = "Workstations"
