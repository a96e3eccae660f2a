# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backup_file_gfs_period import EBackupFileGFSPeriod
    from .e_suspicious_activity_severity import ESuspiciousActivitySeverity


@define(eq=False, repr=False, kw_only=True)
class BackupFileModel(Model):
    """A file of a backup."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_id": "backupId",
        "backup_size": "backupSize",
        "compress_ratio": "compressRatio",
        "creation_time": "creationTime",
        "data_size": "dataSize",
        "dedup_ratio": "dedupRatio",
        "id": "id",
        "name": "name",
        "gfs_periods": "gfsPeriods",
        "object_ids": "objectIds",
        "restore_point_ids": "restorePointIds",
        "severity": "severity",
        "object_id": "objectId",
    }

    backup_id: UUID
    """Id of the backup."""
    backup_size: int
    """Size of the file, in bytes."""
    compress_ratio: int
    """What compression left, in percent."""
    creation_time: datetime
    """When it was made."""
    data_size: int
    """Size of the data before compression and deduplication, in bytes."""
    dedup_ratio: int
    """What deduplication left, in percent."""
    id: UUID
    """Id of the backup file."""
    name: str
    """Name of the file."""
    gfs_periods: list[EBackupFileGFSPeriod] | None = None
    """Periods for which it is kept for the long term."""
    object_ids: list[UUID] | None = None
    """Ids of the backup objects that the file has restore points of. Since 1.3-rev2."""
    restore_point_ids: list[UUID] | None = None
    """Ids of the restore points that it holds."""
    severity: ESuspiciousActivitySeverity | None = None
    """What malware detection says of it. Since 1.3-rev2."""
    object_id: UUID | None = None
    """Id of the backup object, where the file holds one machine only. Until 1.3-rev1."""
