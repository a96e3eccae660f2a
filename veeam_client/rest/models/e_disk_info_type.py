# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiskInfoType(OpenEnum):
    """Disk info type."""

    UNKNOWN = "Unknown"
    SIMPLE = "Simple"
    VI = "Vi"
    HV = "Hv"
    HVRAWDISKFILE = "HvRawDiskFile"
    ENDPOINT = "EndPoint"
