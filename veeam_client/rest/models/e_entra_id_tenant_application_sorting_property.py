# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantApplicationSortingProperty(OpenEnum):
    """Attribute to order applications by."""

    DISPLAY_NAME = "displayName"
    ENABLED = "enabled"
    TAGS = "tags"
    DESCRIPTION = "description"
    APPLICATION_TYPE = "applicationType"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"
