# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskSessionsFiltersOrderColumn(OpenEnum):
    """Column to order task sessions by."""

    NAME = "Name"
    TYPE = "Type"
    SESSION_TYPE = "SessionType"
    CREATION_TIME = "CreationTime"
    END_TIME = "EndTime"
    STATE = "State"
    RESULT = "Result"
    SCAN_STATE = "ScanState"
    SCAN_RESULT = "ScanResult"
