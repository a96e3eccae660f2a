# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EColdStorageRetrievalSessionState(OpenEnum):
    """Cold storage retrieval session state. Since 1.3-rev2."""

    INITIALIZED = "Initialized"
    ITEM_SEARCH_COMPLETE = "ItemSearchComplete"
    RETRIEVED = "Retrieved"
    FAILED = "Failed"
    CLEANED_UP = "CleanedUp"
