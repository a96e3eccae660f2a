# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVolumeFileSystemType(OpenEnum):
    """Volume file system type. Since 1.3-rev2."""

    NTFS = "NTFS"
    REFS = "ReFS"
    FAT = "FAT"
    FAT32 = "FAT32"
    HPFS = "HPFS"
    CDFS = "CDFS"
    UDF = "UDF"
    NWFS = "NWFS"
    EXFAT = "exFAT"
    UNKNOWN = "unknown"
