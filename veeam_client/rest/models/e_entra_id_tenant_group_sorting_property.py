# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantGroupSortingProperty(OpenEnum):
    """Attribute to order groups by."""

    DISPLAYNAME = "displayName"
    DESCRIPTION = "description"
    GROUPTYPE = "groupType"
    MEMBERSHIPTYPE = "membershipType"
    VISIBILITY = "visibility"
    ARCHIVED = "archived"
    MAILENABLED = "mailEnabled"
    OBJECTID = "objectId"
    LASTRESTOREPOINT = "lastRestorePoint"
