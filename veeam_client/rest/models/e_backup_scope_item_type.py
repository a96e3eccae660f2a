# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupScopeItemType(OpenEnum):
    """Whether it is a backup or a snapshot. Since 1.3-rev2.

    Attributes:
        BACKUP: A backup in a repository.
        SNAPSHOT: A snapshot.
    """

    BACKUP = "Backup"
    SNAPSHOT = "Snapshot"
