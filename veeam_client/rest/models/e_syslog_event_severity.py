# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESyslogEventSeverity(OpenEnum):
    """Severity of an event."""

    INFO = "Info"
    WARNING = "Warning"
    ERROR = "Error"
