# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECompressionLevel(OpenEnum):
    """Compression level."""

    AUTO = "Auto"
    NONE = "None"
    DEDUPFRIENDLY = "DedupFriendly"
    OPTIMAL = "Optimal"
    HIGH = "High"
    EXTREME = "Extreme"
