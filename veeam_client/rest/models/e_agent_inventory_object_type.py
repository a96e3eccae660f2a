# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentInventoryObjectType(OpenEnum):
    """Type of an object that agents back up. Since 1.3-rev0.

    Attributes:
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
