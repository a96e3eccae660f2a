# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstantViVmRecoveryBiosUuidPolicyType(OpenEnum):
    """Whether a VM keeps its BIOS UUID."""

    PRESERVE = "preserve"
    GENERATE_NEW = "generateNew"
