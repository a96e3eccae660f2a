# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDayNumberInMonth(OpenEnum):
    """Which day in a month.

    Attributes:
        FIRST: The first such day of the week.
        SECOND: The second.
        THIRD: The third.
        FOURTH: The fourth.
        LAST: The last.
        ON_DAY: The day with a certain number.
    """

    FIRST = "First"
    SECOND = "Second"
    THIRD = "Third"
    FOURTH = "Fourth"
    LAST = "Last"
    ON_DAY = "OnDay"
