# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantConditionalAccessPolicySortingProperty(OpenEnum):
    """Attribute to order conditional access policies by.

    Attributes:
        DISPLAY_NAME: Name.
        OBJECT_ID: Id in the tenant.
        STATE: Whether it is in force.
        LAST_RESTORE_POINT: Newest restore point that has it.
    """

    DISPLAY_NAME = "DisplayName"
    OBJECT_ID = "ObjectId"
    STATE = "State"
    LAST_RESTORE_POINT = "LastRestorePoint"
