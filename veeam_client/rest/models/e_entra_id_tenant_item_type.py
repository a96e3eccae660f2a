# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantItemType(OpenEnum):
    """Kind of item of a Microsoft Entra ID tenant."""

    USER = "User"
    GROUP = "Group"
    ADMINUNIT = "AdminUnit"
    ROLE = "Role"
    APPLICATION = "Application"
    DEVICECONFIGURATION = "DeviceConfiguration"
    DEVICECOMPLIANCEPOLICY = "DeviceCompliancePolicy"
    BITLOCKERKEY = "BitlockerKey"
    CONDITIONALACCESSPOLICY = "ConditionalAccessPolicy"
