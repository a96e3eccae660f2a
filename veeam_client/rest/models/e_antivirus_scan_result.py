# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAntivirusScanResult(OpenEnum):
    """What a malware scan found.

    Attributes:
        NONE: No result yet.
        INCONCLUSIVE: It cannot be told.
    """

    NONE = "None"
    CLEAN = "Clean"
    INFECTED = "Infected"
    FAILED = "Failed"
    CANCELED = "Canceled"
    INCONCLUSIVE = "Inconclusive"
