# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiskInfoProcessState(OpenEnum):
    """How far a disk has been processed.

    Attributes:
        NOT_PROCESSED: Not at all.
        IN_PROCESSING: It is being processed.
        PARTIALLY_PROCESSED: In part.
        PROCESSED: All of it.
    """

    NOT_PROCESSED = "NotProcessed"
    IN_PROCESSING = "InProcessing"
    PARTIALLY_PROCESSED = "PartiallyProcessed"
    PROCESSED = "Processed"
