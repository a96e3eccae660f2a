# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EBackupFilesFiltersOrderColumn(OpenEnum):
    """Column to order backup files by."""

    NAME = "Name"
    DATASIZE = "DataSize"
    BACKUPSIZE = "BackupSize"
    DEDUPRATIO = "DedupRatio"
    COMPRESSRATIO = "CompressRatio"
    CREATIONTIME = "CreationTime"
    GFSPERIOD = "GFSPeriod"
