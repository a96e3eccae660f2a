# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBestPracticeStatus(OpenEnum):
    """Best practice status."""

    ANALYZING = "Analyzing"
    NONE = "None"
    OK = "OK"
    SUPPRESSED = "Suppressed"
    UNABLETOCHECK = "UnableToCheck"
    VIOLATION = "Violation"
