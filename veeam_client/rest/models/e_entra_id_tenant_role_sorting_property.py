# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantRoleSortingProperty(OpenEnum):
    """Attribute to order roles by."""

    DISPLAYNAME = "displayName"
    ISBUILTIN = "isBuiltIn"
    ISENABLED = "isEnabled"
    DESCRIPTION = "description"
    OBJECTID = "objectId"
    LASTRESTOREPOINT = "lastRestorePoint"
