# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskSessionsFiltersOrderColumn(OpenEnum):
    """Column to order task sessions by.

    Attributes:
        NAME: Name.
        TYPE: Kind of the task session.
        SESSION_TYPE: Kind of work.
        CREATION_TIME: When it began.
        END_TIME: When it ended.
        STATE: What it is doing now.
        RESULT: How it ended.
        SCAN_STATE: Whether the malware scan still runs.
        SCAN_RESULT: What the malware scan found.
    """

    NAME = "Name"
    TYPE = "Type"
    SESSION_TYPE = "SessionType"
    CREATION_TIME = "CreationTime"
    END_TIME = "EndTime"
    STATE = "State"
    RESULT = "Result"
    SCAN_STATE = "ScanState"
    SCAN_RESULT = "ScanResult"
