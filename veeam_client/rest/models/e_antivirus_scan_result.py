# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAntivirusScanResult(OpenEnum):
    """What a malware scan found.

    Attributes:
        NONE: No result yet.
        CLEAN: Nothing.
        INFECTED: Malware.
        FAILED: The scan failed.
        CANCELED: The scan was stopped.
        INCONCLUSIVE: It cannot be told.
    """

    NONE = "None"
    CLEAN = "Clean"
    INFECTED = "Infected"
    FAILED = "Failed"
    CANCELED = "Canceled"
    INCONCLUSIVE = "Inconclusive"
