# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentInventoryObjectType(OpenEnum):
    """Type of an object that agents back up. Since 1.3-rev0.

    Attributes:
        PROTECTION_GROUP: Protection group.
        WINDOWS_COMPUTER: Computer with Microsoft Windows.
        LINUX_COMPUTER: Computer with Linux.
        WINDOWS_CLUSTER: Failover cluster of Microsoft Windows.
        CONTAINER: Container of Active Directory.
        GROUP: Group of Active Directory.
        ORGANIZATION_UNIT: Organisational unit of Active Directory.
        DOMAIN: Domain of Active Directory.
        CUSTOM: Since 1.3-rev2.
    """

    PROTECTION_GROUP = "ProtectionGroup"
    WINDOWS_COMPUTER = "WindowsComputer"
    LINUX_COMPUTER = "LinuxComputer"
    WINDOWS_CLUSTER = "WindowsCluster"
    CONTAINER = "Container"
    GROUP = "Group"
    ORGANIZATION_UNIT = "OrganizationUnit"
    DOMAIN = "Domain"
    CUSTOM = "Custom"
