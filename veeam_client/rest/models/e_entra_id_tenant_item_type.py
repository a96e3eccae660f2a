# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantItemType(OpenEnum):
    """Kind of item of a Microsoft Entra ID tenant."""

    USER = "User"
    GROUP = "Group"
    ADMIN_UNIT = "AdminUnit"
    ROLE = "Role"
    APPLICATION = "Application"
    DEVICE_CONFIGURATION = "DeviceConfiguration"
    DEVICE_COMPLIANCE_POLICY = "DeviceCompliancePolicy"
    BITLOCKER_KEY = "BitlockerKey"
    CONDITIONAL_ACCESS_POLICY = "ConditionalAccessPolicy"
