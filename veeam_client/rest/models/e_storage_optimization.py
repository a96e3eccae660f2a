# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EStorageOptimization(OpenEnum):
    """Size of the blocks that are compared. Smaller blocks find more that is equal and take more memory.

    Attributes:
        VALUE_256KB: 256 KB. Since 1.3-rev0.
        VALUE_512KB: 512 KB. Since 1.3-rev0.
        VALUE_1MB: 1 MB. Since 1.3-rev0.
        VALUE_4MB: 4 MB. Since 1.3-rev0.
        VALUE_8MB: 8 MB. Since 1.3-rev2.
        LOCAL_TARGET_LARGE: Until 1.2-rev1.
        LOCAL_TARGET: 1 MB, for most targets. Until 1.2-rev1.
        LAN_TARGET: 512 KB, for targets in the local network. Until 1.2-rev1.
        WAN_TARGET: 256 KB, for targets behind a slow network. Until 1.2-rev1.
        LOCAL_TARGET_LARGE_8192: 8 MB, for large machines. Until 1.2-rev1.
        LOCAL_TARGET_LARGE_4096: 4 MB, for large machines. Until 1.2-rev1.
    """

    VALUE_256KB = "256KB"
    VALUE_512KB = "512KB"
    VALUE_1MB = "1MB"
    VALUE_4MB = "4MB"
    VALUE_8MB = "8MB"
    LOCAL_TARGET_LARGE = "LocalTargetLarge"
    LOCAL_TARGET = "LocalTarget"
    LAN_TARGET = "LANTarget"
    WAN_TARGET = "WANTarget"
    LOCAL_TARGET_LARGE_8192 = "LocalTargetLarge8192"
    LOCAL_TARGET_LARGE_4096 = "LocalTargetLarge4096"
