# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVirusDetectionAction(OpenEnum):
    """What happens if malware is found.

    Attributes:
        DISABLE_NETWORK: The machine is restored without network.
        ABORT_RECOVERY: The machine is not restored.
        IGNORE: The machine is restored all the same.
    """

    DISABLE_NETWORK = "DisableNetwork"
    ABORT_RECOVERY = "AbortRecovery"
    IGNORE = "Ignore"
