# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantAdminUnitSortingProperty(OpenEnum):
    """Attribute to order administrative units by.

    Attributes:
        DISPLAY_NAME: Name.
        DESCRIPTION: Description.
        VISIBILITY: Who can see it.
        OBJECT_ID: Id in the tenant.
        LAST_RESTORE_POINT: Newest restore point that has it.
    """

    DISPLAY_NAME = "DisplayName"
    DESCRIPTION = "Description"
    VISIBILITY = "Visibility"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"
