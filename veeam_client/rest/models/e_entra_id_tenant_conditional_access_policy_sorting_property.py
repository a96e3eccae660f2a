# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantConditionalAccessPolicySortingProperty(OpenEnum):
    """Attribute to order conditional access policies by."""

    DISPLAY_NAME = "displayName"
    OBJECT_ID = "objectId"
    STATE = "state"
    LAST_RESTORE_POINT = "lastRestorePoint"
