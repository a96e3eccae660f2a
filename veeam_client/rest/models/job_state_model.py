# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """Job state model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "high_priority": "highPriority",
        "id": "id",
        "last_result": "lastResult",
        "name": "name",
        "objects_count": "objectsCount",
        "progress_percent": "progressPercent",
        "status": "status",
        "type_": "type",
        "workload": "workload",
        "backup_copy_mode": "backupCopyMode",
        "is_storage_snapshot": "isStorageSnapshot",
        "last_run": "lastRun",
        "next_run": "nextRun",
        "next_run_policy": "nextRunPolicy",
        "repository_id": "repositoryId",
        "repository_name": "repositoryName",
        "run_after_job": "runAfterJob",
        "session_id": "sessionId",
        "session_progress": "sessionProgress",
    }

    description: str
    high_priority: bool
    id: UUID
    last_result: ESessionResult
    name: str
    objects_count: int
    progress_percent: int
    status: EJobStatus
    type_: EJobType
    workload: EJobWorkload
    backup_copy_mode: EBackupCopyJobMode | None = None
    is_storage_snapshot: bool | None = None
    last_run: datetime | None = None
    next_run: datetime | None = None
    next_run_policy: str | None = None
    repository_id: UUID | None = None
    repository_name: str | None = None
    run_after_job: RunAfterJob | None = None
    session_id: UUID | None = None
    session_progress: SessionProgress | None = None
