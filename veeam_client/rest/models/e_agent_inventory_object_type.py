# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentInventoryObjectType(OpenEnum):
    """Type of an object that agents back up."""

    PROTECTION_GROUP = "ProtectionGroup"
    WINDOWS_COMPUTER = "WindowsComputer"
    LINUX_COMPUTER = "LinuxComputer"
    WINDOWS_CLUSTER = "WindowsCluster"
    CONTAINER = "Container"
    GROUP = "Group"
    ORGANIZATION_UNIT = "OrganizationUnit"
    DOMAIN = "Domain"
