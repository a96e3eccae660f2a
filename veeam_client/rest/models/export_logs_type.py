# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ExportLogsType(OpenEnum):
    """Which logs to collect.

    Attributes:
        DATERANGE: Those of a span of time.
    """

    DATERANGE = "DateRange"
    ALL = "All"
