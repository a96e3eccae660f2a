# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstantViVmRecoveryBiosUuidPolicyType(OpenEnum):
    """Whether a VM keeps its BIOS UUID.

    Attributes:
        PRESERVE: It keeps its own.
        GENERATE_NEW: It gets a new one.
    """

    PRESERVE = "Preserve"
    GENERATE_NEW = "GenerateNew"
