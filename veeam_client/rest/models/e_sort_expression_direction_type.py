# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESortExpressionDirectionType(OpenEnum):
    """Upwards or downwards.

    Attributes:
        ASCENDING: Upwards.
        DESCENDING: Downwards.
    """

    ASCENDING = "Ascending"
    DESCENDING = "Descending"
