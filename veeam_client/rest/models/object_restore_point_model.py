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
    from .e_guest_os_family import EGuestOSFamily
    from .e_object_restore_point_operation import EObjectRestorePointOperation
    from .e_platform_type import EPlatformType
    from .e_restore_point_type import ERestorePointType
    from .e_suspicious_activity_severity import ESuspiciousActivitySeverity


@define(eq=False, repr=False, kw_only=True)
class ObjectRestorePointModel(Model):
    """A state of a machine that can be restored."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "allowed_operations": "allowedOperations",
        "backup_id": "backupId",
        "creation_time": "creationTime",
        "id": "id",
        "name": "name",
        "platform_id": "platformId",
        "platform_name": "platformName",
        "backup_file_id": "backupFileId",
        "gfs_periods": "gfsPeriods",
        "guest_os_family": "guestOsFamily",
        "malware_status": "malwareStatus",
        "original_size": "originalSize",
        "session_id": "sessionId",
        "snapshot_type": "snapshotType",
        "tag": "tag",
        "type_": "type",
    }

    allowed_operations: list[EObjectRestorePointOperation]
    """What can be restored from it."""
    backup_id: UUID
    """Id of the backup."""
    creation_time: datetime
    """When the state was taken."""
    id: UUID
    """Id of the restore point."""
    name: str
    """Name of the machine."""
    platform_id: UUID
    """Id of the platform; all zeros stands for none."""
    platform_name: EPlatformType
    """Platform of the workload."""
    backup_file_id: UUID | None = None
    """Id of the backup file that holds it."""
    gfs_periods: list[EBackupFileGFSPeriod] | None = None
    """Periods for which it is kept for the long term. Since 1.3-rev2."""
    guest_os_family: EGuestOSFamily | None = None
    """Operating system of the machine. Since 1.3-rev0."""
    malware_status: ESuspiciousActivitySeverity | None = None
    """What malware detection says of it."""
    original_size: int | None = None
    """Size of the machine, in bytes. Since 1.3-rev0."""
    session_id: UUID | None = None
    """Id of the session that made it; all zeros if that is not known."""
    snapshot_type: int | None = None
    """Type of the snapshot, as a number. The interface does not say what the numbers mean. Since 1.3-rev2."""
    tag: str | None = None
    """Tag of the restore point. Since 1.3-rev2."""
    type_: ERestorePointType | None = None
    """Whether it is full or an increment."""
