# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupContentDiskPublishMode(OpenEnum):
    """How disks are published.

    Attributes:
        FUSE: As files of a Linux file system.
        ISCSI: As an iSCSI target.
    """

    FUSE = "Fuse"
    ISCSI = "ISCSI"
