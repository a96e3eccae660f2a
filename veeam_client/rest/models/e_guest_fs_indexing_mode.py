# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EGuestFSIndexingMode(OpenEnum):
    """Which files are indexed.

    Attributes:
        DISABLE: None.
        INDEX_ALL: All.
        INDEX_ALL_EXCEPT: All but those listed.
        INDEX_ONLY: Only those listed.
    """

    DISABLE = "Disable"
    INDEX_ALL = "IndexAll"
    INDEX_ALL_EXCEPT = "IndexAllExcept"
    INDEX_ONLY = "IndexOnly"
