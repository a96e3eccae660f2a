# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstantRecoveryMountState(OpenEnum):
    """How an instant recovery stands.

    Attributes:
        FAILED: It went wrong.
        MOUNTING: It is being started.
        MOUNTED: The machine runs from the backup.
        DISMOUNTING: It is being ended.
    """

    FAILED = "Failed"
    MOUNTING = "Mounting"
    MOUNTED = "Mounted"
    DISMOUNTING = "Dismounting"
