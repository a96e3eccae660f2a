"""Jobs: what they protect, how they are set, when they run."""

import json
from datetime import datetime, timedelta
from typing import Any, Final

from veeam_client.simulator.columns import Column
from veeam_client.simulator.contract import JsonObject, is_list, is_object
from veeam_client.simulator.dice import NO_ID, Dice, Ids
from veeam_client.simulator.table import Table
from veeam_client.simulator.world.infrastructure import BackupInfrastructure, Invent
from veeam_client.simulator.world.plan import KEPT_POINTS, Plan
from veeam_client.simulator.world.schedules import next_run

__all__ = ["Jobs"]

_SHOWN_MACHINES: Final = 50
_OF_MACHINES: Final = frozenset({"VSphereBackup", "HyperVBackup", "CloudDirectorBackup", "VSphereReplica"})
"""The kinds of jobs that list machines."""
_BY_DAYS: Final = frozenset(
    {"FileBackup", "FileBackupCopy", "ObjectStorageBackup", "EntraIDTenantBackupCopy", "EntraIDAuditLogBackup"}
)
"""The kinds of jobs whose retention cannot count restore points."""
_ONLY_DAILY: Final = frozenset(
    {"LinuxAgentBackupWorkstationPolicy", "WindowsAgentBackupWorkstationPolicy", "SureBackupContentScan"}
)
"""The kinds of jobs that are not tried again."""
_COPIES_OF_ONE: Final = frozenset({"FileBackupCopy", "EntraIDTenantBackupCopy"})
"""The kinds of jobs that copy what one job has backed up, and name it."""
_DAY_MINUTES: Final = 24 * 60


class Jobs:
    """Makes the rows of jobs.

    Args:
        plan: What jobs there are.
        infrastructure: Where they write to.
        seed: Where chance comes from.
        invent: Makes the many settings of a job that nothing else depends on.
    """

    def __init__(
        self,
        *,
        plan: Plan,
        infrastructure: BackupInfrastructure,
        seed: int,
        invent: Invent,
    ) -> None:
        self._plan, self._infrastructure = plan, infrastructure
        self._invent, self._dice = invent, Dice(seed, "job settings")
        self.ids = Ids(seed, "/api/v1/jobs")
        self._templates: dict[str, str] = {}
        self.table = Table(
            self.ids,
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

    def is_copy(self, job: int) -> bool:
        """Say whether a job copies the backups of another one."""
        return job < self._plan.jobs and self._plan.sources[job] != job

    def is_scheduled(self, job: int) -> bool:
        """Say whether a job runs by itself at times."""
        if self.table.is_first(job):
            return not self._plan.disabled[job]
        return not self.table.row(job).get("isDisabled", False)

    def schedule_of(self, job: int) -> JsonObject:
        """Give the schedule of a job; jobs of the world's begin that say nothing of it run every day."""
        found = self.table.row(job).get("schedule")
        if is_object(found) and "runAutomatically" in found:
            return found
        usual = job < self._plan.jobs and not self.is_copy(job)
        return {**self._usual_schedule(job), "runAutomatically": True} if usual else {}

    def next_run(self, job: int, after: datetime) -> datetime | None:
        """Say when a job runs next by its schedule; a copy when its source does.

        Args:
            job: The number of the job.
            after: The moment after which.
        """
        if self.is_copy(job):
            return self.next_run(self._plan.sources[job], after)
        if self.table.is_first(job):
            minute = self._minute_of(job)
            moment = after.replace(hour=minute // 60, minute=minute % 60, second=0, microsecond=0)
            return moment if moment > after else moment + timedelta(days=1)
        return next_run(self.schedule_of(job), after)

    def _usual_schedule(self, job: int) -> JsonObject:
        minute = self._minute_of(job)
        daily = {"isEnabled": True, "localTime": f"{minute // 60:02}:{minute % 60:02}:00", "dailyKind": "Everyday"}
        made: JsonObject = {"runAutomatically": not self._plan.disabled[job], "daily": daily}
        if self._plan.kinds[job] not in _ONLY_DAILY:
            made["retry"] = {"isEnabled": True, "retryCount": 3, "awaitMinutes": 10}
        return made

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
        made |= {"id": self.ids.id_of(job), "name": name, "type": kind, "isDisabled": plan.disabled[job]}
        made["description"] = _description(name)
        if "isHighPriority" in made:
            made["isHighPriority"] = self._is_high_priority(job)
        if "schedule" in made and "runAutomatically" in made["schedule"]:
            made["schedule"] = self._usual_schedule(job)
        _keep_a_week(made, kind)
        if kind in _OF_MACHINES:
            made.setdefault("virtualMachines", {})["includes"] = self._machines(job)
        source = plan.sources[job]
        if source != job and is_object(made.get("sourceObjects")):
            made["sourceObjects"] = {"includes": {"jobs": [self._link(source)]}}
            made["mode"] = "Immediate"
        elif kind in _COPIES_OF_ONE:
            # Without a primary job, one of files names none.
            made |= {"primaryJobId": self.ids.id_of(source)}
            if source == job:
                del made["primaryJobId"]
        return made

    def _template(self, kind: str) -> str:
        if kind not in self._templates:
            self._templates[kind] = json.dumps(self._invent("JobModel", kind, 0))
        return self._templates[kind]

    def _is_high_priority(self, job: int) -> bool:
        return '"isHighPriority"' in self._template(self._plan.kinds[job]) and self._dice.roll(job, 1, 10) == 0

    def _link(self, job: int) -> JsonObject:
        return {"id": self.ids.id_of(job), "name": self._plan.names[job], "type": self._plan.kinds[job]}

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

    def _minute_of(self, job: int) -> int:
        """Say at which minute of the day a job starts: when its past runs did."""
        if not self._plan.runs_of(job):
            return self._dice.roll(job, 2, _DAY_MINUTES)
        moment = self._plan.start_of(job, self._plan.runs_of(job) - 1)
        return moment.hour * 60 + moment.minute


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
