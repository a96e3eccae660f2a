"""Jobs, and how each of them is."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

from veeam_client.simulator.contract import JsonObject, is_list, is_object
from veeam_client.simulator.dice import NO_ID, Dice, Ids
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.table import Table
from veeam_client.simulator.world.infrastructure import BackupInfrastructure, Invent
from veeam_client.simulator.world.plan import Plan
from veeam_client.simulator.world.sessions import Sessions, progress_of

__all__ = ["Jobs"]

_SHOWN_MACHINES: Final = 50
_OF_MACHINES: Final = frozenset({"VSphereBackup", "HyperVBackup", "CloudDirectorBackup", "VSphereReplica"})
"""The kinds of jobs that list machines."""
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
                ("name",): lambda job: plan.names[job],
                ("type",): lambda job: plan.kinds[job],
                ("isDisabled",): lambda job: plan.disabled[job],
            },
        )
        # A state follows from a job and its newest session, and has the place of the job.
        self.states = Table(self._ids, plan.jobs, self.state_of)

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
        if kind not in self._templates:
            self._templates[kind] = json.dumps(self._invent("JobModel", kind, 0))
        made: JsonObject = json.loads(self._templates[kind])
        repository = self._infrastructure.repository_of(job)
        _refer(made, repository[0] if repository else NO_ID)
        name = plan.names[job]
        made |= {"id": self._ids.id_of(job), "name": name, "type": kind, "isDisabled": plan.disabled[job]}
        made["description"] = f"Simulated job {name}"
        if "isHighPriority" in made:
            made["isHighPriority"] = self._dice.roll(job, 1, 10) == 0
        if "schedule" in made and "runAutomatically" in made["schedule"]:
            minute = self._minute_of(job)
            daily = {"isEnabled": True, "localTime": f"{minute // 60:02}:{minute % 60:02}:00", "dailyKind": "Everyday"}
            made["schedule"] = {"runAutomatically": not plan.disabled[job], "daily": daily}
        if kind in _OF_MACHINES:
            made.setdefault("virtualMachines", {})["includes"] = self._machines(job)
        if plan.sources[job] != job and is_object(made.get("sourceObjects")):
            made["sourceObjects"]["includes"] = {"jobs": [self._link(plan.sources[job])]}
        return made

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
        status = "Running" if running else "Disabled" if row.get("isDisabled") else "Inactive"
        if session is not None and session["state"] in {"Starting", "Stopping"}:
            status = session["state"]
        ended: JsonObject = (session.get("result") if session else None) or {"result": "None"}
        state: JsonObject = {
            "id": row["id"],
            "name": row["name"],
            "type": row["type"],
            "description": row.get("description", ""),
            "status": status,
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
