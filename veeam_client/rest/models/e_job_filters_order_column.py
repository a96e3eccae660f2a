# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobFiltersOrderColumn(OpenEnum):
    """Column to order jobs by.

    Attributes:
        NAME: Name.
        TYPE: Kind of the job.
        DESCRIPTION: Description.
    """

    NAME = "Name"
    TYPE = "Type"
    DESCRIPTION = "Description"
