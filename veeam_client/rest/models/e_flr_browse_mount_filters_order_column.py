# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrBrowseMountFiltersOrderColumn(OpenEnum):
    """Column to order mounted restore points by.

    Attributes:
        CREATION_TIME: When it was mounted.
    """

    CREATION_TIME = "CreationTime"
