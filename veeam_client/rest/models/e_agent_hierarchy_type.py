# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentHierarchyType(OpenEnum):
    """Which hierarchy of computers to show. Since 1.3-rev0.

    Attributes:
        COMPUTERS: Computers.
        CLUSTERS: Failover clusters.
    """

    COMPUTERS = "Computers"
    CLUSTERS = "Clusters"
