# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAuthorizationEventsFiltersOrderColumn(OpenEnum):
    """Column to order requests for consent by.

    Attributes:
        DESCRIPTION: Since 1.3-rev0.
        INITIATED_BY: Since 1.3-rev0.
        PROCESSED_BY: Since 1.3-rev0.
    """

    NAME = "Name"
    STATE = "State"
    CREATION_TIME = "CreationTime"
    PROCESSED_TIME = "ProcessedTime"
    EXPIRATION_TIME = "ExpirationTime"
    DESCRIPTION = "Description"
    INITIATED_BY = "InitiatedBy"
    PROCESSED_BY = "ProcessedBy"
