# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiskPartitionType(OpenEnum):
    """What a part of a disk is. Since 1.3-rev2.

    Attributes:
        VOLUME: A volume.
        EXT_VOLUME: A volume in an extended partition.
        EXTENDED: An extended partition.
        UNALLOCATED: Free space.
        EXT_UNALLOCATED: Free space in an extended partition.
        EFI: An EFI system partition.
        OTHER_OS_PARTITION: A partition of another operating system.
    """

    VOLUME = "Volume"
    BACK_VOLUME = "BackVolume"
    EXT_VOLUME = "ExtVolume"
    BACK_EXT_VOLUME = "BackExtVolume"
    EXTENDED = "Extended"
    UNALLOCATED = "Unallocated"
    EXT_UNALLOCATED = "ExtUnallocated"
    MRP = "Mrp"
    BACK_MRP = "BackMrp"
    EFI = "EFI"
    BACK_EFI = "BackEFI"
    OTHER_OS_PARTITION = "OtherOsPartition"
