# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAuthorizationEventsFiltersOrderColumn(OpenEnum):
    """Column to order requests for consent by."""

    NAME = "Name"
    STATE = "State"
    CREATION_TIME = "CreationTime"
    PROCESSED_TIME = "ProcessedTime"
    EXPIRATION_TIME = "ExpirationTime"
    DESCRIPTION = "Description"
    INITIATED_BY = "InitiatedBy"
    PROCESSED_BY = "ProcessedBy"
