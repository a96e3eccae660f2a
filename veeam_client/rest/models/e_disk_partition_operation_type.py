# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDiskPartitionOperationType(OpenEnum):
    """What can be done with a partition. Since 1.3-rev2.

    Attributes:
        REMOVE: It can be removed.
        RESIZE: Its size can be changed.
        RESTORE: It can be restored.
        UNLOCK: It is encrypted and can be unlocked.
    """

    REMOVE = "Remove"
    RESIZE = "Resize"
    RESTORE = "Restore"
    UNLOCK = "Unlock"
