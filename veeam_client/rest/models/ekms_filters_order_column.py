# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EKMSFiltersOrderColumn(OpenEnum):
    """Column to order key management servers by.

    Attributes:
        DESCRIPTION: Since 1.3-rev2.
    """

    NAME = "Name"
    TYPE = "Type"
    DESCRIPTION = "Description"
