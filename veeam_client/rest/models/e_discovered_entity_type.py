# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiscoveredEntityType(OpenEnum):
    """Kind of what a protection group finds. Since 1.3-rev0.

    Attributes:
        COMPUTER: Computer.
        CLUSTER: Cluster.
        ACTIVE_DIRECTORY: Object of Active Directory.
    """

    COMPUTER = "Computer"
    CLUSTER = "Cluster"
    ACTIVE_DIRECTORY = "ActiveDirectory"
