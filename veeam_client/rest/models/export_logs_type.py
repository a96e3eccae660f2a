# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ExportLogsType(OpenEnum):
    """Which logs to collect. Since 1.3-rev0.

    Attributes:
        DATE_RANGE: Those of a span of time.
        ALL: All.
    """

    DATE_RANGE = "DateRange"
    ALL = "All"
