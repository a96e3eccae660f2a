# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantRoleSortingProperty(OpenEnum):
    """Attribute to order roles by."""

    DISPLAY_NAME = "displayName"
    IS_BUILT_IN = "isBuiltIn"
    IS_ENABLED = "isEnabled"
    DESCRIPTION = "description"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"
