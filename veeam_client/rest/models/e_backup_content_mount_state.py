# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupContentMountState(OpenEnum):
    """How a publication stands.

    Attributes:
        MOUNTED: The disks can be reached.
        MOUNT_FAILED: It could not be made.
        MOUNTING: It is being made.
        UNMOUNTED: It has ended.
        UNMOUNT_FAILED: It could not be ended.
        UNMOUNTING: It is being ended.
    """

    MOUNTED = "Mounted"
    MOUNT_FAILED = "MountFailed"
    MOUNTING = "Mounting"
    UNMOUNTED = "Unmounted"
    UNMOUNT_FAILED = "UnmountFailed"
    UNMOUNTING = "Unmounting"
