# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobAgentType(OpenEnum):
    """Kind of computers."""

    WORKSTATION = "Workstation"
    SERVER = "Server"
    FAILOVER_CLUSTER = "FailoverCluster"
