# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EVolumeFileSystemType(OpenEnum):
    """File system of a volume. Since 1.3-rev2.

    Attributes:
        NTFS: NTFS.
        REFS: Resilient File System.
        FAT: FAT.
        FAT32: FAT32.
        HPFS: High Performance File System of OS/2.
        CDFS: File system of CDs.
        UDF: Universal Disk Format.
        NWFS: NetWare File System.
        EXFAT: exFAT.
        UNKNOWN: Not known.
    """

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
