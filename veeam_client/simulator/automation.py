"""What a server does by itself: starting jobs by their schedule or after others, and trying failed runs again."""

import functools
from collections import Counter, defaultdict
from datetime import datetime

from veeam_client.simulator.job_runs import JobRuns
from veeam_client.simulator.runs import Runs
from veeam_client.simulator.world import World
from veeam_client.simulator.world.schedules import predecessor, retries_of
from veeam_client.simulator.world.sessions import SERVICE

__all__ = ["Automation"]


class Automation:
    """Starts jobs.

    Args:
        world: Where they are.
        runs: What is under way; what is to come is put there.
        job_runs: Starts them.
    """

    def __init__(self, world: World, runs: Runs, job_runs: JobRuns) -> None:
        self._world, self._runs, self._job_runs = world, runs, job_runs
        self._plans = Counter[int]()
        """How often the schedule of a job has changed: what was planned before that does not hold."""
        self._copies: dict[int, list[int]] = defaultdict(list)
        self._waiting: set[int] = set()
        """Jobs whose failed run will be tried again."""
        self._after: dict[int, str] = {}
        """For jobs that run after others, the names of these."""
        for job, source in enumerate(world.plan.sources):
            if source != job:
                self._copies[source].append(job)
        for job in world.jobs.numbers:
            self._plan(job, world.now)
        world.jobs.on_change.append(lambda job: self._plan(job, runs.now))
        runs.on_job_end = self._ended

    def _plan(self, job: int, after: datetime) -> None:
        """Plan the next run of a job; whatever was planned before does not hold any more."""
        self._plans[job] += 1
        work, jobs = self._world.work, self._world.jobs
        self._after.pop(job, None)
        if not jobs.has(job) or not work.is_scheduled(job):
            return
        if (name := predecessor(work.schedule_of(job))) is not None:
            self._after[job] = name
        if not work.is_copy(job) and (moment := work.next_run(job, after)) is not None:
            self._runs.at(moment, functools.partial(self._begin, job, self._plans[job]))

    def _begin(self, job: int, plan: int, moment: datetime) -> None:
        if self._plans[job] != plan:
            return
        self._plan(job, moment)
        self._start(job, moment)

    def _start(self, job: int, moment: datetime, only: set[str] | None = None, tried: int = 0) -> None:
        world = self._world
        is_busy = self._runs.is_running(world.jobs.row(job)["id"])
        if not is_busy and world.work.object_count(job) and (only is None or only):
            on_end = functools.partial(self._retry, job, tried)
            self._job_runs.start(job, SERVICE, only=only, at=moment, on_end=on_end)

    def _retry(self, job: int, tried: int, result: str, moment: datetime) -> None:
        """Try a run again that failed by itself, with the machines that failed; later, and as often as the job says."""
        retries = retries_of(self._world.work.schedule_of(job))
        self._waiting.discard(job)
        if result != "Failed" or tried >= retries.most:
            return
        self._waiting.add(job)
        failed, plan = self._job_runs.machines_that(job, "Failed"), self._plans[job]

        def again(then: datetime) -> None:
            self._waiting.discard(job)
            if self._world.jobs.has(job) and self._plans[job] == plan:
                self._start(job, then, failed, tried + 1)

        self._runs.at(moment + retries.wait, again)

    def _ended(self, job: int, moment: datetime) -> None:
        """Let those jobs run that run after another one; a copy takes what the other has left."""
        world = self._world
        good = self._job_runs.machines_that(job, "Success", "Warning")
        for copy in self._copies.get(job, ()):
            if world.jobs.has(copy) and world.work.is_scheduled(copy):
                self._start(copy, moment, good)
        if job in self._waiting:
            return
        name = world.jobs.row(job)["name"]
        for follower in [one for one, before in self._after.items() if before == name]:
            self._start(follower, moment)
