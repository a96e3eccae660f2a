# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInventoryPermissionScope(OpenEnum):
    """Inventory permission scope. Since 1.3-rev2."""

    BACKUP = "Backup"
    RESTORE = "Restore"
    ANY = "Any"
