# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERotatedDriveCleanupMode(OpenEnum):
    """What becomes of old backups on a drive that comes back.

    Attributes:
        DISABLED: They stay.
        CLEAR_BACKUP_FOLDER: Those of the job are deleted.
        CLEAR_REPOSITORY_FOLDER: All in the folder of the repository are deleted.
    """

    DISABLED = "Disabled"
    CLEAR_BACKUP_FOLDER = "ClearBackupFolder"
    CLEAR_REPOSITORY_FOLDER = "ClearRepositoryFolder"
