# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentInventoryObjectType(OpenEnum):
    """Type of an object that agents back up."""

    PROTECTIONGROUP = "ProtectionGroup"
    WINDOWSCOMPUTER = "WindowsComputer"
    LINUXCOMPUTER = "LinuxComputer"
    WINDOWSCLUSTER = "WindowsCluster"
    CONTAINER = "Container"
    GROUP = "Group"
    ORGANIZATIONUNIT = "OrganizationUnit"
    DOMAIN = "Domain"
