# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrItemStateType(OpenEnum):
    """What the comparison of a file with the machine says.

    Attributes:
        NOT_AVAILABLE: Not compared.
        CHANGED: It differs.
        UNCHANGED: It is the same.
        COMPARING: The comparison goes on.
        DELETED: It is no longer on the machine.
        FAILED_TO_COMPARE: The comparison failed.
    """

    __synonyms__ = {
        "NotAvaliable": "NotAvailable",
    }
    NOT_AVAILABLE = "NotAvailable"
    CHANGED = "Changed"
    UNCHANGED = "Unchanged"
    COMPARING = "Comparing"
    DELETED = "Deleted"
    FAILED_TO_COMPARE = "FailedToCompare"
    NOT_AVALIABLE = "NotAvailable"
