"""Runs of jobs: what is started with them, whoever starts them."""

from collections.abc import Callable, Collection
from datetime import datetime

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import NO_ID
from veeam_client.simulator.run import Ending
from veeam_client.simulator.runs import Runs
from veeam_client.simulator.world import World

__all__ = ["JobRuns"]


class JobRuns:
    """Starts jobs.

    Args:
        world: Where they are.
        runs: What is under way.
        refusal: Says why no job can run; nothing where they can.
    """

    def __init__(self, world: World, runs: Runs, refusal: Callable[[], str]) -> None:
        self._world, self._runs, self.refusal = world, runs, refusal

    def start(
        self,
        job: int,
        user: str,
        *,
        full: bool = False,
        only: Collection[str] | None = None,
        at: datetime | None = None,
        on_end: Callable[[str, datetime], None] | None = None,
    ) -> JsonObject:
        """Start a run and give its session as it is at first.

        Args:
            job: The number of the job.
            user: Who starts it.
            full: Whether it reads all data of the machines.
            only: The names of the machines that it takes; all of the job's unless given.
            at: When it starts; now unless given.
            on_end: Called with the result and the moment when it ends.
        """
        world = self._world
        row, known = world.jobs.row(job), job < world.plan.jobs
        flavour = world.plan.flavour(job) if known else None
        machines = list(enumerate(world.loads_of(job)))
        reason = self.refusal()
        return self._runs.start(
            flavour.session_type if flavour else "BackupJob",
            row["name"],
            user,
            job=row["id"],
            platform=flavour.platform if flavour else "VMware",
            machines=[(place, load) for place, load in machines if only is None or load.name in only],
            task_kind="Replica" if row["type"] == "VSphereReplica" else "Backup",
            full=full,
            at=at,
            on_end=on_end,
            ending=Ending("Failed", reason) if reason else None,
        )

    def machines_that(self, job: int, *results: str) -> set[str]:
        """Give the names of the machines for which the last run of a job ended in one of some ways."""
        world, session = self._world, self._world.job_states.row(job).get("sessionId", NO_ID)
        if (run := self._runs.by_id.get(session)) is not None:
            return {machine.part.load.name for machine in run.machines if machine.result in results}
        place = world.sessions.number(session)
        tasks = world.history.tasks.rows(world.history.tasks_of(place)) if place is not None else []
        return {row["name"] for row in tasks if row["result"]["result"] in results}
