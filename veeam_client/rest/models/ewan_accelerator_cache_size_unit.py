# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EWANAcceleratorCacheSizeUnit(OpenEnum):
    """Unit of a size.

    Attributes:
        B: Bytes.
        KB: Kilobytes.
        MB: Megabytes.
        GB: Gigabytes.
        TB: Terabytes.
        PB: Petabytes.
    """

    B = "B"
    KB = "KB"
    MB = "MB"
    GB = "GB"
    TB = "TB"
    PB = "PB"
