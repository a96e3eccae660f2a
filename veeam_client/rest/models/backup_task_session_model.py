# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_task_session_type import ETaskSessionType
from .task_session_model import TaskSessionModel

if TYPE_CHECKING:
    from .e_platform_type import EPlatformType
    from .e_session_state import ESessionState
    from .e_task_session_algorithm import ETaskSessionAlgorithm
    from .session_progress import SessionProgress
    from .session_result_model import SessionResultModel


@define(eq=False, repr=False, kw_only=True)
class BackupTaskSessionModel(TaskSessionModel):
    """The backup of one machine."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "state": "state",
        "usn": "usn",
        "algorithm": "algorithm",
        "platform_id": "platformId",
        "platform_type": "platformType",
        "progress": "progress",
        "repository_id": "repositoryId",
        "restore_point_id": "restorePointId",
        "restore_point_reference": "restorePointReference",
        "result": "result",
    }

    name: str
    """Name of the machine."""
    state: ESessionState
    """What it is doing now; `Stopped` is the end."""
    usn: int
    """Number that grows with every change; a lower one is older news."""
    algorithm: ETaskSessionAlgorithm | None = None
    """Whether the backup is full or an increment."""
    platform_id: UUID | None = None
    """Id of the platform; all zeros stands for none. Since 1.3-rev2."""
    platform_type: EPlatformType | None = None
    """Platform of the machine. Since 1.3-rev2."""
    progress: SessionProgress | None = None
    """How far it has come, and how fast."""
    repository_id: UUID | None = None
    """Id of the repository that it writes to."""
    restore_point_id: UUID | None = None
    """Id of the restore point."""
    restore_point_reference: str | None = None
    """Path under which the restore point can be read."""
    result: SessionResultModel | None = None
    """How it ended."""
    type_: ETaskSessionType = ETaskSessionType.BACKUP
