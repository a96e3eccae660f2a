# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_guest_os_family import EGuestOSFamily
    from .e_object_restore_point_operation import EObjectRestorePointOperation
    from .e_platform_type import EPlatformType
    from .e_restore_point_type import ERestorePointType
    from .e_suspicious_activity_severity import ESuspiciousActivitySeverity


@define(eq=False, repr=False, kw_only=True)
class ObjectRestorePointModel(Model):
    """Object restore point model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "allowed_operations": "allowedOperations",
        "backup_id": "backupId",
        "creation_time": "creationTime",
        "id": "id",
        "name": "name",
        "platform_id": "platformId",
        "platform_name": "platformName",
        "backup_file_id": "backupFileId",
        "guest_os_family": "guestOsFamily",
        "malware_status": "malwareStatus",
        "original_size": "originalSize",
        "session_id": "sessionId",
        "type_": "type",
    }

    allowed_operations: list[EObjectRestorePointOperation]
    backup_id: UUID
    creation_time: datetime
    id: UUID
    name: str
    platform_id: UUID
    platform_name: EPlatformType
    backup_file_id: UUID | None = None
    guest_os_family: EGuestOSFamily | None = None
    malware_status: ESuspiciousActivitySeverity | None = None
    original_size: int | None = None
    session_id: UUID | None = None
    type_: ERestorePointType | None = None
