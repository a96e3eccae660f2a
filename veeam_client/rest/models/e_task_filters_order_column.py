# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskFiltersOrderColumn(OpenEnum):
    """Column to order tasks by.

    Attributes:
        NAME: Name.
        TYPE: Kind of the task.
        CREATION_TIME: When it began.
        END_TIME: When it ended.
        STATE: Whether it still runs.
        RESULT: How it ended.
    """

    NAME = "Name"
    TYPE = "Type"
    CREATION_TIME = "CreationTime"
    END_TIME = "EndTime"
    STATE = "State"
    RESULT = "Result"
