# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrItemStateType(OpenEnum):
    """What the comparison of a file with the machine says.

    Attributes:
        NOTAVALIABLE: Not compared.
        CHANGED: It differs.
        UNCHANGED: It is the same.
        COMPARING: The comparison goes on.
        DELETED: It is no longer on the machine.
        FAILEDTOCOMPARE: The comparison failed.
    """

    NOTAVALIABLE = "NotAvaliable"
    CHANGED = "Changed"
    UNCHANGED = "Unchanged"
    COMPARING = "Comparing"
    DELETED = "Deleted"
    FAILEDTOCOMPARE = "FailedToCompare"
