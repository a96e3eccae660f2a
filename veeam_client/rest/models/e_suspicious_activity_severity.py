# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESuspiciousActivitySeverity(OpenEnum):
    """How bad it is.

    Attributes:
        INFORMATIVE: Nothing to worry about by itself.
    """

    CLEAN = "Clean"
    SUSPICIOUS = "Suspicious"
    INFECTED = "Infected"
    INFORMATIVE = "Informative"
