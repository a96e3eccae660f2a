# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupFilesFiltersOrderColumn(OpenEnum):
    """Column to order backup files by."""

    NAME = "Name"
    DATA_SIZE = "DataSize"
    BACKUP_SIZE = "BackupSize"
    DEDUP_RATIO = "DedupRatio"
    COMPRESS_RATIO = "CompressRatio"
    CREATION_TIME = "CreationTime"
    GFS_PERIOD = "GFSPeriod"
