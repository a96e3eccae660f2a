# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_copy_machines_backups_retention_period import (
        ECopyMachinesBackupsRetentionPeriod,
    )


@define(eq=False, repr=False, kw_only=True)
class CopyMachinesBackupsSpec(Model):
    """Copy machines backups spec. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_id": "backupId",
        "backup_objects": "backupObjects",
        "delete_automatically": "deleteAutomatically",
        "repository_id": "repositoryId",
        "retention_period": "retentionPeriod",
        "target_folder": "targetFolder",
    }

    backup_id: UUID
    """Id of the backup."""
    backup_objects: list[UUID] | None = None
    delete_automatically: bool | None = None
    repository_id: UUID | None = None
    retention_period: ECopyMachinesBackupsRetentionPeriod | None = None
    target_folder: str | None = None
