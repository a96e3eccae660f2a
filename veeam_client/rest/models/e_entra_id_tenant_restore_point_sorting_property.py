# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantRestorePointSortingProperty(OpenEnum):
    """Property to order restore points by.

    Attributes:
        CREATION_TIME: When it was made.
    """

    CREATION_TIME = "CreationTime"
