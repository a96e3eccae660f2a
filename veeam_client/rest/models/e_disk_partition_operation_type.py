# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiskPartitionOperationType(OpenEnum):
    """Disk partition operation type. Since 1.3-rev2."""

    REMOVE = "Remove"
    RESIZE = "Resize"
    RESTORE = "Restore"
    UNLOCK = "Unlock"
