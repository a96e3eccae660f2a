# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESizeUnit(OpenEnum):
    """Unit of a size. Since 1.3-rev2.

    Attributes:
        BYTE: Bytes.
        KB: KB.
        MB: MB.
        GB: GB.
    """

    BYTE = "Byte"
    KB = "Kb"
    MB = "Mb"
    GB = "Gb"
