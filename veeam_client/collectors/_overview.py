"""The figures of a server that people look at first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import fsum
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from ..client.licence_dates import licence_ends
from ..rest.models import EJobStatus, ESessionResult
from ..runtime.kinds import number
from ._parts import Parts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..client.client import VeeamClient
    from ..rest.models import JobStateModel, RepositoryStateModel

_RECENT = timedelta(days=1)


@frozen(kw_only=True)
class Overview:
    """The figures of a server; None where they could not be had.

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
        missing: What could not be read, each with the reason; empty if nothing.
    """

    jobs: int | None
    succeeded: int | None
    warned: int | None
    failed: int | None
    running: int | None
    used_gb: float | None
    free_gb: float | None
    failed_sessions: int | None
    licence_status: str | None
    licence_expires: datetime | None
    missing: Mapping[str, str] = field(factory=dict[str, str])


async def overview(vbr: VeeamClient) -> Overview:
    """Ask for jobs, repositories, failed sessions and the licence, all at once.

    Args:
        vbr: The server.
    """
    after = datetime.now(UTC) - _RECENT
    failed = vbr.paginate(
        vbr.sessions.get_all_sessions, created_after_filter=after, result_filter=[ESessionResult.FAILED]
    )
    async with Parts() as parts:
        asked_jobs = parts.ask("jobs", vbr.paginate(vbr.jobs.get_all_jobs_states).collect())
        asked_states = parts.ask("repositories", vbr.paginate(vbr.repositories.get_all_repositories_states).collect())
        asked_licence = parts.ask("licence", vbr.license.get_installed_license())
        asked_sessions = parts.ask("sessions", failed.total())

    jobs, states, licence = asked_jobs.value, asked_states.value, asked_licence.value

    def count(is_meant: Callable[[JobStateModel], bool]) -> int | None:
        return None if jobs is None else sum(map(is_meant, jobs))

    def gigabytes(figure: Callable[[RepositoryStateModel], Any]) -> float | None:
        return None if states is None else fsum(number(figure(state)) or 0 for state in states)

    return Overview(
        jobs=count(lambda _: True),
        succeeded=count(lambda job: job.last_result == ESessionResult.SUCCESS),
        warned=count(lambda job: job.last_result == ESessionResult.WARNING),
        failed=count(lambda job: job.last_result == ESessionResult.FAILED),
        running=count(lambda job: job.status == EJobStatus.RUNNING),
        used_gb=gigabytes(lambda state: state.used_space_gb),
        free_gb=gigabytes(lambda state: state.free_gb),
        failed_sessions=asked_sessions.value,
        licence_status=None if licence is None else str(licence.status),
        licence_expires=None if licence is None else licence_ends(licence),
        missing=parts.missing,
    )
