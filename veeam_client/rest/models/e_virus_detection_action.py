# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVirusDetectionAction(OpenEnum):
    """What happens if malware is found.

    Attributes:
        DISABLENETWORK: The machine is restored without network.
        ABORTRECOVERY: The machine is not restored.
        IGNORE: The machine is restored all the same.
    """

    DISABLENETWORK = "DisableNetwork"
    ABORTRECOVERY = "AbortRecovery"
    IGNORE = "Ignore"
