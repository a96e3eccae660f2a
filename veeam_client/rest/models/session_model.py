# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_platform_type import EPlatformType
    from .e_session_algorithm import ESessionAlgorithm
    from .e_session_state import ESessionState
    from .e_session_type import ESessionType
    from .session_progress import SessionProgress
    from .session_result_model import SessionResultModel
    from .session_retry_info import SessionRetryInfo


@define(eq=False, repr=False, kw_only=True)
class SessionModel(Model):
    """A session: a run of a job or other long work. It is over when its state is `Stopped`, and not before."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "creation_time": "creationTime",
        "id": "id",
        "job_id": "jobId",
        "name": "name",
        "session_type": "sessionType",
        "state": "state",
        "usn": "usn",
        "algorithm": "algorithm",
        "end_time": "endTime",
        "initiated_by": "initiatedBy",
        "original_session_id": "originalSessionId",
        "parent_session_id": "parentSessionId",
        "platform_id": "platformId",
        "platform_name": "platformName",
        "progress": "progress",
        "progress_percent": "progressPercent",
        "related_session_id": "relatedSessionId",
        "resource_id": "resourceId",
        "resource_reference": "resourceReference",
        "result": "result",
        "retry_info": "retryInfo",
    }

    creation_time: datetime
    """When it began."""
    id: UUID
    """Id of the session."""
    job_id: UUID
    """Id of the job that it runs; all zeros if it belongs to none."""
    name: str
    """Name of the session, mostly that of its job."""
    session_type: ESessionType
    """What kind of work it is."""
    state: ESessionState
    """What it is doing now; `Stopped` is the end. Keep waiting on a state that you do not know."""
    usn: int
    """Number that grows with every change; a lower one is older news."""
    algorithm: ESessionAlgorithm | None = None
    """Whether it makes full backups or increments. Since 1.3-rev2."""
    end_time: datetime | None = None
    """When it ended; null or left out while it runs."""
    initiated_by: str | None = None
    """Account that started it. Since 1.3-rev0."""
    original_session_id: UUID | None = None
    """Id of the session that this one tries again. Since 1.3-rev2."""
    parent_session_id: UUID | None = None
    """Id of the session that it belongs to; null or left out if it belongs to none."""
    platform_id: UUID | None = None
    """Id of the platform; all zeros stands for none."""
    platform_name: EPlatformType | None = None
    """Platform of the workload."""
    progress: SessionProgress | None = None
    """How far it has come, and how fast. Since 1.3-rev2."""
    progress_percent: int | None = None
    """How far it has come, in percent."""
    related_session_id: UUID | None = None
    """Id of a session that it is related to. Since 1.3-rev1."""
    resource_id: UUID | None = None
    """Id of what it has made or changed; null or left out if there is nothing."""
    resource_reference: str | None = None
    """Path under which that can be read."""
    result: SessionResultModel | None = None
    """How it ended; null or left out while it starts."""
    retry_info: SessionRetryInfo | None = None
    """Which retry it is; null or left out if it is none. Since 1.3-rev2."""
