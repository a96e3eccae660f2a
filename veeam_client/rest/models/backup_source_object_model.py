# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_platform_type import EPlatformType


@define(eq=False, repr=False, kw_only=True)
class BackupSourceObjectModel(Model):
    """Backup source object model. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "platform_name": "platformName",
        "last_run_failed": "lastRunFailed",
        "platform_id": "platformId",
        "restore_points_count": "restorePointsCount",
        "type_": "type",
    }

    id: UUID
    name: str | None = None
    platform_name: EPlatformType | None = None
    """Platform of the workload."""
    last_run_failed: bool | None = None
    """Until 1.3-rev1."""
    platform_id: UUID | None = None
    """Id of the platform; all zeros stands for none. Until 1.3-rev1."""
    restore_points_count: int | None = None
    """Until 1.3-rev1."""
    type_: str | None = None
    """Until 1.3-rev1."""
