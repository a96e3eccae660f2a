# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPublishBackupContentModeType(OpenEnum):
    """How disks are published.

    Attributes:
        ISCSI_TARGET: As an iSCSI target that others connect to.
        ISCSI_WINDOWS_MOUNT: Over iSCSI, mounted on a Windows machine.
        FUSE_LINUX_MOUNT: As files on a Linux machine.
    """

    ISCSI_TARGET = "ISCSITarget"
    ISCSI_WINDOWS_MOUNT = "ISCSIWindowsMount"
    FUSE_LINUX_MOUNT = "FUSELinuxMount"
