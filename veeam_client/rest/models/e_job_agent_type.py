# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobAgentType(OpenEnum):
    """Kind of computers. Since 1.3-rev0.

    Attributes:
        WORKSTATION: Workstations.
        SERVER: Servers.
        FAILOVER_CLUSTER: Failover clusters.
    """

    WORKSTATION = "Workstation"
    SERVER = "Server"
    FAILOVER_CLUSTER = "FailoverCluster"
