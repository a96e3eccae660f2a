# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupScopeItemType(OpenEnum):
    """Backup scope item type. Since 1.3-rev2."""

    BACKUP = "Backup"
    SNAPSHOT = "Snapshot"
