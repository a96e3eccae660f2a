# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstalledLicenseType(OpenEnum):
    """What kind of contract is behind a licence.

    Attributes:
        EMPTY: No licence.
        NFR: Not for resale: for demonstrations and training.
        PROMO: Promotional.
    """

    EMPTY = "Empty"
    EVALUATION = "Evaluation"
    FREE = "Free"
    NFR = "NFR"
    PERPETUAL = "Perpetual"
    RENTAL = "Rental"
    SUBSCRIPTION = "Subscription"
    PROMO = "Promo"
