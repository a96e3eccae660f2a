# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInventoryPermissionScope(OpenEnum):
    """What the caller must be allowed to do with an object. Since 1.3-rev2.

    Attributes:
        BACKUP: Back it up.
        RESTORE: Restore it.
        ANY: Either.
    """

    BACKUP = "Backup"
    RESTORE = "Restore"
    ANY = "Any"
