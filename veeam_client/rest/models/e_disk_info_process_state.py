# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiskInfoProcessState(OpenEnum):
    """How far a disk has been processed."""

    NOT_PROCESSED = "NotProcessed"
    IN_PROCESSING = "InProcessing"
    PARTIALLY_PROCESSED = "PartiallyProcessed"
    PROCESSED = "Processed"
