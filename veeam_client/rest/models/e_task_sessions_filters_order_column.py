# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskSessionsFiltersOrderColumn(OpenEnum):
    """Column to order task sessions by."""

    NAME = "Name"
    TYPE = "Type"
    SESSIONTYPE = "SessionType"
    CREATIONTIME = "CreationTime"
    ENDTIME = "EndTime"
    STATE = "State"
    RESULT = "Result"
    SCANSTATE = "ScanState"
    SCANRESULT = "ScanResult"
