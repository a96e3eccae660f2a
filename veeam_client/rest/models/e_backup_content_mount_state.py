# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupContentMountState(OpenEnum):
    """How a publication stands."""

    MOUNTED = "Mounted"
    MOUNT_FAILED = "MountFailed"
    MOUNTING = "Mounting"
    UNMOUNTED = "Unmounted"
    UNMOUNT_FAILED = "UnmountFailed"
    UNMOUNTING = "Unmounting"
