"""How the jobs are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

from attrs import frozen

from ..errors import DecodeError, InvalidArgument, NotFound
from ..rest.models import ESessionState
from ..runtime.kinds import Key, identity, reference, text

if TYPE_CHECKING:
    from collections.abc import Collection
    from uuid import UUID

    from ..client.client import VeeamClient
    from ..rest.models import JobStateModel, SessionModel

# More sessions than this are read as a list, of which two days are enough for most jobs; the rest one by one.
_ONE_BY_ONE = 10
_LIST_REACHES = timedelta(days=2)


@frozen
class JobHealth:
    """A job with its last session.

    Attributes:
        state: Status, last result, last and next run.
        session: The last session; None if the job never ran, or the server has forgotten it.
        missing: Why the last session could not be read; None if it could, or there is none.
    """

    state: JobStateModel
    session: SessionModel | None
    missing: str | None = None

    @property
    def id(self) -> UUID:
        """The job's id."""
        return self.state.id

    @property
    def next_run(self) -> datetime | None:
        """When it runs next."""
        return self.state.next_run

    @property
    def message(self) -> str:
        """What the last session says of its result."""
        return text(getattr(self.session.result, "message", None)) if self.session else ""


class JobHealthCollector:
    """Collects the health of all jobs.

    It remembers the last sessions that have ended, so from the second round on only those of jobs that ran since are
    asked for. One collector serves any number of servers.
    """

    def __init__(self) -> None:
        self._ended: dict[str, dict[Key, SessionModel]] = {}

    async def __call__(self, vbr: VeeamClient) -> list[JobHealth]:
        """Ask a server for its jobs' states, and for last sessions.

        Args:
            vbr: The server.
        """
        states = await vbr.paginate(vbr.jobs.get_all_jobs_states).collect()
        ended = self._ended.get(vbr.server, {})
        wanted = {key for state in states if (key := reference(state.session_id)) is not None}
        known = {key: session for key, session in ended.items() if key in wanted}
        found, missing = await _sessions(vbr, wanted - known.keys())
        known |= found
        self._ended[vbr.server] = {
            key: session for key, session in known.items() if session.state == ESessionState.STOPPED
        }
        return [
            JobHealth(state, known.get(key) if key else None, missing.get(key) if key else None)
            for state in states
            for key in (reference(state.session_id),)
        ]


async def last_sessions(vbr: VeeamClient, wanted: Collection[Key]) -> dict[Key, SessionModel]:
    """Read the last sessions of jobs, those that the server has not forgotten.

    Args:
        vbr: The server.
        wanted: Their ids.
    """
    found, _ = await _sessions(vbr, wanted)
    return found


async def _sessions(vbr: VeeamClient, wanted: Collection[Key]) -> tuple[dict[Key, SessionModel], dict[Key, str]]:
    found: dict[Key, SessionModel] = {}
    missing: dict[Key, str] = {}
    if len(wanted) > _ONE_BY_ONE:
        after = datetime.now(UTC) - _LIST_REACHES
        async for session in vbr.paginate(vbr.sessions.get_all_sessions, created_after_filter=after):
            if (key := identity(session.id)) is not None and key in wanted:
                found[key] = session
    for key in wanted:
        if key not in found:
            try:
                found[key] = await vbr.sessions.get_session(id=cast("UUID", key))
            except NotFound:
                continue  # forgotten: servers keep sessions for a while only
            except (DecodeError, InvalidArgument) as error:
                missing[key] = str(error)
    return found, missing
