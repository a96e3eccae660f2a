# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantRoleSortingProperty(OpenEnum):
    """Attribute to order roles by."""

    DISPLAY_NAME = "DisplayName"
    IS_BUILT_IN = "IsBuiltIn"
    IS_ENABLED = "IsEnabled"
    DESCRIPTION = "Description"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"
