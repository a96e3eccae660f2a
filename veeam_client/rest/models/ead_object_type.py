# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EADObjectType(OpenEnum):
    """Type of an object of Active Directory. Since 1.3-rev0.

    Attributes:
        COMPUTER: Computer.
        CLUSTER: Failover cluster.
        ORGANIZATION_UNIT: Organisational unit.
        CONTAINER: Container.
        GROUP: Group.
        DOMAIN: The domain itself.
    """

    COMPUTER = "Computer"
    CLUSTER = "Cluster"
    ORGANIZATION_UNIT = "OrganizationUnit"
    CONTAINER = "Container"
    GROUP = "Group"
    DOMAIN = "Domain"
