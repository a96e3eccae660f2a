# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiskInfoType(OpenEnum):
    """Type of a disk.

    Attributes:
        VI: Disk of a vSphere VM.
        HV: Disk of a Hyper-V VM.
        HVRAWDISKFILE: Raw disk of a Hyper-V VM.
        ENDPOINT: Disk of a computer.
    """

    UNKNOWN = "Unknown"
    SIMPLE = "Simple"
    VI = "Vi"
    HV = "Hv"
    HVRAWDISKFILE = "HvRawDiskFile"
    ENDPOINT = "EndPoint"
