# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantRoleSortingProperty(OpenEnum):
    """Attribute to order roles by.

    Attributes:
        DISPLAY_NAME: Name.
        IS_BUILT_IN: Whether the tenant came with it.
        IS_ENABLED: Whether it can be given.
        DESCRIPTION: Description.
        OBJECT_ID: Id in the tenant.
        LAST_RESTORE_POINT: Newest restore point that has it.
    """

    DISPLAY_NAME = "DisplayName"
    IS_BUILT_IN = "IsBuiltIn"
    IS_ENABLED = "IsEnabled"
    DESCRIPTION = "Description"
    OBJECT_ID = "ObjectId"
    LAST_RESTORE_POINT = "LastRestorePoint"
