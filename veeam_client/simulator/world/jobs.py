"""Jobs, and how each of them is."""

import functools
import json
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from veeam_client.simulator.columns import Column, IdValues, shared
from veeam_client.simulator.contract import JsonObject, is_list, is_object
from veeam_client.simulator.dice import NO_ID, Dice, Ids
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.table import Path, Table, moment_of, value_at
from veeam_client.simulator.world.infrastructure import BackupInfrastructure, Invent
from veeam_client.simulator.world.plan import KEPT_POINTS, Plan
from veeam_client.simulator.world.point_columns import ColumnMakers
from veeam_client.simulator.world.sessions import Sessions, progress_of

__all__ = ["Jobs"]

_SHOWN_MACHINES: Final = 50
_OF_MACHINES: Final = frozenset({"VSphereBackup", "HyperVBackup", "CloudDirectorBackup", "VSphereReplica"})
"""The kinds of jobs that list machines."""
_BY_DAYS: Final = frozenset(
    {"FileBackup", "FileBackupCopy", "ObjectStorageBackup", "EntraIDTenantBackupCopy", "EntraIDAuditLogBackup"}
)
"""The kinds of jobs whose retention cannot count restore points."""
_DAY_MINUTES: Final = 24 * 60


class Jobs:
    """Makes the rows of jobs and of their states.

    Args:
        plan: What jobs there are.
        infrastructure: Where they write to.
        sessions: What has run.
        seed: Where chance comes from.
        invent: Makes the many settings of a job that nothing else depends on.
        clock: What time it is.
    """

    def __init__(
        self,
        *,
        plan: Plan,
        infrastructure: BackupInfrastructure,
        sessions: Sessions,
        seed: int,
        invent: Invent,
        clock: Callable[[], datetime],
    ) -> None:
        self._plan, self._infrastructure, self._sessions = plan, infrastructure, sessions
        self._invent, self._clock, self._dice = invent, clock, Dice(seed, "job settings")
        self._ids = Ids(seed, "/api/v1/jobs")
        self._templates: dict[str, str] = {}
        self.latest: dict[str, int] = {}
        """For a job that ran since the world began, the number of its newest session in the table."""
        self.progress_of: Callable[[str], JsonObject] = lambda _: progress_of([], 0, "NotDefined")
        """Gives how far a session has come that is under way."""
        self.table = Table(
            self._ids,
            plan.jobs,
            self._row,
            columns={
                ("name",): lambda: Column(plan.names),
                ("type",): lambda: Column(plan.kinds),
                ("isDisabled",): lambda: Column(plan.disabled),
                ("description",): lambda: Column([_description(name) for name in plan.names]),
                ("isHighPriority",): lambda: Column([self._is_high_priority(job) for job in range(plan.jobs)]),
            },
        )
        # A state follows from a job and its newest session, and has the place of the job.
        self.states = Table(self._ids, plan.jobs, self.state_of, columns=self._columns_of_states())

    def _columns_of_states(self) -> ColumnMakers:
        plan, jobs = self._plan, self.table

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
            return of_jobs_now(lambda job: None if disabled[job] else self._next_run(job))

        def started() -> list[datetime]:
            return [plan.now - timedelta(seconds=ago) for ago in plan.starts[: plan.first_of_jobs + plan.jobs]]

        return {
            ("id",): lambda: Column(IdValues(self._ids, plan.jobs)),
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
            job = self._ids.row_of(wanted)
            if job is not None and job < self._plan.jobs:
                places[job] = place
        return {job: self._sessions.table.row(place) for job, place in places.items()}

    def machines_of(self, job: int) -> list[int]:
        """Give the numbers of the machines that a job protects."""
        if job >= self._plan.jobs:
            return []
        first = self._plan.first_machine[job]
        return list(range(first, first + self._plan.machines[job]))

    def objects_of(self, job: int) -> list[str]:
        """Give the names of what a job protects, as far as they are known."""
        if job < self._plan.jobs:
            return [self._plan.machine_name(machine) for machine in self.machines_of(job)]
        includes = self.table.row(job).get("virtualMachines", {}).get("includes", [])
        return [item["name"] for item in includes if "name" in item]

    def object_count(self, job: int) -> int:
        """Count what a job protects. One that was created since protects what it lists, or one thing."""
        if job < self._plan.jobs:
            return self._plan.machines[job]
        machines = self.table.row(job).get("virtualMachines")
        return len(machines.get("includes", [])) if is_object(machines) else 1

    def _row(self, job: int) -> JsonObject:
        plan, kind = self._plan, self._plan.kinds[job]
        made: JsonObject = json.loads(self._template(kind))
        repository = self._infrastructure.repository_of(job)
        _refer(made, repository[0] if repository else NO_ID)
        name = plan.names[job]
        made |= {"id": self._ids.id_of(job), "name": name, "type": kind, "isDisabled": plan.disabled[job]}
        made["description"] = _description(name)
        if "isHighPriority" in made:
            made["isHighPriority"] = self._is_high_priority(job)
        if "schedule" in made and "runAutomatically" in made["schedule"]:
            minute = self._minute_of(job)
            daily = {"isEnabled": True, "localTime": f"{minute // 60:02}:{minute % 60:02}:00", "dailyKind": "Everyday"}
            made["schedule"] = {"runAutomatically": not plan.disabled[job], "daily": daily}
        _keep_a_week(made, kind)
        if kind in _OF_MACHINES:
            made.setdefault("virtualMachines", {})["includes"] = self._machines(job)
        if plan.sources[job] != job and is_object(made.get("sourceObjects")):
            made["sourceObjects"]["includes"] = {"jobs": [self._link(plan.sources[job])]}
        return made

    def _template(self, kind: str) -> str:
        if kind not in self._templates:
            self._templates[kind] = json.dumps(self._invent("JobModel", kind, 0))
        return self._templates[kind]

    def _is_high_priority(self, job: int) -> bool:
        return '"isHighPriority"' in self._template(self._plan.kinds[job]) and self._dice.roll(job, 1, 10) == 0

    def _link(self, job: int) -> JsonObject:
        return {"id": self._ids.id_of(job), "name": self._plan.names[job], "type": self._plan.kinds[job]}

    def _machines(self, job: int) -> list[Any]:
        """Make what a job lists: its machines, each where it is in the inventory."""
        platform = self._plan.kinds[job].removesuffix("Backup").removesuffix("Replica")
        template = self._invent("InventoryObjectModel", platform, 0)
        made: list[Any] = []
        for machine in self.machines_of(job)[:_SHOWN_MACHINES]:
            host = self._infrastructure.server_names[self._infrastructure.host_of(machine)]
            names = {"name": self._plan.machine_name(machine), "hostName": host, "objectId": f"vm-{1000 + machine}"}
            item = {**template, **names, "type": "VirtualMachine"}
            made.append(item)
        return made

    def state_of(self, job: int) -> JsonObject:
        """Make the state of a job, from its row and its newest session."""
        row, place = self.table.row(job), self._place(job)
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
            "objectsCount": self.object_count(job),
            "highPriority": row.get("isHighPriority", False),
            "progressPercent": session["progressPercent"] if session else 0,
        }
        if known and (repository := self._infrastructure.repository_of(job)) is not None:
            state |= {"repositoryId": repository[0], "repositoryName": repository[1]}
        if session is not None:
            state |= {"lastRun": session["creationTime"], "sessionId": session["id"]}
        if not row.get("isDisabled"):
            moment = self._next_run(job)
            state |= {"nextRun": stamp(moment, moment.tzinfo), "nextRunPolicy": f"{moment:%Y-%m-%d %H:%M:%S}"}
        if row["type"] == "BackupCopy":
            state["backupCopyMode"] = row.get("mode", "Periodic")
        if running and session is not None:
            state["sessionProgress"] = self.progress_of(session["id"])
        return state

    def _place(self, job: int) -> int | None:
        since = self.latest.get(self.table.row(job)["id"])
        if since is not None:
            return since
        if job >= self._plan.jobs or not self._plan.runs_of(job):
            return None
        return self._plan.place[self._plan.session_of(job, 0)]

    def _minute_of(self, job: int) -> int:
        """Say at which minute of the day a job starts: when its past runs did."""
        if not self._plan.runs_of(job):
            return self._dice.roll(job, 2, _DAY_MINUTES)
        moment = self._plan.start_of(job, self._plan.runs_of(job) - 1)
        return moment.hour * 60 + moment.minute

    def _next_run(self, job: int) -> datetime:
        now = self._clock()
        minute = self._minute_of(job) if job < self._plan.jobs else 22 * 60
        moment = now.replace(hour=minute // 60, minute=minute % 60, second=0, microsecond=0)
        return moment if moment > now else moment + timedelta(days=1)


def _status(session: JsonObject | None, *, is_disabled: bool) -> str:
    """Say how a job is by its newest session."""
    if session is not None and session["state"] != "Stopped":
        state: str = session["state"]
        return state if state in {"Starting", "Stopping"} else "Running"
    return "Disabled" if is_disabled else "Inactive"


def _description(name: str) -> str:
    return f"Simulated job {name}"


def _keep_a_week(made: JsonObject, kind: str) -> None:
    """Let a job say that it keeps as many restore points as it has, and none for longer."""
    for place in filter(is_object, (made, *made.values())):
        found = place.get("retentionPolicy")
        if is_object(found):
            counted = "Days" if kind in _BY_DAYS else "RestorePoints"
            place["retentionPolicy"] = {"type": counted, "quantity": KEPT_POINTS}
        if is_object(place.get("gfsPolicy")):
            place["gfsPolicy"]["isEnabled"] = False
    if is_object(made.get("jobSettings")):
        made["jobSettings"]["restorePointsToKeep"] = KEPT_POINTS


def _refer(node: Any, repository: str) -> None:
    """Let every reference to a repository inside a job lead to the one that it writes to."""
    if is_list(node):
        for item in node:
            _refer(item, repository)
    elif is_object(node):
        for key, value in node.items():
            if key in {"backupRepositoryId", "repositoryId"} and isinstance(value, str):
                node[key] = repository
            else:
                _refer(value, repository)
