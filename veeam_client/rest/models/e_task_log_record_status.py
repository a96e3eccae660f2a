# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ETaskLogRecordStatus(OpenEnum):
    """How a step of a log ended.

    Attributes:
        NONE: Not ended, or nothing to say.
        SUCCEEDED: It succeeded.
        WARNING: It was done, but something needs a look.
        FAILED: It failed.
    """

    NONE = "None"
    SUCCEEDED = "Succeeded"
    WARNING = "Warning"
    FAILED = "Failed"
