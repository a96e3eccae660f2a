"""What is broken on a server, and since when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..errors import VeeamError
from ..rest.models import ESessionResult, ESessionsFiltersOrderColumn
from ..runtime.kinds import identity, moment
from ._infrastructure import infrastructure
from ._machine_records import RECENT
from ._parts import Parts, costs_its_part_only
from ._problems import of_infrastructure, of_jobs, of_licence, of_machines, of_repositories, of_safety
from ._safety import safety
from .capacity import repository_capacity
from .jobs import JobHealthCollector
from .licence import licence_consumption
from .machines import MachineProtectionCollector

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..client.client import VeeamClient
    from ._problems import Problem
    from .jobs import JobHealth

# Of a job that failed, so many runs are looked at for the first that did; of so many jobs.
_RUNS = 50
_JOBS = 20
# Backups of the configuration are made every day, or by some every week.
_CONFIGURATION = timedelta(days=8)


@frozen
class ServerHealth:
    """What is broken on a server.

    Attributes:
        problems: What is broken, then what still works and needs a look.
        missing: What could not be read, each with the reason; empty if nothing.
    """

    problems: Sequence[Problem]
    missing: Mapping[str, str] = field(factory=dict[str, str])

    @property
    def broken(self) -> Sequence[Problem]:
        """What is broken, warnings left out."""
        return [one for one in self.problems if not one.is_warning]


class HealthCollector:
    """Collects what is broken on servers: jobs, machines, repositories, proxies, managed servers, the licence and more.

    It asks what the ready collectors of these ask. Of a job that failed, its last runs are read for the first of those
    that did. One collector serves any number of servers.

    Args:
        older_than: From which age on the newest good restore point of a machine is too old; 26 hours unless given.
    """

    def __init__(self, *, older_than: timedelta = RECENT) -> None:
        self._older_than = older_than
        self._jobs = JobHealthCollector()
        self._machines = MachineProtectionCollector()

    async def __call__(self, vbr: VeeamClient) -> ServerHealth:
        """Ask a server.

        Args:
            vbr: The server.

        Raises:
            VeeamError: The server cannot be reached, or refuses everything.
        """
        async with Parts() as parts:
            jobs = parts.ask("jobs", self._jobs(vbr))
            machines = parts.ask("machines", self._machines(vbr))
            repositories = parts.ask("repositories", repository_capacity(vbr))
            servers = parts.ask("infrastructure", infrastructure(vbr))
            licence = parts.ask("licence", licence_consumption(vbr))
            safe = parts.ask("safety", safety(vbr))
        now = machines.value.at if machines.value else datetime.now(UTC)
        failing = await _failing_since(vbr, jobs.value or ())

        def found() -> Iterator[Problem]:
            yield from of_jobs(jobs.value or (), now, failing)
            if machines.value:
                yield from of_machines(machines.value, self._older_than)
            if repositories.value:
                yield from of_repositories(repositories.value)
            if servers.value:
                yield from of_infrastructure(servers.value)
            if licence.value:
                yield from of_licence(licence.value)
            if safe.value:
                yield from of_safety(safe.value, now, _CONFIGURATION)

        missing = dict(parts.missing)
        for part in (machines.value, repositories.value, servers.value, licence.value, safe.value):
            missing |= part.missing if part else {}
        return ServerHealth(sorted(found(), key=lambda one: one.is_warning), missing)


async def _failing_since(vbr: VeeamClient, jobs: Sequence[JobHealth]) -> Mapping[object, datetime]:
    """Say of jobs that failed when the first run began since which none succeeded."""
    since: dict[object, datetime] = {}
    failed = [job for job in jobs if job.state.last_result == ESessionResult.FAILED]
    for job in failed[:_JOBS]:
        key = identity(job.id)
        if key is None:
            continue
        runs = vbr.paginate(
            vbr.sessions.get_all_sessions,
            job_id_filter=key,
            order_column=ESessionsFiltersOrderColumn.CREATION_TIME,
            order_asc=False,
        )
        try:
            for run in await runs.collect(limit=_RUNS):
                result = getattr(run.result, "result", None)
                if result in {ESessionResult.SUCCESS, ESessionResult.WARNING}:
                    break
                began = moment(run.creation_time)
                if result == ESessionResult.FAILED and began is not None:
                    since[key] = began
        except VeeamError as error:
            if not costs_its_part_only(error):
                raise
    return since
