# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantAdminUnitSortingProperty(OpenEnum):
    """Attribute to order administrative units by."""

    DISPLAYNAME = "displayName"
    DESCRIPTION = "description"
    VISIBILITY = "visibility"
    OBJECTID = "objectId"
    LASTRESTOREPOINT = "lastRestorePoint"
