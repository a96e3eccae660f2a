# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERestorePointType(OpenEnum):
    """Restore point type."""

    INCREMENT = "Increment"
    FULL = "Full"
    ROLLBACK = "Rollback"
    SNAPSHOT = "Snapshot"
    CDP = "Cdp"
    DIFFERENT = "Different"
