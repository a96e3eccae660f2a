"""Which jobs failed, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..rest.models import ESessionResult
from ..runtime.kinds import Key, identity, reference, text
from .jobs import last_sessions

if TYPE_CHECKING:
    from datetime import datetime

    from ..client.client import VeeamClient
    from ..rest.models import JobStateModel, SessionModel


@frozen
class FailedJob:
    """A job with a run of it that failed.

    Attributes:
        state: The job as it is now: it can have succeeded since.
        session: Its last run that failed; None if the server has forgotten it.
    """

    state: JobStateModel
    session: SessionModel | None

    @property
    def reason(self) -> str:
        """What the run says of its failure."""
        return text(getattr(self.session.result, "message", None)) if self.session else ""


async def failed_jobs(vbr: VeeamClient, since: datetime | None = None, *, name: str | None = None) -> list[FailedJob]:
    """Ask which jobs failed, and for the runs that did.

    Args:
        vbr: The server.
        since: Jobs of which a run has ended failed after this time, whatever came of them later; if it is not given,
            those whose last run failed.
        name: Jobs with this name; `*` stands for any text.
    """
    if since is None:
        failed = vbr.paginate(vbr.jobs.get_all_jobs_states, name_filter=name, last_result_filter=ESessionResult.FAILED)
        states = await failed.collect()
        sessions = await last_sessions(vbr, {key for state in states if (key := reference(state.session_id))})
        return [FailedJob(state, sessions.get(reference(state.session_id) or "")) for state in states]
    runs = vbr.paginate(
        vbr.sessions.get_all_sessions,
        ended_after_filter=since,
        result_filter=[ESessionResult.FAILED],
        order_column="CreationTime",
        order_asc=False,
    )
    newest = dict[Key, "SessionModel"]()
    async for session in runs:
        for key in (reference(session.job_id), identity(session.id)):
            if key is not None:
                newest.setdefault(key, session)
    if not newest:
        return []
    found: list[FailedJob] = []
    async for state in vbr.paginate(vbr.jobs.get_all_jobs_states, name_filter=name):
        # Runs of some kinds of jobs do not name their job, but the job names its last run.
        ended = [newest[key] for key in (identity(state.id), identity(state.session_id)) if key and key in newest]
        found += [FailedJob(state, session) for session in ended[:1]]
    return found
