# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantApplicationSortingProperty(OpenEnum):
    """Attribute to order applications by."""

    DISPLAYNAME = "displayName"
    ENABLED = "enabled"
    TAGS = "tags"
    DESCRIPTION = "description"
    APPLICATIONTYPE = "applicationType"
    OBJECTID = "objectId"
    LASTRESTOREPOINT = "lastRestorePoint"
