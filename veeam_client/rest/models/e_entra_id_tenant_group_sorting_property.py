# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantGroupSortingProperty(OpenEnum):
    """Attribute to order groups by.

    Attributes:
        DISPLAY_NAME: Name.
        DESCRIPTION: Description.
        GROUP_TYPE: Kind of the group.
        MEMBERSHIP_TYPE: How it gets its members.
        VISIBILITY: Who can see it.
        ARCHIVED: Whether it is archived.
        MAIL_ENABLED: Whether it takes mail.
        OBJECT_ID: Id in the tenant.
        LAST_RESTORE_POINT: Newest restore point that has it.
    """

    DISPLAY_NAME = "DisplayName"
    DESCRIPTION = "Description"
    GROUP_TYPE = "GroupType"
    MEMBERSHIP_TYPE = "MembershipType"
    VISIBILITY = "Visibility"
    ARCHIVED = "Archived"
    MAIL_ENABLED = "MailEnabled"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"
