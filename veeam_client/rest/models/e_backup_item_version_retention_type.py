# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupItemVersionRetentionType(OpenEnum):
    """Backup item version retention type. Since 1.3-rev1."""

    NONE = "None"
    ARCHIVE = "Archive"
    BACKUP_AND_ARCHIVE = "BackupAndArchive"
