# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESessionResult(OpenEnum):
    """Result of work.

    Attributes:
        NONE: None yet: it still runs.
        SUCCESS: All went well.
        WARNING: Done, but something needs a look.
        FAILED: Not done, or not all of it; also the result of work that was stopped.
    """

    NONE = "None"
    SUCCESS = "Success"
    WARNING = "Warning"
    FAILED = "Failed"
