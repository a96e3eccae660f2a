"""What sessions and tasks say of themselves: whether they have ended, how, and where they are to be found."""

from __future__ import annotations

import math
import random
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from ..rest.models import TaskModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..rest.models import SessionLogRecordModel, SessionModel

    AnyWork = SessionModel | TaskModel

_ENDED = {"stopped", "finished"}
_FAILED = {"failed", "cancelled", "canceled"}
_WARNED = {"warning"}

_FIRST_STEP = 1.0
_GROWTH = 1.5
_JITTER = 0.25
# Creation times are compared with fractions of a second here, and maybe without on the server.
_SLACK = timedelta(seconds=1)


@frozen
class WorkEndpoints:
    """Where the server keeps a kind of work: the operations that read one, list all, read its log and stop it."""

    read: str
    listing: str
    logs: str | None
    stop: str


SESSIONS = WorkEndpoints("GetSession", "GetAllSessions", "GetSessionLogs", "StopSession")
AUTOMATION = WorkEndpoints(
    "GetAutomationSession", "GetAllAutomationSessions", "GetAutomationSessionLogs", "StopAutomationSession"
)
TASKS = WorkEndpoints("GetTask", "GetAllTasks", None, "StopTask")


def endpoints_of(work: AnyWork) -> WorkEndpoints:
    """Say where a session or task is to be found."""
    if isinstance(work, TaskModel):
        return TASKS
    return AUTOMATION if _folded(work.session_type) == "automation" else SESSIONS


def other_endpoints(endpoints: WorkEndpoints) -> WorkEndpoints | None:
    """Say where else a session could be: what a session says of its type is not proven to tell."""
    return {SESSIONS: AUTOMATION, AUTOMATION: SESSIONS}.get(endpoints)


def has_ended(work: AnyWork) -> bool:
    """Say whether nothing more will happen. A state that this package does not know is none of the end."""
    return _folded(work.state) in _ENDED


def is_failure(work: AnyWork, raise_on: Literal["failed", "warning"]) -> bool:
    """Say whether work ended as badly as `raise_on` names, or worse. What was cancelled has failed."""
    bad = _FAILED | _WARNED if raise_on == "warning" else _FAILED
    return _folded(result_of(work)) in bad or getattr(work.result, "is_canceled", None) is True


def result_of(work: AnyWork) -> Any:
    """Give the result: a session has it in an object with a message, a task as it is."""
    return getattr(work.result, "result", work.result)


def message_of(work: AnyWork) -> str:
    """Give what the server says of the result, empty if nothing."""
    teller = getattr(work, "additional_info", None) or work.result
    return str(getattr(teller, "message", None) or "")


def is_bad_record(record: SessionLogRecordModel, raise_on: Literal["failed", "warning"]) -> bool:
    """Say whether a line of a log tells of what `raise_on` names."""
    return _folded(record.status) in (_FAILED | _WARNED if raise_on == "warning" else _FAILED)


def in_order(records: Iterable[SessionLogRecordModel]) -> list[SessionLogRecordModel]:
    """Sort lines of a log by their numbers; those without keep their endpoints behind."""
    return sorted(records, key=lambda record: record.id if isinstance(record.id, int) else math.inf)


def window_of(works: Iterable[AnyWork]) -> dict[str, datetime] | None:
    """Give the filters of a list that leave little but these: the span of time in which they were created.

    Returns:
        The filters, None if the server did not say, or not sensibly, when one of them was created.
    """
    created: list[Any] = [work.creation_time for work in works]
    if not all(isinstance(moment, datetime) for moment in created):
        return None
    try:
        return {"created_after_filter": min(created) - _SLACK, "created_before_filter": max(created) + _SLACK}
    except OverflowError:
        return None


def steps(longest: float) -> Iterator[float]:
    """Give the seconds to wait between two looks: a second at first, growing, with jitter.

    Args:
        longest: Most seconds, but for the jitter.
    """
    step = min(_FIRST_STEP, longest)
    while True:
        yield step * random.uniform(1 - _JITTER, 1 + _JITTER)
        step = min(step * _GROWTH, longest)


def _folded(value: Any) -> str:
    return "" if value is None else str(value).casefold()


@frozen(kw_only=True)
class Progress:
    """How far a session or task is.

    Attributes:
        work: The session or task as it is now.
        state: Its state, as the server spells it.
        percent: How much is done, None if the server does not say.
        line: The last line of its log, None if there is none or it was not asked for.
    """

    work: AnyWork
    state: str
    percent: int | None
    line: str | None

    @classmethod
    def of(cls, work: AnyWork, line: str | None) -> Progress:
        """Read it from a session or task."""
        percent: Any = work.progress_percent
        return cls(work=work, state=str(work.state), percent=percent if isinstance(percent, int) else None, line=line)

    def __str__(self) -> str:
        percent = "" if self.percent is None else f" {self.percent} %"
        return f"{self.work.name}: {self.state}{percent}{f', {self.line}' if self.line else ''}"
