# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantItemType(OpenEnum):
    """Kind of item of a Microsoft Entra ID tenant.

    Attributes:
        USER: A user.
        GROUP: A group.
        ADMIN_UNIT: An administrative unit.
        ROLE: A role.
        APPLICATION: An application.
        DEVICE_CONFIGURATION: A device configuration of Microsoft Intune. Since 1.3-rev0.
        CONDITIONAL_ACCESS_POLICY: A conditional access policy.
        ORG_CONTACT: An organizational contact. Since 1.3-rev2.
        DEVICE: A device. Since 1.3-rev2.
        DEVICE_COMPLIANCE_POLICY: A device compliance policy of Microsoft Intune. From 1.3-rev0 to 1.3-rev1.
        BITLOCKER_KEY: A BitLocker recovery key. From 1.3-rev0 to 1.3-rev1.
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
