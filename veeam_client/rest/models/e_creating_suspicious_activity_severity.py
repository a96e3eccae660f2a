# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECreatingSuspiciousActivitySeverity(OpenEnum):
    """How bad it is. Since 1.3-rev0.

    Attributes:
        INFECTED: There is malware.
        SUSPICIOUS: Something is suspicious; somebody should look.
    """

    INFECTED = "Infected"
    SUSPICIOUS = "Suspicious"
