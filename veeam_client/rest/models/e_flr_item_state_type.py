# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrItemStateType(OpenEnum):
    """Flr item state type."""

    NOTAVALIABLE = "NotAvaliable"
    CHANGED = "Changed"
    UNCHANGED = "Unchanged"
    COMPARING = "Comparing"
    DELETED = "Deleted"
    FAILEDTOCOMPARE = "FailedToCompare"
