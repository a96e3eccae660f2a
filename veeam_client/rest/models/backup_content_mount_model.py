# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_content_publication_info import BackupContentPublicationInfo
    from .e_backup_content_mount_state import EBackupContentMountState


@define(eq=False, repr=False, kw_only=True)
class BackupContentMountModel(Model):
    """A published backup."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_id": "backupId",
        "backup_name": "backupName",
        "id": "id",
        "info": "info",
        "initiator_name": "initiatorName",
        "mount_state": "mountState",
        "restore_point_id": "restorePointId",
        "restore_point_name": "restorePointName",
    }

    backup_id: UUID | None = None
    """Id of the backup."""
    backup_name: str | None = None
    """Name of the backup."""
    id: UUID | None = None
    """Id of the publication; what the operations on it call `mount_id`."""
    info: BackupContentPublicationInfo | None = None
    """How to reach the disks."""
    initiator_name: str | None = None
    """Account that started it."""
    mount_state: EBackupContentMountState | None = None
    """How it stands."""
    restore_point_id: UUID | None = None
    """Id of the restore point."""
    restore_point_name: str | None = None
    """Name of the restore point."""
