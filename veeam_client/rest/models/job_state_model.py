# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backup_copy_job_mode import EBackupCopyJobMode
    from .e_job_status import EJobStatus
    from .e_job_type import EJobType
    from .e_job_workload import EJobWorkload
    from .e_session_result import ESessionResult
    from .run_after_job import RunAfterJob
    from .session_progress import SessionProgress


@define(eq=False, repr=False, kw_only=True)
class JobStateModel(Model):
    """Status, last result and progress of a job."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "id": "id",
        "last_result": "lastResult",
        "name": "name",
        "objects_count": "objectsCount",
        "status": "status",
        "type_": "type",
        "workload": "workload",
        "backup_copy_mode": "backupCopyMode",
        "high_priority": "highPriority",
        "is_storage_snapshot": "isStorageSnapshot",
        "last_run": "lastRun",
        "next_run": "nextRun",
        "next_run_policy": "nextRunPolicy",
        "progress_percent": "progressPercent",
        "repository_id": "repositoryId",
        "repository_name": "repositoryName",
        "run_after_job": "runAfterJob",
        "session_id": "sessionId",
        "session_progress": "sessionProgress",
        "target_name": "targetName",
    }

    description: str
    """Free text for people."""
    id: UUID
    """Id of the job."""
    last_result: ESessionResult
    """Result of its last run."""
    name: str
    """Name of the job."""
    objects_count: int
    """How many objects it processes."""
    status: EJobStatus
    """What the job is doing now."""
    type_: EJobType
    """Kind of the job."""
    workload: EJobWorkload
    """Kind of workload that it processes."""
    backup_copy_mode: EBackupCopyJobMode | None = None
    """For a backup copy job: when it copies. Since 1.3-rev0."""
    high_priority: bool | None = None
    """Whether the job gets resources before other jobs. Since 1.3-rev0."""
    is_storage_snapshot: bool | None = None
    """Whether it makes snapshots on the storage instead of backups. Since 1.3-rev0."""
    last_run: datetime | None = None
    """When its last run began; null or left out if it never ran."""
    next_run: datetime | None = None
    """When it runs next; null or left out if nothing is planned."""
    next_run_policy: str | None = None
    """When it runs next, in words. Since 1.3-rev0."""
    progress_percent: int | None = None
    """How far its run has come, in percent. Since 1.3-rev0."""
    repository_id: UUID | None = None
    """Id of the repository that it writes to."""
    repository_name: str | None = None
    """Name of the repository that it writes to."""
    run_after_job: RunAfterJob | None = None
    """The job that it waits for, if any. Since 1.3-rev0."""
    session_id: UUID | None = None
    """Id of the session of its last run; all zeros if it never ran."""
    session_progress: SessionProgress | None = None
    """Progress of its run. Since 1.3-rev0."""
    target_name: str | None = None
    """Name of the target that it writes to. Since 1.3-rev2."""
