# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantItemType(OpenEnum):
    """Kind of item of a Microsoft Entra ID tenant.

    Attributes:
        DEVICE_CONFIGURATION: Since 1.3-rev0.
        ORG_CONTACT: Since 1.3-rev2.
        DEVICE: Since 1.3-rev2.
        DEVICE_COMPLIANCE_POLICY: From 1.3-rev0 to 1.3-rev1.
        BITLOCKER_KEY: From 1.3-rev0 to 1.3-rev1.
    """

    USER = "User"
    GROUP = "Group"
    ADMIN_UNIT = "AdminUnit"
    ROLE = "Role"
    APPLICATION = "Application"
    DEVICE_CONFIGURATION = "DeviceConfiguration"
    CONDITIONAL_ACCESS_POLICY = "ConditionalAccessPolicy"
    ORG_CONTACT = "OrgContact"
    DEVICE = "Device"
    DEVICE_COMPLIANCE_POLICY = "DeviceCompliancePolicy"
    BITLOCKER_KEY = "BitlockerKey"
