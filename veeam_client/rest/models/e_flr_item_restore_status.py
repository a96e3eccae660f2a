# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrItemRestoreStatus(OpenEnum):
    """How the restore of a file ended. Since 1.3-rev0.

    Attributes:
        SUCCEEDED: It was restored.
        WARNING: It was restored, with warnings.
        FAILED: It was not restored.
        PENDING: It waits for its turn.
        IN_PROGRESS: It is being restored.
        CANCELLED: Somebody stopped the restore.
        SKIPPED: It was left out.
    """

    SUCCEEDED = "Succeeded"
    WARNING = "Warning"
    FAILED = "Failed"
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    CANCELLED = "Cancelled"
    SKIPPED = "Skipped"
