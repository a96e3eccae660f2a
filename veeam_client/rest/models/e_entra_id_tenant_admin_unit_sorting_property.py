# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantAdminUnitSortingProperty(OpenEnum):
    """Attribute to order administrative units by."""

    DISPLAY_NAME = "displayName"
    DESCRIPTION = "description"
    VISIBILITY = "visibility"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"
