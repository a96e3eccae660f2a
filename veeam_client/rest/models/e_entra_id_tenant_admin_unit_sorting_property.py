# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantAdminUnitSortingProperty(OpenEnum):
    """Entra id tenant admin unit sorting property."""

    DISPLAYNAME = "displayName"
    DESCRIPTION = "description"
    VISIBILITY = "visibility"
    OBJECTID = "objectId"
    LASTRESTOREPOINT = "lastRestorePoint"
