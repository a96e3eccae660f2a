# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupItemVersionRetentionType(OpenEnum):
    """Where the number of versions of a file or object is limited. Since 1.3-rev1.

    Attributes:
        NONE: Nowhere: all are kept until their time is up.
        ARCHIVE: In the archive only.
        BACKUP_AND_ARCHIVE: In the backup and in the archive.
    """

    NONE = "None"
    ARCHIVE = "Archive"
    BACKUP_AND_ARCHIVE = "BackupAndArchive"
