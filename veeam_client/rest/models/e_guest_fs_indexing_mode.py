# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EGuestFSIndexingMode(OpenEnum):
    """Which files are indexed.

    Attributes:
        INDEX_ALL_EXCEPT: All but those listed.
        INDEX_ONLY: Only those listed.
    """

    DISABLE = "disable"
    INDEX_ALL = "indexAll"
    INDEX_ALL_EXCEPT = "indexAllExcept"
    INDEX_ONLY = "indexOnly"
