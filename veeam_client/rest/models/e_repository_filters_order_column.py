# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERepositoryFiltersOrderColumn(OpenEnum):
    """Column to order repositories by."""

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"
    HOST = "Host"
    PATH = "Path"
