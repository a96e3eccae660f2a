# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPeriodicallyKinds(OpenEnum):
    """Unit of a period.

    Attributes:
        HOURS: Hours.
        MINUTES: Minutes.
        SECONDS: Seconds.
        DAYS: Days.
    """

    HOURS = "Hours"
    MINUTES = "Minutes"
    SECONDS = "Seconds"
    DAYS = "Days"
