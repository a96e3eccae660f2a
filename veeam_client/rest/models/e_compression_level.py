# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECompressionLevel(OpenEnum):
    """How hard data is compressed.

    Attributes:
        AUTO: As the server chooses. Since 1.3-rev0.
        NONE: Not at all.
        DEDUP_FRIENDLY: Little, for storage that finds equal blocks by itself.
        OPTIMAL: What suits most.
        HIGH: More, at the cost of CPU.
        EXTREME: Most, at the cost of much CPU.
    """

    AUTO = "Auto"
    NONE = "None"
    DEDUP_FRIENDLY = "DedupFriendly"
    OPTIMAL = "Optimal"
    HIGH = "High"
    EXTREME = "Extreme"
