# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELinuxVolumeType(OpenEnum):
    """What the path of a volume names. Since 1.3-rev0."""

    DEVICE = "Device"
    MOUNT_POINT = "MountPoint"
    LVM = "LVM"
    BTRFS = "BTRFS"
