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
    """File backup health check spec. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_ids": "backupIds",
        "is_repair": "isRepair",
        "job_ids": "jobIds",
        "repair_options": "repairOptions",
    }

    backup_ids: list[UUID] | None = None
    is_repair: bool | None = None
    job_ids: list[UUID] | None = None
    repair_options: HealthCheckRepairOptions | None = None
