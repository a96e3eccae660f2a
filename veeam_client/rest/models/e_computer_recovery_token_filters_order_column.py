# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EComputerRecoveryTokenFiltersOrderColumn(OpenEnum):
    """Column to order recovery tokens by."""

    NAME = "Name"
    EXPIRATION_DATE = "ExpirationDate"
