"""Find and start jobs by name."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from ..errors import InvalidArgument
from ..runtime.kinds import text
from .steps import Steps, silent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..client.client import VeeamClient
    from ..rest.models import JobStateModel, SessionModel
    from .steps import Tell


async def find_jobs(vbr: VeeamClient, names: Iterable[str]) -> dict[str, list[JobStateModel]]:
    """Find jobs by name or id.

    Args:
        vbr: The client.
        names: Names, globs (`*`, `?`, `[...]`) or ids, without regard to case.

    Returns:
        For each of the names the jobs that have it, none if there is no such job.
    """
    # The states: the list of jobs is slow, and lacks some kinds.
    jobs = await vbr.paginate(vbr.jobs.get_all_jobs_states).collect()
    return {name: [job for job in jobs if _is_called(job, name.casefold())] for name in names}


def _is_called(job: JobStateModel, name: str) -> bool:
    called = text(job.name).casefold()
    return name == called or fnmatchcase(called, name) or job.id == _id_of(name)


def _id_of(name: str) -> UUID | None:
    """Read an id however it is written, in braces or without hyphens too."""
    try:
        return UUID(name)
    except ValueError:
        return None


async def start_jobs(
    vbr: VeeamClient,
    names: Iterable[str],
    *,
    raise_on: Literal["failed", "warning"] | None = "failed",
    on_progress: Tell = silent,
) -> dict[str, SessionModel | None]:
    """Start jobs and wait until all have ended.

    Args:
        vbr: The client.
        names: Names of the jobs, without regard to case.
        raise_on: What counts as a failure of the last step; None for nothing.
        on_progress: Told of each step and of the jobs' progress.

    Returns:
        By name, the session as it ended; None for a job that had nothing to do.

    Raises:
        RecipeFailed: A step failed; the jobs that had been started before go on.
    """
    wanted = list(dict.fromkeys(names))
    async with Steps(vbr, on_progress) as steps:
        steps.begin("find the jobs")
        # The states: the list of jobs is slow, and lacks some kinds.
        ids = {text(job.name).casefold(): job.id async for job in vbr.paginate(vbr.jobs.get_all_jobs_states)}
        if missing := [name for name in wanted if name.casefold() not in ids]:
            raise InvalidArgument(f"there is no job {', '.join(missing)}")
        sessions: list[SessionModel | None] = []
        for name in wanted:
            steps.begin(f"start {name}")
            sessions.append(await vbr.jobs.start_job(id=ids[name.casefold()]))
            steps.did(f"started: {name}" if sessions[-1] else f"had nothing to do: {name}")
        steps.begin("wait for the jobs")
        return dict(zip(wanted, await vbr.wait(sessions, raise_on=raise_on, on_progress=on_progress), strict=True))
