# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPartitionStyle(OpenEnum):
    """Partition style. Since 1.3-rev2."""

    MBR = "Mbr"
    GPT = "Gpt"
    RAW = "Raw"
