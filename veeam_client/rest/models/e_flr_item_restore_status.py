# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrItemRestoreStatus(OpenEnum):
    """How the restore of a file ended. Since 1.3-rev0."""

    SUCCEEDED = "Succeeded"
    WARNING = "Warning"
    FAILED = "Failed"
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    CANCELLED = "Cancelled"
    SKIPPED = "Skipped"
