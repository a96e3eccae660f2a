# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_platform_type import EPlatformType


@define(eq=False, repr=False, kw_only=True)
class BackupObjectModel(Model):
    """Backup object model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "platform_name": "platformName",
        "last_run_failed": "lastRunFailed",
        "name": "name",
        "platform_id": "platformId",
        "restore_points_count": "restorePointsCount",
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "platformName"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "clouddirector": "CloudDirectorBackupObjectModel",
        "entraid": "EntraIDBackupObjectModel",
        "linuxphysical": "AgentBackupObjectModel",
        "vmware": "ViBackupObjectModel",
    }

    id: UUID
    platform_name: EPlatformType
    last_run_failed: bool | None = None
    name: str | None = None
    platform_id: UUID | None = None
    restore_points_count: int | None = None
    type_: str | None = None
