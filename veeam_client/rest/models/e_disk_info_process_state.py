# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiskInfoProcessState(OpenEnum):
    """How far a disk has been processed."""

    NOT_PROCESSED = "NotProcessed"
    IN_PROCESSING = "InProcessing"
    PARTIALLY_PROCESSED = "PartiallyProcessed"
    PROCESSED = "Processed"
