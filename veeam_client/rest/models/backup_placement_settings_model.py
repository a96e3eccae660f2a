# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_allowed_backups_type import EAllowedBackupsType


@define(eq=False, repr=False, kw_only=True)
class BackupPlacementSettingsModel(Model):
    """Which backups an extent takes."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "allowed_backups": "allowedBackups",
        "extent_id": "extentId",
        "name": "name",
    }

    allowed_backups: EAllowedBackupsType
    """Backups that it takes."""
    extent_id: UUID
    """Id of the repository that is the extent."""
    name: str | None = None
    """Name of the extent. Since 1.3-rev0."""
