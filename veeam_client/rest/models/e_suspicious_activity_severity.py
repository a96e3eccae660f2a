# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESuspiciousActivitySeverity(OpenEnum):
    """How bad it is.

    Attributes:
        CLEAN: Nothing wrong.
        SUSPICIOUS: Something is suspicious; somebody should look.
        INFECTED: There is malware.
        INFORMATIVE: Nothing to worry about by itself. Since 1.3-rev0.
    """

    CLEAN = "Clean"
    SUSPICIOUS = "Suspicious"
    INFECTED = "Infected"
    INFORMATIVE = "Informative"
