# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class SuspiciousActivityMachineModel(Model):
    """Machine that a malware event is about."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_object_id": "backupObjectId",
        "display_name": "displayName",
        "uuid": "uuid",
        "restore_point_id": "restorePointId",
    }

    backup_object_id: UUID
    """Id of the backup object."""
    display_name: str
    """Name of the machine."""
    uuid: str
    """BIOS UUID of the machine."""
    restore_point_id: UUID | None = None
    """Id of the restore point in which it was found. Since 1.3-rev0."""
