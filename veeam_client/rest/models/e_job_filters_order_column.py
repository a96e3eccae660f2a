# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobFiltersOrderColumn(OpenEnum):
    """Column to order jobs by."""

    NAME = "Name"
    TYPE = "Type"
    DESCRIPTION = "Description"
