# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELinuxVolumeType(OpenEnum):
    """What the path of a volume names. Since 1.3-rev0.

    Attributes:
        DEVICE: A device.
        MOUNT_POINT: A mount point.
        LVM: A logical volume of LVM.
        BTRFS: A subvolume of Btrfs.
    """

    DEVICE = "Device"
    MOUNT_POINT = "MountPoint"
    LVM = "LVM"
    BTRFS = "BTRFS"
