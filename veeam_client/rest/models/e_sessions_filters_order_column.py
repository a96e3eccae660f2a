# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESessionsFiltersOrderColumn(OpenEnum):
    """Column to order sessions by.

    Attributes:
        INITIATED_BY: Since 1.3-rev0.
    """

    NAME = "Name"
    SESSION_TYPE = "SessionType"
    CREATION_TIME = "CreationTime"
    END_TIME = "EndTime"
    STATE = "State"
    RESULT = "Result"
    INITIATED_BY = "InitiatedBy"
