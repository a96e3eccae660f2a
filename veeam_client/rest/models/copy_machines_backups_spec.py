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
    """What to copy of a backup, where to: a repository or a folder. Since 1.3-rev2."""

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
    """Ids of the backup objects to copy."""
    delete_automatically: bool | None = None
    """Whether the copy is deleted after `retentionPeriod`; false if left out."""
    repository_id: UUID | None = None
    """Id of the repository that takes the copy; not with `targetFolder`."""
    retention_period: ECopyMachinesBackupsRetentionPeriod | None = None
    """How long the copy is kept, with `deleteAutomatically`."""
    target_folder: str | None = None
    """Folder that takes the copy; not with `repositoryId`."""
