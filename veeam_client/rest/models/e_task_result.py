# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskResult(OpenEnum):
    """How a task ended.

    Attributes:
        NONE: It still runs.
        SUCCESS: All went well.
        WARNING: Done, but something needs a look.
        FAILED: Not done.
        CANCELLED: Somebody stopped it.
    """

    NONE = "None"
    SUCCESS = "Success"
    WARNING = "Warning"
    FAILED = "Failed"
    CANCELLED = "Cancelled"
