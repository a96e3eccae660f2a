# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_task_session_type import ETaskSessionType
from .task_session_model import TaskSessionModel

if TYPE_CHECKING:
    from .e_session_state import ESessionState
    from .session_result_model import SessionResultModel


@define(eq=False, repr=False, kw_only=True)
class RestoreTaskSessionModel(TaskSessionModel):
    """The restore of one machine."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "state": "state",
        "usn": "usn",
        "result": "result",
    }

    name: str
    """Name of the machine."""
    state: ESessionState
    """What it is doing now; `Stopped` is the end."""
    usn: int
    """Number that grows with every change; a lower one is older news."""
    result: SessionResultModel | None = None
    """How it ended."""
    type_: ETaskSessionType = ETaskSessionType.RESTORE
