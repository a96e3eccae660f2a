"""What backups, backup objects, restore points and files look like that the world began with, and those since."""

from bisect import bisect_right
from datetime import datetime
from typing import Final

from veeam_client.simulator.columns import Column, IdValues, shared
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import NO_ID, Ids
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.world.infrastructure import BackupInfrastructure
from veeam_client.simulator.world.machines import STORED_PERCENT, Machines
from veeam_client.simulator.world.names import JOB_FLAVOURS, JobFlavour
from veeam_client.simulator.world.past import Past
from veeam_client.simulator.world.plan import Plan, offsets
from veeam_client.simulator.world.point_columns import ColumnMakers, KeptColumns

__all__ = ["BackupRows"]

_RESTORES: Final = {
    "VMware": ["StartViVMInstantRecovery", "StartEntireVmRestore", "StartFlrRestore"],
    "HyperV": ["StartHvVMInstantRecovery", "StartEntireVmRestoreHyperV", "StartFlrRestore"],
    "CloudDirector": ["StartEntireVmRestoreCloudDirector", "StartFlrRestore"],
}


class BackupRows:
    """Makes the rows.

    Args:
        plan: What jobs there are, and what is left of their runs.
        infrastructure: Where it lies.
        machines: How large it is.
        past: When it was taken.
        seed: Where the ids come from.
    """

    def __init__(
        self, plan: Plan, infrastructure: BackupInfrastructure, machines: Machines, past: Past, seed: int
    ) -> None:
        self._plan, self._infrastructure, self._machines, self._past = plan, infrastructure, machines, past
        self._zone = plan.now.tzinfo
        kept = [job for job in range(plan.jobs) if any(plan.points[job])]
        self.jobs = [job for job in kept if plan.kinds[job] != "VSphereReplica" and infrastructure.repository_of(job)]
        self.by_job = {job: number for number, job in enumerate(self.jobs)}
        self.object_ids, self._job_ids = Ids(seed, "/api/v1/backupObjects"), Ids(seed, "/api/v1/jobs")
        self.backup_ids, self._session_ids = Ids(seed, "/api/v1/backups"), Ids(seed, "/api/v1/sessions")
        self.point_ids, self.file_ids = Ids(seed, "/api/v1/restorePoints"), Ids(seed, "/api/v1/backupFiles")
        self.objects_at = offsets([plan.machines[job] for job in self.jobs])
        """Where the objects of each backup begin, among all objects."""
        self.points_at = offsets([len(days) for job in self.jobs for days in plan.points[job]])
        """Where the restore points of each object begin, among all of them."""
        self._columns = KeptColumns(plan, self.jobs)

    def columns(self) -> ColumnMakers:
        """Give the columns of backups."""
        plan, count = self._plan, len(self.jobs)
        return {
            ("name",): lambda: Column(plan.names, self.jobs),
            ("creationTime",): lambda: self._columns.oldest(self._oldest),
            ("platformId",): lambda: shared(NO_ID, count),
            ("jobId",): lambda: Column(IdValues(self._job_ids, plan.jobs), self.jobs),
            ("jobType",): lambda: Column(plan.kinds, self.jobs),
            ("policyUniqueId",): lambda: shared("", count),
        }

    def columns_of_objects(self) -> ColumnMakers:
        """Give the columns of backup objects."""
        plan, count = self._plan, self.objects_at[-1]
        known, of_job = self._columns.platforms()
        flavours = list(JOB_FLAVOURS)

        def kind_of(job: int) -> int:
            return flavours.index(plan.kinds[job])

        return {
            ("id",): lambda: Column(IdValues(self.object_ids, plan.machine_count), self._columns.machines()),
            ("name",): self._columns.names,
            ("platformName",): lambda: self._columns.of_machines(known, of_job),
            ("platformId",): lambda: shared(NO_ID, count),
            ("type",): lambda: self._columns.of_machines([_type_of(JOB_FLAVOURS[kind]) for kind in flavours], kind_of),
            ("viType",): lambda: self._columns.of_machines(
                ["VirtualMachine" if JOB_FLAVOURS[kind].platform == "VMware" else None for kind in flavours], kind_of
            ),
            ("objectId",): lambda: Column([self._called(row) for row in range(count)]),
        }

    def columns_of_points(self) -> ColumnMakers:
        """Give the columns of restore points."""
        columns = self._columns
        return columns.common("Clean") | {
            ("creationTime",): lambda: columns.taken(self.taken),
            ("backupId",): lambda: columns.belonging(self.backup_ids, to_machines=False),
            ("name",): columns.names_of_points,
            ("type",): columns.types,
        }

    def backup(self, number: int) -> JsonObject:
        """Make a backup."""
        job, plan = self.jobs[number], self._plan
        repository, name = self._infrastructure.repository_of(job) or ("", "")
        return {
            "id": self.backup_ids.id_of(number),
            "name": plan.names[job],
            "jobId": self._job_ids.id_of(job),
            "jobType": plan.kinds[job],
            "policyUniqueId": "",
            "platformName": plan.flavour(job).platform,
            "platformId": NO_ID,
            "creationTime": stamp(self._oldest(number), self._zone),
            "repositoryId": repository,
            "repositoryName": name,
        }

    def _oldest(self, number: int) -> datetime:
        job, last = self.jobs[number], dict[int, int]()
        for place, days in enumerate(self._plan.points[job]):
            if days:
                last[place] = days[-1]
        # What was taken on an earlier day was taken earlier, whatever the machine's place in its run.
        first = max(last.values())
        return min(self._past.begin_of(job, day, place) for place, day in last.items() if day == first)

    def object(self, row: int) -> JsonObject:
        """Make a backup object."""
        plan, number = self._plan, bisect_right(self.objects_at, row) - 1
        job, place = self.jobs[number], row - self.objects_at[number]
        machine, flavour = plan.first_machine[job] + place, plan.flavour(job)
        made: JsonObject = {
            "id": self.object_ids.id_of(machine),
            "name": plan.machine_name(machine),
            "platformName": flavour.platform,
            "platformId": NO_ID,
            "type": _type_of(flavour),
            "restorePointsCount": self.points_at[row + 1] - self.points_at[row],
            "lastRunFailed": plan.machine_result(job, 1 if plan.is_running(job) else 0, place) == "Failed",
        }
        if (called := self._called(row)) is not None:
            made |= {"objectId": called}
        if flavour.platform == "VMware":
            made["viType"] = "VirtualMachine"
        if flavour.platform in {"VMware", "CloudDirector"}:
            made["path"] = self._infrastructure.path_of(machine)
        elif flavour.platform == "UnstructuredData":
            made["hostId"] = self._infrastructure.server_ids.id_of(self._infrastructure.host_of(machine))
        return made

    def _called(self, row: int) -> str | None:
        """Say what a hypervisor calls the machine that an object is."""
        number = bisect_right(self.objects_at, row) - 1
        machine = self._plan.first_machine[self.jobs[number]] + row - self.objects_at[number]
        match self._plan.flavour(self.jobs[number]).platform:
            case "VMware":
                return f"vm-{1000 + machine}"
            case "CloudDirector":
                return f"urn:vcloud:vm:{self.object_ids.id_of(machine)}"
            case "HyperV":
                return self.object_ids.id_of(machine)
            case _:
                return None

    def in_backup(self, point: int) -> tuple[int, int, int]:
        """Give the backup, the machine's place in its job, and which point of it a restore point is."""
        row = bisect_right(self.points_at, point) - 1
        number = bisect_right(self.objects_at, row) - 1
        return number, row - self.objects_at[number], point - self.points_at[row]

    def _day_of(self, point: int) -> tuple[int, int, int]:
        """Give the job, the place and the day of a restore point that the world began with."""
        number, place, which = self.in_backup(point)
        job = self.jobs[number]
        return job, place, self._plan.points[job][place][which]

    def taken(self, point: int) -> datetime:
        """Say when a restore point was taken."""
        job, place, day = self._day_of(point)
        return self._past.begin_of(job, day, place)

    def point(self, point: int) -> JsonObject:
        """Make a restore point."""
        job, place, day = self._day_of(point)
        full = day == self._plan.points[job][place][-1]
        return self.point_like(self.by_job[job], self._plan.first_machine[job] + place) | {
            "id": self.point_ids.id_of(point),
            "creationTime": stamp(self.taken(point), self._zone),
            "backupFileId": self.file_ids.id_of(point),
            "sessionId": self._session_ids.id_of(self._plan.place[self._plan.session_of(job, day)]),
            "type": "Full" if full else "Increment",
        }

    def point_like(self, backup: int, machine: int) -> JsonObject:
        """Make what all restore points of a machine in a backup have in common."""
        platform = self._plan.flavour(self.jobs[backup]).platform
        return {
            "id": "",
            "name": self._plan.machine_name(machine),
            "platformName": platform,
            "platformId": NO_ID,
            "creationTime": "",
            "backupId": self.backup_ids.id_of(backup),
            "backupFileId": "",
            "sessionId": "",
            "allowedOperations": _RESTORES.get(platform, []),
            "malwareStatus": "Clean",
            "guestOsFamily": "Linux" if machine % 3 else "Windows",
            "originalSize": self._machines.size(machine),
            "type": "",
        }

    def file(self, point: int) -> JsonObject:
        """Make the file of a restore point."""
        job, place, day = self._day_of(point)
        machine, full = self._plan.first_machine[job] + place, day == self._plan.points[job][place][-1]
        data = self._machines.used(machine) if full else self._machines.changed(machine)
        ids = self.file_ids.id_of(point), self.point_ids.id_of(point)
        return self.file_like(self.by_job[job], machine, self.taken(point), data, full=full, ids=ids)

    def file_like(
        self, backup: int, machine: int, moment: datetime, data: int, *, full: bool, ids: tuple[str, str]
    ) -> JsonObject:
        """Make the file of a restore point.

        Args:
            backup: The number of its backup.
            machine: The number of the machine in it.
            moment: When it was taken.
            data: How many bytes of the machine it holds.
            full: Whether it holds all of it.
            ids: Its own id, and that of the restore point.
        """
        taken = moment.astimezone(self._zone)
        return {
            "id": ids[0],
            "name": f"{self._plan.machine_name(machine)}D{taken:%Y-%m-%dT%H%M%S}.{'vbk' if full else 'vib'}",
            "backupId": self.backup_ids.id_of(backup),
            "objectIds": [self.object_ids.id_of(machine)],
            "restorePointIds": [ids[1]],
            "dataSize": data,
            "backupSize": data * STORED_PERCENT // 100,
            "dedupRatio": 100,
            "compressRatio": STORED_PERCENT,
            "creationTime": stamp(taken, self._zone),
            "gfsPeriods": ["Weekly"] if full else ["None"],
        }


def _type_of(flavour: JobFlavour) -> str:
    return "VM" if flavour.workload == "Vm" else flavour.workload
