# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskFiltersOrderColumn(OpenEnum):
    """Column to order tasks by."""

    NAME = "Name"
    TYPE = "Type"
    CREATION_TIME = "CreationTime"
    END_TIME = "EndTime"
    STATE = "State"
    RESULT = "Result"
