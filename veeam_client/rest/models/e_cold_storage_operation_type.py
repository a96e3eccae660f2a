# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EColdStorageOperationType(OpenEnum):
    """What data from archive storage is for. Since 1.3-rev2.

    Attributes:
        RESTORE_POINT_BLOBS: A restore from a restore point.
        FLR_BLOBS: A restore of single files.
        BACKUP_TRANSFER: Moving or copying a backup.
        META_DOWNLOAD: Fetching the metadata of a backup.
        HEALTH_CHECK: Checking a backup for damage.
        GFS_METADATA_DOWNLOAD: Fetching the metadata of backups kept for the long term (GFS).
    """

    RESTORE_POINT_BLOBS = "RestorePointBlobs"
    FLR_BLOBS = "FlrBlobs"
    BACKUP_TRANSFER = "BackupTransfer"
    META_DOWNLOAD = "MetaDownload"
    HEALTH_CHECK = "HealthCheck"
    GFS_METADATA_DOWNLOAD = "GfsMetadataDownload"
