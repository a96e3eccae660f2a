# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAuthorizationEventsFiltersOrderColumn(OpenEnum):
    """Column to order requests for consent by."""

    NAME = "Name"
    STATE = "State"
    CREATIONTIME = "CreationTime"
    PROCESSEDTIME = "ProcessedTime"
    EXPIRATIONTIME = "ExpirationTime"
    DESCRIPTION = "Description"
    INITIATEDBY = "InitiatedBy"
    PROCESSEDBY = "ProcessedBy"
