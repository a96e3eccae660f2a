# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantRestorePointSortingProperty(OpenEnum):
    """Property to order restore points by."""

    CREATION_TIME = "CreationTime"
