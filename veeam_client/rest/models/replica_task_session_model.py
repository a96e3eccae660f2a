# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_task_session_type import ETaskSessionType
from .task_session_model import TaskSessionModel

if TYPE_CHECKING:
    from .e_session_state import ESessionState
    from .e_task_session_algorithm import ETaskSessionAlgorithm
    from .session_progress import SessionProgress
    from .session_result_model import SessionResultModel


@define(eq=False, repr=False, kw_only=True)
class ReplicaTaskSessionModel(TaskSessionModel):
    """The replication of one machine."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "state": "state",
        "usn": "usn",
        "algorithm": "algorithm",
        "progress": "progress",
        "replica_point_id": "replicaPointId",
        "replica_point_reference": "replicaPointReference",
        "result": "result",
    }

    name: str
    """Name of the machine."""
    state: ESessionState
    """What it is doing now; `Stopped` is the end."""
    usn: int
    """Number that grows with every change; a lower one is older news."""
    algorithm: ETaskSessionAlgorithm | None = None
    """Whether everything is copied or an increment."""
    progress: SessionProgress | None = None
    """How far it has come, and how fast."""
    replica_point_id: UUID | None = None
    """Id of the restore point of the replica."""
    replica_point_reference: str | None = None
    """Path under which that restore point can be read."""
    result: SessionResultModel | None = None
    """How it ended."""
    type_: ETaskSessionType = ETaskSessionType.REPLICA
