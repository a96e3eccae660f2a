# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstalledLicenseType(OpenEnum):
    """What kind of contract is behind a licence.

    Attributes:
        EMPTY: No licence.
        EVALUATION: For evaluation.
        FREE: Free.
        NFR: Not for resale: for demonstrations and training.
        PERPETUAL: It does not expire.
        RENTAL: Rental, as service providers have.
        SUBSCRIPTION: Subscription, for a time.
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
