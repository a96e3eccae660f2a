# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECloudCredentialsFiltersOrderColumn(OpenEnum):
    """Column to order cloud credentials by.

    Attributes:
        NAME: Name.
        DESCRIPTION: Description.
        TYPE: Cloud and kind. Since 1.3-rev0.
        LAST_MODIFIED: When it was last changed. Since 1.3-rev0.
    """

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"
    LAST_MODIFIED = "LastModified"
