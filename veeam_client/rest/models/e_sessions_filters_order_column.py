# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESessionsFiltersOrderColumn(OpenEnum):
    """Column to order sessions by.

    Attributes:
        NAME: Name.
        SESSION_TYPE: Kind of work.
        CREATION_TIME: When it began.
        END_TIME: When it ended.
        STATE: What it is doing now.
        RESULT: How it ended.
        INITIATED_BY: Account that started it. Since 1.3-rev0.
    """

    NAME = "Name"
    SESSION_TYPE = "SessionType"
    CREATION_TIME = "CreationTime"
    END_TIME = "EndTime"
    STATE = "State"
    RESULT = "Result"
    INITIATED_BY = "InitiatedBy"
