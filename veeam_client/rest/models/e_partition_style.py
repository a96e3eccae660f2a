# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EPartitionStyle(OpenEnum):
    """Kind of partition table. Since 1.3-rev2.

    Attributes:
        MBR: Master boot record.
        GPT: GUID partition table.
        RAW: None.
    """

    MBR = "Mbr"
    GPT = "Gpt"
    RAW = "Raw"
