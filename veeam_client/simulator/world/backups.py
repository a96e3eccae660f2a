"""Backups, what is in them, and replicas."""

from bisect import bisect_right
from datetime import datetime, timedelta
from typing import Final

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import NO_ID, Dice, Ids
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.table import Table
from veeam_client.simulator.world.infrastructure import BackupInfrastructure
from veeam_client.simulator.world.plan import Plan, offsets

__all__ = ["Backups"]

_GIBIBYTE: Final = 2**30
_MEBIBYTE: Final = 2**20
_INCREMENT: Final = 20
"""An increment has one part in so many of a full backup."""
_RESTORES: Final = {
    "VMware": ["StartViVMInstantRecovery", "StartEntireVmRestore", "StartFlrRestore"],
    "HyperV": ["StartHvVMInstantRecovery", "StartEntireVmRestoreHyperV", "StartFlrRestore"],
    "CloudDirector": ["StartEntireVmRestoreCloudDirector", "StartFlrRestore"],
}
_FAILOVERS: Final = ["StartViVMSnapshotReplicaFailover", "StartViVMSnapshotReplicaPlannedFailover"]


class Backups:
    """Makes the rows of backups, backup objects, restore points, files, replicas and replica points from the plan."""

    def __init__(self, plan: Plan, infrastructure: BackupInfrastructure, seed: int) -> None:
        self._plan, self._infrastructure = plan, infrastructure
        self._dice, self._zone = Dice(seed, "backups"), plan.now.tzinfo
        kept = [job for job in range(plan.jobs) if plan.points[job]]
        self.jobs = [job for job in kept if plan.kinds[job] != "VSphereReplica" and infrastructure.repository_of(job)]
        self.replica_jobs = [job for job in kept if plan.kinds[job] == "VSphereReplica"]
        self.by_job = {job: number for number, job in enumerate(self.jobs)}
        self._object_ids = Ids(seed, "/api/v1/backupObjects")
        self._job_ids, self._session_ids = Ids(seed, "/api/v1/jobs"), Ids(seed, "/api/v1/sessions")
        self._backup_ids, self._point_ids = Ids(seed, "/api/v1/backups"), Ids(seed, "/api/v1/restorePoints")
        self._file_ids = Ids(seed, "/api/v1/backupFiles")
        self._replica_ids, self._replica_point_ids = Ids(seed, "/api/v1/replicas"), Ids(seed, "/api/v1/replicaPoints")
        machines, points = plan.machines, plan.points
        self._objects = offsets([machines[job] for job in self.jobs])
        self._points = offsets([machines[job] * len(points[job]) for job in self.jobs])
        self._replicas = offsets([machines[job] for job in self.replica_jobs])
        self._replica_points = offsets([machines[job] * len(points[job]) for job in self.replica_jobs])
        self.added: dict[int, list[int]] = {}
        """The numbers of the restore points (and of the files) added since, by the row of the backup object."""
        self.backups = Table(self._backup_ids, len(self.jobs), self._backup)
        self.objects = Table(self._object_ids, self._objects[-1], self._object, repeats=True)
        self.points = Table(
            self._point_ids,
            self._points[-1],
            self._point,
            newest_first=True,
            columns={
                ("creationTime",): lambda point: self._taken(*self._in_backup(point)),
                ("backupId",): lambda point: self._backup_ids.id_of(bisect_right(self._points, point) - 1),
            },
        )
        self.files = Table(self._file_ids, self._points[-1], self._file, newest_first=True)
        self.replicas = Table(self._replica_ids, self._replicas[-1], self._replica)
        self.replica_points = Table(self._replica_point_ids, self._replica_points[-1], self._replica_point)

    def points_of_backup(self, number: int) -> list[int]:
        """Give the numbers of the restore points (and of the files) of a backup."""
        added = [point for row in self.objects_of_backup(number) for point in self.added.get(row, ())]
        return [*reversed(added), *range(self._points[number], self._points[number + 1])]

    def objects_of_backup(self, number: int) -> range:
        """Give the numbers of the objects of a backup."""
        return range(self._objects[number], self._objects[number + 1])

    def points_of_object(self, number: int) -> list[int]:
        """Give the numbers of the restore points of a row of the backup objects."""
        backup = bisect_right(self._objects, number) - 1
        count = len(self._plan.points[self.jobs[backup]])
        first = self._points[backup] + (number - self._objects[backup]) * count
        return [*reversed(self.added.get(number, [])), *range(first, first + count)]

    def rows_of_object(self, wanted: str) -> list[int]:
        """Give the rows of an object: one for each backup that it is in."""
        machine = self._object_ids.row_of(wanted)
        if machine is None:
            return []
        found: list[int] = []
        for number, job in enumerate(self.jobs):
            offset = machine - self._plan.first_machine[job]
            if 0 <= offset < self._plan.machines[job]:
                found.append(self._objects[number] + offset)
        return found

    def points_of_replica(self, number: int) -> range:
        """Give the numbers of the points of a replica."""
        owner = bisect_right(self._replicas, number) - 1
        count = len(self._plan.points[self.replica_jobs[owner]])
        first = self._replica_points[owner] + (number - self._replicas[owner]) * count
        return range(first, first + count)

    def add_points(self, job: int, session: str, now: datetime) -> None:
        """Add a restore point, and its file, for every machine of a job.

        Args:
            job: The number of the job.
            session: The id of the session that took them.
            now: When it ended.
        """
        backup = self.by_job[job]
        for row, newest in zip(self.objects_of_backup(backup), self._newest(backup), strict=True):
            template, file = self.points.row(newest), self.files.row(newest)
            point, kept = self.points.fresh_id(), self.files.fresh_id()
            moment = {"creationTime": stamp(now, now.tzinfo)}
            added = {**template, **moment, "id": point, "backupFileId": kept, "sessionId": session, "type": "Increment"}
            number = self.points.add(added)
            size = {"dataSize": file["dataSize"] // _INCREMENT, "backupSize": file["backupSize"] // _INCREMENT}
            self.files.add({**file, **moment, **size, "id": kept, "restorePointIds": [point]})
            self.added.setdefault(row, []).append(number)
            made = self.objects.row(row)
            changed = {"restorePointsCount": made["restorePointsCount"] + 1, "lastRunFailed": False}
            self.objects.replace(row, {**made, **changed})

    def _newest(self, backup: int) -> list[int]:
        """Give the number of the newest of the restore points that the world began with, for each machine."""
        step = len(self._plan.points[self.jobs[backup]])
        return list(range(self._points[backup], self._points[backup + 1], step))

    def size_of(self, number: int) -> int:
        """Give the bytes that a backup takes on its repository: the sum of its files."""
        job = self.jobs[number]
        plan, points = self._plan, len(self._plan.points[self.jobs[number]])
        machines = range(plan.first_machine[job], plan.first_machine[job] + plan.machines[job])
        sizes = [self._stored(machine) for machine in machines]
        return sum(size + (points - 1) * (size // _INCREMENT) for size in sizes)

    def _stored(self, machine: int) -> int:
        return self._data(machine) * 45 // 100

    def _data(self, machine: int) -> int:
        return self._dice.between(machine, 1, 20_000, 400_000) * _MEBIBYTE

    def _backup(self, number: int) -> JsonObject:
        job = self.jobs[number]
        plan = self._plan
        repository, name = self._infrastructure.repository_of(job) or ("", "")
        oldest = plan.start_of(job, plan.points[job][-1])
        return {
            "id": self._backup_ids.id_of(number),
            "name": plan.names[job],
            "jobId": self._job_ids.id_of(job),
            "jobType": plan.kinds[job],
            "policyUniqueId": "",
            "platformName": plan.flavour(job).platform,
            "platformId": NO_ID,
            "creationTime": stamp(oldest, self._zone),
            "repositoryId": repository,
            "repositoryName": name,
        }

    def _object(self, row: int) -> JsonObject:
        plan, number = self._plan, bisect_right(self._objects, row) - 1
        job = self.jobs[number]
        machine = plan.first_machine[job] + row - self._objects[number]
        platform = plan.flavour(job).platform
        made: JsonObject = {
            "id": self._object_ids.id_of(machine),
            "name": plan.machine_name(machine),
            "platformName": platform,
            "platformId": NO_ID,
            "type": "VM" if plan.flavour(job).workload == "vm" else plan.flavour(job).workload.capitalize(),
            "restorePointsCount": len(plan.points[job]),
            "lastRunFailed": plan.result(job, 0) == "Failed" and not plan.is_running(job),
        }
        if platform == "VMware":
            made |= {
                "objectId": f"vm-{1000 + machine}",
                "viType": "VirtualMachine",
                "path": self._infrastructure.path_of(machine),
            }
        elif platform == "CloudDirector":
            made |= {
                "objectId": f"urn:vcloud:vm:{self._object_ids.id_of(machine)}",
                "path": self._infrastructure.path_of(machine),
            }
        return made

    def _in_backup(self, point: int) -> tuple[int, int, int]:
        """Give the job, the machine and which point of it a restore point is."""
        number = bisect_right(self._points, point) - 1
        job = self.jobs[number]
        machine, which = divmod(point - self._points[number], len(self._plan.points[job]))
        return job, self._plan.first_machine[job] + machine, which

    def _taken(self, job: int, machine: int, which: int) -> datetime:
        """Say when a point was taken: one machine after the other, within the run that took it."""
        start = self._plan.start_of(job, self._plan.points[job][which])
        return start + timedelta(seconds=10 * (1 + machine - self._plan.first_machine[job]))

    def _point(self, point: int) -> JsonObject:
        plan = self._plan
        job, machine, which = self._in_backup(point)
        days, platform = plan.points[job], plan.flavour(job).platform
        return {
            "id": self._point_ids.id_of(point),
            "name": plan.machine_name(machine),
            "platformName": platform,
            "platformId": NO_ID,
            "creationTime": stamp(self._taken(job, machine, which), self._zone),
            "backupId": self._backup_ids.id_of(self.by_job[job]),
            "backupFileId": self._file_ids.id_of(point),
            "sessionId": self._session_ids.id_of(plan.place[plan.session_of(job, days[which])]),
            "allowedOperations": _RESTORES.get(platform, []),
            "malwareStatus": "Clean",
            "guestOsFamily": "Linux" if machine % 3 else "Windows",
            "originalSize": self._data(machine),
            "type": "Full" if which == len(days) - 1 else "Increment",
        }

    def _file(self, point: int) -> JsonObject:
        job, machine, which = self._in_backup(point)
        full = which == len(self._plan.points[job]) - 1
        moment = self._taken(job, machine, which)
        data, stored = self._data(machine), self._stored(machine)
        return {
            "id": self._file_ids.id_of(point),
            "name": f"{self._plan.machine_name(machine)}D{moment:%Y-%m-%dT%H%M%S}.{'vbk' if full else 'vib'}",
            "backupId": self._backup_ids.id_of(self.by_job[job]),
            "objectId": self._object_ids.id_of(machine),
            "restorePointIds": [self._point_ids.id_of(point)],
            "dataSize": data if full else data // _INCREMENT,
            "backupSize": stored if full else stored // _INCREMENT,
            "dedupRatio": 100,
            "compressRatio": 45,
            "creationTime": stamp(moment, self._zone),
            "gfsPeriods": ["Weekly"] if full else ["None"],
        }

    def _in_replicas(self, number: int) -> tuple[int, int]:
        owner = bisect_right(self._replicas, number) - 1
        job = self.replica_jobs[owner]
        return job, self._plan.first_machine[job] + number - self._replicas[owner]

    def _replica(self, number: int) -> JsonObject:
        job, machine = self._in_replicas(number)
        return {
            "id": self._replica_ids.id_of(number),
            "name": f"{self._plan.machine_name(machine)}_replica",
            "type": "Regular",
            "jobId": self._job_ids.id_of(job),
            "policyUniqueId": "",
            "platformName": "VMware",
            "platformId": NO_ID,
            "state": "Ready",
            "creationTime": stamp(self._plan.start_of(job, self._plan.points[job][-1]), self._zone),
        }

    def _replica_point(self, point: int) -> JsonObject:
        owner = bisect_right(self._replica_points, point) - 1
        job = self.replica_jobs[owner]
        offset, which = divmod(point - self._replica_points[owner], len(self._plan.points[job]))
        machine = self._plan.first_machine[job] + offset
        return {
            "id": self._replica_point_ids.id_of(point),
            "name": f"{self._plan.machine_name(machine)}_replica",
            "platformName": "VMware",
            "platformId": NO_ID,
            "creationTime": stamp(self._taken(job, machine, which), self._zone),
            "replicaId": self._replica_ids.id_of(self._replicas[owner] + offset),
            "allowedOperations": _FAILOVERS,
            "malwareStatus": "Clean",
            "state": "Ready",
        }
