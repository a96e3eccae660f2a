# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAuthorizationEventsFiltersOrderColumn(OpenEnum):
    """Column to order requests for consent by.

    Attributes:
        NAME: By what was asked for, in short.
        STATE: By what became of it.
        CREATION_TIME: By when it was made.
        PROCESSED_TIME: By when it was decided.
        EXPIRATION_TIME: By when it lapses.
        DESCRIPTION: By what was asked for, in full. Since 1.3-rev0.
        INITIATED_BY: By the account that asked. Since 1.3-rev0.
        PROCESSED_BY: By the account that decided. Since 1.3-rev0.
    """

    NAME = "Name"
    STATE = "State"
    CREATION_TIME = "CreationTime"
    PROCESSED_TIME = "ProcessedTime"
    EXPIRATION_TIME = "ExpirationTime"
    DESCRIPTION = "Description"
    INITIATED_BY = "InitiatedBy"
    PROCESSED_BY = "ProcessedBy"
