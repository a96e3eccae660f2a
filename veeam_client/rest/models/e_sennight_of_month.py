# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESennightOfMonth(OpenEnum):
    """Week of a month.

    Attributes:
        FIRST: The first.
        SECOND: The second.
        THIRD: The third.
        FOURTH: The fourth.
        FIFTH: The fifth.
        LAST: The last.
    """

    FIRST = "First"
    SECOND = "Second"
    THIRD = "Third"
    FOURTH = "Fourth"
    FIFTH = "Fifth"
    LAST = "Last"
