"""Metrics of sessions: those that have ended, counted, and those at work."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..models import ESessionResult, ESessionState
from ..runtime.kinds import identity
from ..runtime.tasks import together
from .family import Family, Part, Sample

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..client.client import VeeamClient
    from ..models import SessionModel
    from ..runtime.kinds import Key

ENDED = Family(
    "veeam_sessions_ended_total",
    "Sessions that have ended since the exporter began to ask the server.",
    ("server", "type", "result"),
)
WORKING = Family("veeam_sessions_working", "Sessions that are at work now.", ("server", "type"))
FAMILIES = (ENDED, WORKING)

_RESULTS = (ESessionResult.SUCCESS, ESessionResult.WARNING, ESessionResult.FAILED)
# How far back the first round looks for the types of sessions that a server has.
_FIRST = timedelta(days=1)
# A session may come into the list later than one that ended after it.
_OVERLAP = timedelta(minutes=10)
# A type that was not seen for so long has no series any more.
_FORGOTTEN = timedelta(days=1)
# Prometheus keeps every series that it ever saw: whatever a server sends, there are no more types than this.
_MOST_TYPES = 200
_OTHER = "Other"


def _now() -> datetime:
    return datetime.now(UTC)


@define
class _Known:
    """What is known of a server: the newest end, the sessions that ended shortly before, and the counts.

    And of each type of sessions, when it was seen last.
    """

    newest: datetime
    clock: Callable[[], datetime] = _now
    types: dict[str, datetime] = field(factory=dict[str, datetime])
    seen: dict[Key, datetime] = field(factory=dict["Key", datetime])
    ended: Counter[tuple[str, str]] = field(factory=Counter[tuple[str, str]])

    def type_of(self, session: SessionModel) -> str:
        """Give the name of its type, and take note that it was seen."""
        kind = str(session.session_type)
        if kind not in self.types and len(self.types) >= _MOST_TYPES:
            kind = _OTHER
        self.types[kind] = self.clock()
        return kind

    def forget(self) -> None:
        """Let go of types that were not seen for long."""
        since = self.clock() - _FORGOTTEN
        self.types = {kind: at for kind, at in self.types.items() if at >= since}
        self.ended = Counter({key: count for key, count in self.ended.items() if key[0] in self.types})

    def take(self, sessions: Iterable[SessionModel], step: int) -> None:
        """Add sessions that have ended; those that were added before, and are read once more, change nothing."""
        for session in sessions:
            kind = self.type_of(session)
            for result in _RESULTS:
                self.ended[kind, result] += 0  # a counter has to be seen at 0 for its first step to be seen
            key = identity(session.id)
            if isinstance(session.end_time, datetime) and key is not None and key not in self.seen:
                self.seen[key] = session.end_time
                came: Any = getattr(session.result, "result", None)
                self.ended[kind, str(came) if ESessionResult(str(came)).is_known else _OTHER] += step
        self.newest = max([self.newest, *self.seen.values()])
        self.seen = {key: at for key, at in self.seen.items() if at >= self.newest - _OVERLAP}


class SessionCounter:
    """Counts the sessions of servers, each once. One counter serves any number of servers."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}

    async def __call__(self, vbr: VeeamClient) -> list[Sample]:
        """Ask a server for what ended since the last round, and for what is at work.

        Args:
            vbr: The server.
        """
        known = self._known.get(vbr.server)
        after = _now() - _FIRST if known is None else known.newest - _OVERLAP
        sessions = vbr.sessions.get_all_sessions
        async with together() as calls:
            ended = calls.create_task(vbr.paginate(sessions, ended_after_filter=after).collect())
            working = calls.create_task(vbr.paginate(sessions, state_filter=ESessionState.WORKING).collect())
        # What ended before the first round is not counted: a restart would count it again.
        step = 0 if known is None else 1
        known = self._known.setdefault(vbr.server, _Known(after))
        known.take(ended.result(), step)
        at_work = Counter(map(known.type_of, working.result()))
        known.forget()
        return [
            *(Sample(ENDED, key, count) for key, count in known.ended.items()),
            *(Sample(WORKING, (kind,), at_work[kind]) for kind in known.types),
        ]


def sessions_part() -> Part:
    """Make the part that asks for sessions."""
    return Part("sessions", FAMILIES, SessionCounter())
