# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERetainLogBackupsType(OpenEnum):
    """How long log backups are kept.

    Attributes:
        UNTIL_BACKUP_DELETED: As long as the backup that they belong to.
        KEEP_ONLY_DAYS: For some days.
    """

    UNTIL_BACKUP_DELETED = "UntilBackupDeleted"
    KEEP_ONLY_DAYS = "KeepOnlyDays"
