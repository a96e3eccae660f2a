# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDailyKinds(OpenEnum):
    """On which days of the week.

    Attributes:
        EVERYDAY: All seven.
        WEEK_DAYS: Monday to Friday.
        SELECTED_DAYS: The days that are named.
    """

    EVERYDAY = "Everyday"
    WEEK_DAYS = "WeekDays"
    SELECTED_DAYS = "SelectedDays"
