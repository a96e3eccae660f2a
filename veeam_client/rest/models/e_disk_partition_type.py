# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiskPartitionType(OpenEnum):
    """Disk partition type. Since 1.3-rev2."""

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
