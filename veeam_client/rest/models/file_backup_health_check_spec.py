# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .health_check_repair_options import HealthCheckRepairOptions


@define(eq=False, repr=False, kw_only=True)
class FileBackupHealthCheckSpec(Model):
    """Which backups to check. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_ids": "backupIds",
        "is_repair": "isRepair",
        "job_ids": "jobIds",
        "repair_options": "repairOptions",
    }

    backup_ids: list[UUID] | None = None
    """Ids of the backups."""
    is_repair: bool | None = None
    """Whether damage that is found is repaired."""
    job_ids: list[UUID] | None = None
    """Ids of the jobs whose backups are checked."""
    repair_options: HealthCheckRepairOptions | None = None
    """How it is repaired."""
