"""Backups and what is in them."""

from bisect import bisect_right
from datetime import datetime
from typing import Final

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import NO_ID, Ids
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.table import Table
from veeam_client.simulator.world.course import Part
from veeam_client.simulator.world.infrastructure import BackupInfrastructure
from veeam_client.simulator.world.machines import STORED_PERCENT, Machines
from veeam_client.simulator.world.past import Past
from veeam_client.simulator.world.plan import Plan, offsets

__all__ = ["Backups"]

_RESTORES: Final = {
    "VMware": ["StartViVMInstantRecovery", "StartEntireVmRestore", "StartFlrRestore"],
    "HyperV": ["StartHvVMInstantRecovery", "StartEntireVmRestoreHyperV", "StartFlrRestore"],
    "CloudDirector": ["StartEntireVmRestoreCloudDirector", "StartFlrRestore"],
}


class Backups:
    """Makes the rows of backups, backup objects, restore points and files: from the plan, and those that came since."""

    def __init__(
        self, plan: Plan, infrastructure: BackupInfrastructure, machines: Machines, past: Past, seed: int
    ) -> None:
        self._plan, self._infrastructure, self._machines, self._past = plan, infrastructure, machines, past
        self._zone = plan.now.tzinfo
        kept = [job for job in range(plan.jobs) if any(plan.points[job])]
        self.jobs = [job for job in kept if plan.kinds[job] != "VSphereReplica" and infrastructure.repository_of(job)]
        self.by_job = {job: number for number, job in enumerate(self.jobs)}
        self._object_ids = Ids(seed, "/api/v1/backupObjects")
        self._job_ids, self._session_ids = Ids(seed, "/api/v1/jobs"), Ids(seed, "/api/v1/sessions")
        self._backup_ids, self._point_ids = Ids(seed, "/api/v1/backups"), Ids(seed, "/api/v1/restorePoints")
        self._file_ids = Ids(seed, "/api/v1/backupFiles")
        self._objects = offsets([plan.machines[job] for job in self.jobs])
        self._points = offsets([len(days) for job in self.jobs for days in plan.points[job]])
        self.added: dict[int, list[int]] = {}
        """The numbers of the restore points (and of the files) added since, by the row of the backup object."""
        self._rows_of_added: dict[int, int] = {}
        self._holders: dict[int, int] = {}
        """The repositories of files that lie on another one than their backup."""
        self._usage: list[int] = []
        self._first_usage: list[int] = []
        self.backups = Table(self._backup_ids, len(self.jobs), self._backup)
        self.objects = Table(self._object_ids, self._objects[-1], self._object, repeats=True)
        self.points = Table(
            self._point_ids,
            self._points[-1],
            self._point,
            newest_first=True,
            columns={
                ("creationTime",): self._taken,
                ("backupId",): lambda point: self._backup_ids.id_of(self._in_backup(point)[0]),
            },
        )
        self.files = Table(self._file_ids, self._points[-1], self._file, newest_first=True)

    def object_id(self, machine: int) -> str:
        """Give the id of the backup object that a machine is."""
        return self._object_ids.id_of(machine)

    def points_of_backup(self, number: int) -> list[int]:
        """Give the numbers of the restore points (and of the files) of a backup."""
        rows = self.objects_of_backup(number)
        added = sorted((point for row in rows for point in self.added.get(row, ())), reverse=True)
        return [*added, *range(self._points[rows.start], self._points[rows.stop])]

    def objects_of_backup(self, number: int) -> range:
        """Give the numbers of the objects of a backup."""
        return range(self._objects[number], self._objects[number + 1])

    def points_of_object(self, row: int) -> list[int]:
        """Give the numbers of the restore points of a row of the backup objects."""
        return [*reversed(self.added.get(row, [])), *range(self._points[row], self._points[row + 1])]

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

    def left_of(self, job: int, place: int, day: int) -> JsonObject:
        """Say what a past run left of a machine, for its task; after a while nothing of it is there any more."""
        target = self._infrastructure.repository_of(job)
        made: JsonObject = {"repositoryId": target[0]} if target is not None else {}
        if job not in self.by_job or day not in (days := self._plan.points[job][place]):
            return made
        point = self._points[self._objects[self.by_job[job]] + place] + days.index(day)
        return made | _reference(self._point_ids.id_of(point))

    def has_full(self, job: int, place: int) -> bool:
        """Say whether there is something of a machine that an increment can build upon."""
        row = self._row_of(job, place)
        return row is not None and any(self.points.has(point) for point in self.points_of_object(row))

    def fail(self, job: int, place: int) -> None:
        """Let a backup object say that its last run failed."""
        row = self._row_of(job, place)
        if row is not None:
            self.objects.replace(row, {**self.objects.row(row), "lastRunFailed": True})

    def add_point(
        self, job: int, place: int, *, session: str, begins: datetime, part: Part, holder: int | None
    ) -> JsonObject:
        """Add a restore point of a machine, and its file, and say what was left for the machine's task.

        Args:
            job: The number of the job.
            place: Which of the job's machines it is of.
            session: The id of the session that took it.
            begins: When it was taken.
            part: What the run did with the machine.
            holder: The number of the repository, or extent, that took the file.
        """
        row, machine = self._row_of(job, place), self._plan.first_machine[job] + place
        if row is None:
            return {}
        backup, point, file = self.by_job[job], self.points.fresh_id(), self.files.fresh_id()
        kind = {"creationTime": stamp(begins, begins.tzinfo), "type": "Full" if part.full else "Increment"}
        made = {"id": point, "backupFileId": file, "sessionId": session}
        number = self.points.add({**self._point_like(backup, machine), **kind, **made})
        ids = file, point
        self.files.add(self._file_like(backup, machine, begins, part.kept(), full=part.full, ids=ids))
        self._holders[number] = holder if holder is not None else -1
        self.added.setdefault(row, []).append(number)
        self._rows_of_added[number] = row
        self._take(number, part.stored())
        changed = {"restorePointsCount": self.objects.row(row)["restorePointsCount"] + 1, "lastRunFailed": False}
        self.objects.replace(row, {**self.objects.row(row), **changed})
        target = self._infrastructure.repository_of(job) or (NO_ID, "")
        return {"repositoryId": target[0], **_reference(point)}

    def remove_objects(self, *rows: int) -> None:
        """Take objects out of their backup, with their restore points and files."""
        points = [point for row in rows for point in self.points_of_object(row) if self.points.has(point)]
        for point in points:
            self._take(point, -int(self.files.row(point)["backupSize"]))
        self.points.remove(*points)
        self.files.remove(*points)
        self.objects.remove(*rows)

    def used_bytes(self) -> list[int]:
        """Give the bytes that the backups take on each repository."""
        if not self._usage:
            self._usage = list(self.first_used_bytes())
        return self._usage

    def first_used_bytes(self) -> list[int]:
        """Give how many bytes that were at first."""
        if not self._first_usage:
            self._first_usage = [0] * len(self._infrastructure.kinds)
            for number, job in enumerate(self.jobs):
                holder = self._infrastructure.holder_of(job, number)
                if holder is not None:
                    self._first_usage[holder] += self._size_of(number)
        return self._first_usage

    def _take(self, file: int, size: int) -> None:
        holder = self._holders.get(file)
        if holder is None:
            backup = self._in_backup(file)[0]
            holder = self._infrastructure.holder_of(self.jobs[backup], backup)
        if holder is not None and holder >= 0:
            self.used_bytes()[holder] += size
            self._infrastructure.states.touch(holder)

    def _row_of(self, job: int, place: int) -> int | None:
        """Give the row of the object that a machine of a job is; None where there is no backup, or no such object."""
        if job not in self.by_job:
            return None
        row = self._objects[self.by_job[job]] + place
        return row if self.objects.has(row) else None

    def _size_of(self, number: int) -> int:
        """Give the bytes that a backup takes on its repository at first: the sum of its files."""
        job, total = self.jobs[number], 0
        for place, days in enumerate(self._plan.points[job]):
            if days:
                machine = self._plan.first_machine[job] + place
                total += self._machines.used(machine) * STORED_PERCENT // 100
                total += (len(days) - 1) * (self._machines.changed(machine) * STORED_PERCENT // 100)
        return total

    def _backup(self, number: int) -> JsonObject:
        job, plan = self.jobs[number], self._plan
        repository, name = self._infrastructure.repository_of(job) or ("", "")
        oldest = min(self._past.begin_of(job, days[-1], place) for place, days in enumerate(plan.points[job]) if days)
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
        job, place = self.jobs[number], row - self._objects[number]
        machine, flavour = plan.first_machine[job] + place, plan.flavour(job)
        made: JsonObject = {
            "id": self._object_ids.id_of(machine),
            "name": plan.machine_name(machine),
            "platformName": flavour.platform,
            "platformId": NO_ID,
            "type": "VM" if flavour.workload == "Vm" else flavour.workload,
            "restorePointsCount": self._points[row + 1] - self._points[row],
            "lastRunFailed": plan.machine_result(job, 1 if plan.is_running(job) else 0, place) == "Failed",
        }
        if flavour.platform == "VMware":
            made |= {
                "objectId": f"vm-{1000 + machine}",
                "viType": "VirtualMachine",
                "path": self._infrastructure.path_of(machine),
            }
        elif flavour.platform == "CloudDirector":
            made |= {
                "objectId": f"urn:vcloud:vm:{self._object_ids.id_of(machine)}",
                "path": self._infrastructure.path_of(machine),
            }
        elif flavour.platform == "HyperV":
            made["objectId"] = self._object_ids.id_of(machine)
        elif flavour.platform == "UnstructuredData":
            made["hostId"] = self._infrastructure.server_ids.id_of(self._infrastructure.host_of(machine))
        return made

    def _in_backup(self, point: int) -> tuple[int, int, int]:
        """Give the backup, the machine's place in its job, and which point of it a restore point is."""
        row = bisect_right(self._points, point) - 1
        if point >= self._points[-1]:
            row = self._rows_of_added[point]
        number = bisect_right(self._objects, row) - 1
        return number, row - self._objects[number], point - self._points[row]

    def _day_of(self, point: int) -> tuple[int, int, int]:
        """Give the job, the place and the day of a restore point that the world began with."""
        number, place, which = self._in_backup(point)
        job = self.jobs[number]
        return job, place, self._plan.points[job][place][which]

    def _taken(self, point: int) -> datetime:
        job, place, day = self._day_of(point)
        return self._past.begin_of(job, day, place)

    def _point(self, point: int) -> JsonObject:
        job, place, day = self._day_of(point)
        full = day == self._plan.points[job][place][-1]
        return self._point_like(self.by_job[job], self._plan.first_machine[job] + place) | {
            "id": self._point_ids.id_of(point),
            "creationTime": stamp(self._taken(point), self._zone),
            "backupFileId": self._file_ids.id_of(point),
            "sessionId": self._session_ids.id_of(self._plan.place[self._plan.session_of(job, day)]),
            "type": "Full" if full else "Increment",
        }

    def _point_like(self, backup: int, machine: int) -> JsonObject:
        platform = self._plan.flavour(self.jobs[backup]).platform
        return {
            "id": "",
            "name": self._plan.machine_name(machine),
            "platformName": platform,
            "platformId": NO_ID,
            "creationTime": "",
            "backupId": self._backup_ids.id_of(backup),
            "backupFileId": "",
            "sessionId": "",
            "allowedOperations": _RESTORES.get(platform, []),
            "malwareStatus": "Clean",
            "guestOsFamily": "Linux" if machine % 3 else "Windows",
            "originalSize": self._machines.size(machine),
            "type": "",
        }

    def _file(self, point: int) -> JsonObject:
        job, place, day = self._day_of(point)
        machine, full = self._plan.first_machine[job] + place, day == self._plan.points[job][place][-1]
        data = self._machines.used(machine) if full else self._machines.changed(machine)
        ids = self._file_ids.id_of(point), self._point_ids.id_of(point)
        return self._file_like(self.by_job[job], machine, self._taken(point), data, full=full, ids=ids)

    def _file_like(
        self, backup: int, machine: int, moment: datetime, data: int, *, full: bool, ids: tuple[str, str]
    ) -> JsonObject:
        taken = moment.astimezone(self._zone)
        return {
            "id": ids[0],
            "name": f"{self._plan.machine_name(machine)}D{taken:%Y-%m-%dT%H%M%S}.{'vbk' if full else 'vib'}",
            "backupId": self._backup_ids.id_of(backup),
            "objectIds": [self._object_ids.id_of(machine)],
            "restorePointIds": [ids[1]],
            "dataSize": data,
            "backupSize": data * STORED_PERCENT // 100,
            "dedupRatio": 100,
            "compressRatio": STORED_PERCENT,
            "creationTime": stamp(taken, self._zone),
            "gfsPeriods": ["Weekly"] if full else ["None"],
        }


def _reference(point: str) -> JsonObject:
    return {"restorePointId": point, "restorePointReference": f"/api/v1/restorePoints/{point}"}
