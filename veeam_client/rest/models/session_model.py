# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_platform_type import EPlatformType
    from .e_session_state import ESessionState
    from .e_session_type import ESessionType
    from .session_result_model import SessionResultModel


@define(eq=False, repr=False, kw_only=True)
class SessionModel(Model):
    """Session model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "creation_time": "creationTime",
        "id": "id",
        "job_id": "jobId",
        "name": "name",
        "session_type": "sessionType",
        "state": "state",
        "usn": "usn",
        "end_time": "endTime",
        "initiated_by": "initiatedBy",
        "parent_session_id": "parentSessionId",
        "platform_id": "platformId",
        "platform_name": "platformName",
        "progress_percent": "progressPercent",
        "resource_id": "resourceId",
        "resource_reference": "resourceReference",
        "result": "result",
    }

    creation_time: datetime
    id: UUID
    job_id: UUID
    name: str
    session_type: ESessionType
    state: ESessionState
    usn: int
    end_time: datetime | None = None
    initiated_by: str | None = None
    parent_session_id: UUID | None = None
    platform_id: UUID | None = None
    platform_name: EPlatformType | None = None
    progress_percent: int | None = None
    resource_id: UUID | None = None
    resource_reference: str | None = None
    result: SessionResultModel | None = None
