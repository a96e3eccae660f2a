# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EColdStorageRetrievalSessionState(OpenEnum):
    """How a retrieval from archive storage stands. Since 1.3-rev2.

    Attributes:
        INITIALIZED: It has begun.
        ITEM_SEARCH_COMPLETE: It has found what to retrieve.
        RETRIEVED: The data can be read.
        FAILED: It has failed.
        CLEANED_UP: The retrieved data has been removed again.
    """

    INITIALIZED = "Initialized"
    ITEM_SEARCH_COMPLETE = "ItemSearchComplete"
    RETRIEVED = "Retrieved"
    FAILED = "Failed"
    CLEANED_UP = "CleanedUp"
