# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EGuestFSIndexingMode(OpenEnum):
    """Which files are indexed."""

    DISABLE = "Disable"
    INDEX_ALL = "IndexAll"
    INDEX_ALL_EXCEPT = "IndexAllExcept"
    INDEX_ONLY = "IndexOnly"
