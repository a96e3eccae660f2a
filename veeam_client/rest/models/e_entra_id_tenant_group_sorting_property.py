# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantGroupSortingProperty(OpenEnum):
    """Attribute to order groups by."""

    DISPLAY_NAME = "DisplayName"
    DESCRIPTION = "Description"
    GROUP_TYPE = "GroupType"
    MEMBERSHIP_TYPE = "MembershipType"
    VISIBILITY = "Visibility"
    ARCHIVED = "Archived"
    MAIL_ENABLED = "MailEnabled"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"
