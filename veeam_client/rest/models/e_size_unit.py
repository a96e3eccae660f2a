# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESizeUnit(OpenEnum):
    """Size unit. Since 1.3-rev2."""

    BYTE = "Byte"
    KB = "Kb"
    MB = "Mb"
    GB = "Gb"
