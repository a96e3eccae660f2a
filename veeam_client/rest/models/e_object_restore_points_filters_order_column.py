# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EObjectRestorePointsFiltersOrderColumn(OpenEnum):
    """Column to order restore points by.

    Attributes:
        CREATION_TIME: When the state was taken.
        PLATFORM_ID: Id of the platform.
        BACKUP_ID: Id of the backup.
    """

    CREATION_TIME = "CreationTime"
    PLATFORM_ID = "PlatformId"
    BACKUP_ID = "BackupId"
