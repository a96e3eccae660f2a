# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELinuxVolumeType(OpenEnum):
    """What the path of a volume names."""

    DEVICE = "Device"
    MOUNT_POINT = "MountPoint"
    LVM = "LVM"
    BTRFS = "BTRFS"
