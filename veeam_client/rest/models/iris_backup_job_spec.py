# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_job_type import EJobType
from .job_spec import JobSpec

if TYPE_CHECKING:
    from .backup_schedule_model import BackupScheduleModel
    from .iris_backup_job_source import IrisBackupJobSource
    from .iris_backup_job_storage_model import IrisBackupJobStorageModel


@define(eq=False, repr=False, kw_only=True)
class IrisBackupJobSpec(JobSpec):
    """A job that backs up InterSystems IRIS, to be added. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "sources": "sources",
        "is_high_priority": "isHighPriority",
        "schedule": "schedule",
        "storage": "storage",
    }

    description: str
    """Free text for people."""
    sources: list[IrisBackupJobSource]
    """Servers that it backs up."""
    is_high_priority: bool | None = None
    """Whether the job gets resources before other jobs."""
    schedule: BackupScheduleModel | None = None
    """When it runs by itself."""
    storage: IrisBackupJobStorageModel | None = None
    """Where backups go and how they are kept."""
    type_: EJobType = EJobType.IRIS_BACKUP
