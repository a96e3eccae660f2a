# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupFilesFiltersOrderColumn(OpenEnum):
    """Column to order backup files by.

    Attributes:
        NAME: Name of the file.
        DATA_SIZE: Size of the data before compression and deduplication.
        BACKUP_SIZE: Size of the file.
        DEDUP_RATIO: What deduplication left.
        COMPRESS_RATIO: What compression left.
        CREATION_TIME: When it was made.
        GFS_PERIOD: Period for which it is kept for the long term.
    """

    NAME = "Name"
    DATA_SIZE = "DataSize"
    BACKUP_SIZE = "BackupSize"
    DEDUP_RATIO = "DedupRatio"
    COMPRESS_RATIO = "CompressRatio"
    CREATION_TIME = "CreationTime"
    GFS_PERIOD = "GFSPeriod"
