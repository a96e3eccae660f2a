# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESyslogEventSeverity(OpenEnum):
    """Severity of an event.

    Attributes:
        INFO: For information.
        WARNING: Something is not as it should be.
        ERROR: Something failed.
    """

    INFO = "Info"
    WARNING = "Warning"
    ERROR = "Error"
