# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEmailNotificationSchedule(OpenEnum):
    """When mail is sent. Since 1.3-rev0.

    Attributes:
        IMMEDIATE: After each run.
        DAILY: Once a day.
    """

    IMMEDIATE = "Immediate"
    DAILY = "Daily"
