# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantApplicationSortingProperty(OpenEnum):
    """Attribute to order applications by.

    Attributes:
        DISPLAY_NAME: Name.
        ENABLED: Whether it can be used.
        TAGS: Tags.
        DESCRIPTION: Description.
        APPLICATION_TYPE: Registration or enterprise application.
        OBJECT_ID: Id in the tenant.
        LAST_RESTORE_POINT: Newest restore point that has it.
    """

    DISPLAY_NAME = "DisplayName"
    ENABLED = "Enabled"
    TAGS = "Tags"
    DESCRIPTION = "Description"
    APPLICATION_TYPE = "ApplicationType"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"
