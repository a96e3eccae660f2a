# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstantRecoveryMountState(OpenEnum):
    """Instant recovery mount state."""

    FAILED = "Failed"
    MOUNTING = "Mounting"
    MOUNTED = "Mounted"
    DISMOUNTING = "Dismounting"
