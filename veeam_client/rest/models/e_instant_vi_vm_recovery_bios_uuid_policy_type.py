# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstantViVmRecoveryBiosUuidPolicyType(OpenEnum):
    """Whether a VM keeps its BIOS UUID."""

    PRESERVE = "Preserve"
    GENERATE_NEW = "GenerateNew"
