# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EADObjectType(OpenEnum):
    """Type of an object of Active Directory. Since 1.3-rev0."""

    COMPUTER = "Computer"
    CLUSTER = "Cluster"
    ORGANIZATION_UNIT = "OrganizationUnit"
    CONTAINER = "Container"
    GROUP = "Group"
    DOMAIN = "Domain"
