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
    """A backup that a backup copy job copies. Since 1.3-rev1."""

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
    """Id of it."""
    name: str | None = None
    """Name of it."""
    platform_name: EPlatformType | None = None
    """Platform of the workload."""
    last_run_failed: bool | None = None
    """Whether the last run failed. Until 1.3-rev1."""
    platform_id: UUID | None = None
    """Id of the platform; all zeros stands for none. Until 1.3-rev1."""
    restore_points_count: int | None = None
    """How many restore points it has. Until 1.3-rev1."""
    type_: str | None = None
    """Kind of it. Until 1.3-rev1."""
