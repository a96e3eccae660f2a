# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backup_scope_item_type import EBackupScopeItemType


@define(eq=False, repr=False, kw_only=True)
class BackupsBackupScopeItemModel(Model):
    """A backup. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_id": "backupId",
        "backup_name": "backupName",
        "type_": "type",
    }

    backup_id: UUID
    """Id of the backup."""
    backup_name: str | None = None
    """Name of the backup."""
    type_: EBackupScopeItemType | None = None
    """Whether it is a backup or a snapshot."""
