"""The figures of a server that people look at first."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from math import fsum
from typing import TYPE_CHECKING

from attrs import frozen

from ..rest.models import EJobStatus, ESessionResult
from ..runtime.tasks import together

if TYPE_CHECKING:
    from ..client.client import VeeamClient

_RECENT = timedelta(days=1)


@frozen(kw_only=True)
class Overview:
    """The figures of a server.

    Attributes:
        jobs: How many jobs there are.
        succeeded: How many of them succeeded in their last run.
        warned: How many ended it with a warning.
        failed: How many failed in it.
        running: How many run now.
        used_gb: Space that backups take in all repositories, in binary GB.
        free_gb: Free space of all repositories, in binary GB.
        failed_sessions: Sessions of the last 24 hours that failed; None if the server does not say.
        licence_status: Whether the licence is in force.
        licence_expires: When it expires; None if it does not.
    """

    jobs: int
    succeeded: int
    warned: int
    failed: int
    running: int
    used_gb: float
    free_gb: float
    failed_sessions: int | None
    licence_status: str
    licence_expires: datetime | None


async def overview(vbr: VeeamClient) -> Overview:
    """Ask for jobs, repositories, failed sessions and the licence, all at once.

    Args:
        vbr: The server.
    """
    after = datetime.now(UTC) - _RECENT
    failed = vbr.paginate(
        vbr.sessions.get_all_sessions, created_after_filter=after, result_filter=[ESessionResult.FAILED]
    )
    async with together() as calls:
        asked_jobs = calls.create_task(vbr.paginate(vbr.jobs.get_all_jobs_states).collect())
        asked_states = calls.create_task(vbr.paginate(vbr.repositories.get_all_repositories_states).collect())
        asked_licence = calls.create_task(vbr.license.get_installed_license())
        failed_sessions = await failed.total()
    jobs, states, licence = asked_jobs.result(), asked_states.result(), asked_licence.result()
    results = Counter(job.last_result for job in jobs)
    return Overview(
        jobs=len(jobs),
        succeeded=results[ESessionResult.SUCCESS],
        warned=results[ESessionResult.WARNING],
        failed=results[ESessionResult.FAILED],
        running=sum(job.status == EJobStatus.RUNNING for job in jobs),
        used_gb=fsum(state.used_space_gb or 0 for state in states),
        free_gb=fsum(state.free_gb or 0 for state in states),
        failed_sessions=failed_sessions,
        licence_status=str(licence.status),
        licence_expires=licence.expiration_date,
    )
