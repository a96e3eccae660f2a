# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESuspiciousActivityState(OpenEnum):
    """Whether a malware event still counts.

    Attributes:
        CREATED: It counts.
        FALSE_POSITIVE: Somebody looked at it and found nothing wrong.
    """

    CREATED = "Created"
    FALSE_POSITIVE = "FalsePositive"
