# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EComputerRecoveryTokenFiltersOrderColumn(OpenEnum):
    """Column to order recovery tokens by.

    Attributes:
        NAME: Name.
        EXPIRATION_DATE: When it expires.
    """

    NAME = "Name"
    EXPIRATION_DATE = "ExpirationDate"
