# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EGuestFSIndexingMode(OpenEnum):
    """Which files are indexed.

    Attributes:
        INDEXALLEXCEPT: All but those listed.
        INDEXONLY: Only those listed.
    """

    DISABLE = "disable"
    INDEXALL = "indexAll"
    INDEXALLEXCEPT = "indexAllExcept"
    INDEXONLY = "indexOnly"
