# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backup_file_gfs_period import EBackupFileGFSPeriod


@define(eq=False, repr=False, kw_only=True)
class BackupFileModel(Model):
    """Backup file model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_id": "backupId",
        "backup_size": "backupSize",
        "compress_ratio": "compressRatio",
        "creation_time": "creationTime",
        "data_size": "dataSize",
        "dedup_ratio": "dedupRatio",
        "id": "id",
        "name": "name",
        "object_id": "objectId",
        "gfs_periods": "gfsPeriods",
        "restore_point_ids": "restorePointIds",
    }

    backup_id: UUID
    backup_size: int
    compress_ratio: int
    creation_time: datetime
    data_size: int
    dedup_ratio: int
    id: UUID
    name: str
    object_id: UUID
    gfs_periods: list[EBackupFileGFSPeriod] | None = None
    restore_point_ids: list[UUID] | None = None
