# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBestPracticeStatus(OpenEnum):
    """What a check found.

    Attributes:
        ANALYZING: Being checked now.
        NONE: Not checked yet.
        OK: As it should be.
        SUPPRESSED: Not looked at, as somebody wished.
        UNABLE_TO_CHECK: The check itself failed.
        VIOLATION: Not as it should be.
    """

    ANALYZING = "Analyzing"
    NONE = "None"
    OK = "OK"
    SUPPRESSED = "Suppressed"
    UNABLE_TO_CHECK = "UnableToCheck"
    VIOLATION = "Violation"
