# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudCredentialsFiltersOrderColumn(OpenEnum):
    """Column to order cloud credentials by.

    Attributes:
        TYPE: Since 1.3-rev0.
        LAST_MODIFIED: Since 1.3-rev0.
    """

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"
    LAST_MODIFIED = "LastModified"
