# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiskInfoType(OpenEnum):
    """Type of a disk.

    Attributes:
        UNKNOWN: Not known.
        VI: Disk of a vSphere VM.
        HV: Disk of a Hyper-V VM.
        HV_RAW_DISK_FILE: Raw disk of a Hyper-V VM.
        END_POINT: Disk of a computer.
    """

    UNKNOWN = "Unknown"
    SIMPLE = "Simple"
    VI = "Vi"
    HV = "Hv"
    HV_RAW_DISK_FILE = "HvRawDiskFile"
    END_POINT = "EndPoint"
