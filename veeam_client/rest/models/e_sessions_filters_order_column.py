# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESessionsFiltersOrderColumn(OpenEnum):
    """Column to order sessions by."""

    NAME = "Name"
    SESSIONTYPE = "SessionType"
    CREATIONTIME = "CreationTime"
    ENDTIME = "EndTime"
    STATE = "State"
    RESULT = "Result"
    INITIATEDBY = "InitiatedBy"
