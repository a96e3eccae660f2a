# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPeriodicallyKindsBackupCopy(OpenEnum):
    """Unit of a time. Since 1.3-rev0.

    Attributes:
        HOURS: Hours.
        MINUTES: Minutes.
        DAYS: Days.
    """

    HOURS = "Hours"
    MINUTES = "Minutes"
    DAYS = "Days"
