"""How each job is: what its newest session says of it, and when it runs next."""

import functools
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from veeam_client.simulator.columns import Column, IdValues, shared
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.table import Path, Table, moment_of, value_at
from veeam_client.simulator.world.infrastructure import BackupInfrastructure
from veeam_client.simulator.world.jobs import Jobs
from veeam_client.simulator.world.plan import Plan
from veeam_client.simulator.world.point_columns import ColumnMakers
from veeam_client.simulator.world.schedules import predecessor
from veeam_client.simulator.world.sessions import Sessions, progress_of

__all__ = ["JobStates"]


class JobStates:
    """Makes the states of jobs. A state follows from a job and its newest session, and has the place of the job.

    Args:
        plan: What jobs there are.
        jobs: What they are like.
        infrastructure: Where they write to.
        sessions: What has run.
        clock: What time it is.
    """

    def __init__(
        self,
        plan: Plan,
        jobs: Jobs,
        infrastructure: BackupInfrastructure,
        sessions: Sessions,
        clock: Callable[[], datetime],
    ) -> None:
        self._plan, self._jobs, self._infrastructure, self._sessions = plan, jobs, infrastructure, sessions
        self._clock = clock
        self.latest: dict[str, int] = {}
        """For a job that ran since the world began, the number of its newest session in the table."""
        self.progress_of: Callable[[str], JsonObject] = lambda _: progress_of([], 0, "NotDefined")
        """Gives how far a session has come that is under way."""
        self.table = Table(jobs.ids, plan.jobs, self.state_of, columns=self._columns())
        jobs.table.on_change.append(self._follow)

    def _columns(self) -> ColumnMakers:
        plan, jobs = self._plan, self._jobs.table

        def of_jobs(name: str) -> Column:
            column = jobs.column(((name,),))
            return Column([column[job] for job in range(plan.jobs)])

        def of_repositories(part: int) -> Column:
            targets = [self._infrastructure.repository_of(job) for job in range(plan.jobs)]
            return Column([target[part] if target is not None else None for target in targets])

        def of_jobs_now(value: Callable[[int], Any]) -> Column:
            return Column([value(job) for job in range(plan.jobs)])

        def of_newest(first: Callable[[], Sequence[Any]], none: Any, path: Path) -> Column:
            """Say something of the newest session of each job: of those that the world began with all at once."""
            known = first()
            made = [known[plan.session_of(job, 0)] if plan.runs_of(job) else none for job in range(plan.jobs)]
            for job, session in self._since().items():
                made[job] = moment_of(found := value_at(session, (path,))) or found or none
            return Column(made)

        def statuses() -> Column:
            disabled = jobs.column((("isDisabled",),))
            made = ["Disabled" if disabled[job] else "Inactive" for job in range(plan.jobs)]
            for job, session in self._since().items():
                made[job] = _status(session, is_disabled=disabled[job])
            return Column(made)

        def next_runs() -> Column:
            disabled = jobs.column((("isDisabled",),))
            now = self._clock()
            return of_jobs_now(lambda job: None if disabled[job] else self._jobs.next_run(job, now))

        def started() -> list[datetime]:
            return [plan.now - timedelta(seconds=ago) for ago in plan.starts[: plan.first_of_jobs + plan.jobs]]

        return {
            ("id",): lambda: Column(IdValues(self._jobs.ids, plan.jobs)),
            **{(name,): functools.partial(of_jobs, name) for name in ("name", "type", "description")},
            ("highPriority",): lambda: of_jobs("isHighPriority"),
            ("status",): statuses,
            ("lastResult",): lambda: of_newest(plan.results, "None", ("result", "result")),
            ("lastRun",): lambda: of_newest(started, None, ("creationTime",)),
            ("nextRun",): next_runs,
            ("repositoryId",): lambda: of_repositories(0),
            ("repositoryName",): lambda: of_repositories(1),
            ("workload",): lambda: of_jobs_now(lambda job: plan.flavour(job).workload),
            ("objectsCount",): lambda: Column(plan.machines),
            ("runAfterJob", "jobId"): lambda: shared(None, plan.jobs),
            ("runAfterJob", "jobName"): lambda: shared(None, plan.jobs),
        }

    def _since(self) -> dict[int, JsonObject]:
        """Give the newest sessions of those of the first jobs that ran since the world began, or still run."""
        places = {job: place for place, job in self._sessions.running()}
        for wanted, place in self.latest.items():
            job = self._jobs.ids.row_of(wanted)
            if job is not None and job < self._plan.jobs:
                places[job] = place
        return {job: self._sessions.table.row(place) for job, place in places.items()}

    def _follow(self, job: int) -> None:
        """Let the state of a job that is not any more as it was at first be made anew whenever it is asked for."""
        if job < self._plan.jobs and self.table.has(job):
            self.table.replace(job, functools.partial(self.state_of, job))

    def state_of(self, job: int) -> JsonObject:
        """Make the state of a job, from its row and its newest session."""
        row, place = self._jobs.table.row(job), self._place(job)
        session = None if place is None else self._sessions.table.row(place)
        running = session is not None and session["state"] != "Stopped"
        known = job < self._plan.jobs
        ended: JsonObject = (session.get("result") if session else None) or {"result": "None"}
        state: JsonObject = {
            "id": row["id"],
            "name": row["name"],
            "type": row["type"],
            "description": row.get("description", ""),
            "status": _status(session, is_disabled=row.get("isDisabled", False)),
            "lastResult": ended["result"],
            "workload": self._plan.flavour(job).workload if known else "Vm",
            "objectsCount": self._jobs.object_count(job),
            "highPriority": row.get("isHighPriority", False),
            "progressPercent": session["progressPercent"] if session else 0,
        }
        if known and (repository := self._infrastructure.repository_of(job)) is not None:
            state |= {"repositoryId": repository[0], "repositoryName": repository[1]}
        if session is not None:
            state |= {"lastRun": session["creationTime"], "sessionId": session["id"]}
        if not row.get("isDisabled"):
            state |= self._next_of(job)
        if row["type"] == "BackupCopy":
            state["backupCopyMode"] = row.get("mode", "Periodic")
        if running and session is not None:
            state["sessionProgress"] = self.progress_of(session["id"])
        return state

    def _place(self, job: int) -> int | None:
        since = self.latest.get(self._jobs.table.row(job)["id"])
        if since is not None:
            return since
        if job >= self._plan.jobs or not self._plan.runs_of(job):
            return None
        return self._plan.place[self._plan.session_of(job, 0)]

    def _next_of(self, job: int) -> JsonObject:
        """Say in a state when the job runs next, or after which other job."""
        moment = self._jobs.next_run(job, self._clock())
        if moment is not None:
            return {"nextRun": stamp(moment, moment.tzinfo), "nextRunPolicy": f"{moment:%Y-%m-%d %H:%M:%S}"}
        before = predecessor(self._jobs.schedule_of(job))
        if before is None:
            return {}
        names = self._jobs.table.column((("name",),))
        found = next((number for number in self._jobs.table.numbers if names[number] == before), None)
        known = {"jobId": self._jobs.table.row(found)["id"]} if found is not None else {}
        return {"runAfterJob": {"jobName": before, **known}, "nextRunPolicy": f"After {before}"}


def _status(session: JsonObject | None, *, is_disabled: bool) -> str:
    """Say how a job is by its newest session."""
    if session is not None and session["state"] != "Stopped":
        state: str = session["state"]
        return state if state in {"Starting", "Stopping"} else "Running"
    return "Disabled" if is_disabled else "Inactive"
