# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantConditionalAccessPolicySortingProperty(OpenEnum):
    """Attribute to order conditional access policies by."""

    DISPLAY_NAME = "DisplayName"
    OBJECT_ID = "ObjectId"
    STATE = "State"
    LAST_RESTORE_POINT = "LastRestorePoint"
