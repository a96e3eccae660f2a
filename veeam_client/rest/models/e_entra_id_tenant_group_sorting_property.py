# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantGroupSortingProperty(OpenEnum):
    """Attribute to order groups by."""

    DISPLAY_NAME = "displayName"
    DESCRIPTION = "description"
    GROUP_TYPE = "groupType"
    MEMBERSHIP_TYPE = "membershipType"
    VISIBILITY = "visibility"
    ARCHIVED = "archived"
    MAIL_ENABLED = "mailEnabled"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"
