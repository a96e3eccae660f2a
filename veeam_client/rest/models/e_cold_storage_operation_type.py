# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EColdStorageOperationType(OpenEnum):
    """Cold storage operation type. Since 1.3-rev2."""

    RESTORE_POINT_BLOBS = "RestorePointBlobs"
    FLR_BLOBS = "FlrBlobs"
    BACKUP_TRANSFER = "BackupTransfer"
    META_DOWNLOAD = "MetaDownload"
    HEALTH_CHECK = "HealthCheck"
    GFS_METADATA_DOWNLOAD = "GfsMetadataDownload"
