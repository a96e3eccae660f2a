# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantConditionalAccessPolicySortingProperty(OpenEnum):
    """Entra id tenant conditional access policy sorting property."""

    DISPLAYNAME = "displayName"
    OBJECTID = "objectId"
    STATE = "state"
    LASTRESTOREPOINT = "lastRestorePoint"
