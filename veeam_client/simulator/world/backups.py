"""Backups and what is in them."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime, timedelta

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import NO_ID
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.table import Table
from veeam_client.simulator.world.backup_rows import BackupRows
from veeam_client.simulator.world.course import Part
from veeam_client.simulator.world.infrastructure import BackupInfrastructure
from veeam_client.simulator.world.machines import STORED_PERCENT, Machines
from veeam_client.simulator.world.past import Past
from veeam_client.simulator.world.plan import Plan

__all__ = ["Backups"]


class Backups:
    """What backups there are and what is in them: from the plan, and what came and went since."""

    def __init__(
        self, plan: Plan, infrastructure: BackupInfrastructure, machines: Machines, past: Past, seed: int
    ) -> None:
        self._plan, self._infrastructure, self._machines = plan, infrastructure, machines
        rows = self._rows = BackupRows(plan, infrastructure, machines, past, seed)
        self.jobs, self.by_job = rows.jobs, rows.by_job
        self._objects, self._points = rows.objects_at, rows.points_at
        self.added: dict[int, list[int]] = {}
        """The numbers of the restore points (and of the files) added since, by the row of the backup object."""
        self._rows_of_added: dict[int, int] = {}
        self._holders: dict[int, int] = {}
        """The repositories of files that lie on another one than their backup."""
        self._usage: list[int] = []
        self._first_usage: list[int] = []
        self.backups = Table(rows.backup_ids, len(self.jobs), rows.backup, columns=rows.columns())
        self.objects = Table(
            rows.object_ids, self._objects[-1], rows.object, repeats=True, columns=rows.columns_of_objects()
        )
        self.points = Table(
            rows.point_ids, self._points[-1], rows.point, newest_first=True, columns=rows.columns_of_points()
        )
        self.files = Table(rows.file_ids, self._points[-1], rows.file, newest_first=True)

    def object_id(self, machine: int) -> str:
        """Give the id of the backup object that a machine is."""
        return self._rows.object_ids.id_of(machine)

    def points_of_backup(self, number: int) -> list[int]:
        """Give the numbers of the restore points (and of the files) of a backup."""
        rows = self.objects_of_backup(number)
        added = sorted((point for row in rows for point in self.added.get(row, ())), reverse=True)
        return [*added, *range(self._points[rows.start], self._points[rows.stop])]

    def objects_of_backup(self, number: int) -> range:
        """Give the numbers of the objects of a backup."""
        return range(self._objects[number], self._objects[number + 1])

    def points_of_object(self, row: int) -> list[int]:
        """Give the numbers of the restore points of a row of the backup objects that are there, newest first."""
        every = (*reversed(self.added.get(row, ())), *range(self._points[row], self._points[row + 1]))
        return [point for point in every if self.points.has(point)]

    def rows_of_job(self, job: int) -> list[int]:
        """Give the rows of the backup objects that a job's machines are, as far as they are there."""
        number = self.by_job.get(job)
        return [] if number is None else [row for row in self.objects_of_backup(number) if self.objects.has(row)]

    def immutable_until(self, point: int) -> datetime:
        """Say until when a restore point cannot be deleted; when it was taken where nothing keeps it."""
        taken = datetime.fromisoformat(self.points.row(point)["creationTime"])
        holder = self._holder_of(point)
        return taken if holder is None else taken + timedelta(days=self._infrastructure.immutable_days(holder))

    def expire(self, row: int, points: Sequence[int]) -> None:
        """Delete the oldest restore points of an object, and merge what they held into the oldest that stays.

        Args:
            row: The row of the object.
            points: The numbers of the restore points.
        """
        if not points:
            return
        for point in points:
            self._take(point, -int(self.files.row(point)["backupSize"]))
        self.points.remove(*points)
        self.files.remove(*points)
        left = self.points_of_object(row)
        if row in self.added:
            self.added[row] = [point for point in self.added[row] if self.points.has(point)]
        self.objects.replace(row, {**self.objects.row(row), "restorePointsCount": len(left)})
        if left and self.points.row(left[-1])["type"] != "Full":
            self._make_full(row, left[-1])

    def _make_full(self, row: int, point: int) -> None:
        number = bisect_right(self._objects, row) - 1
        machine = self._plan.first_machine[self.jobs[number]] + row - self._objects[number]
        file, data = self.files.row(point), self._machines.used(machine)
        size = data * STORED_PERCENT // 100
        self._take(point, size - int(file["backupSize"]))
        name = f"{file['name'].removesuffix('.vib')}.vbk"
        self.files.replace(point, {**file, "name": name, "dataSize": data, "backupSize": size, "gfsPeriods": ["None"]})
        self.points.replace(point, {**self.points.row(point), "type": "Full"})

    def machine_of(self, wanted: str) -> int | None:
        """Give the number of the machine that a backup object is, by its id."""
        machine = self._rows.object_ids.row_of(wanted)
        return machine if machine is not None and machine < self._plan.machine_count else None

    def rows_of_object(self, wanted: str) -> list[int]:
        """Give the rows of an object that are there: one for each backup that it is in."""
        machine = self.machine_of(wanted)
        return [] if machine is None else self.rows_of_machine(machine)

    def rows_of_machine(self, machine: int) -> list[int]:
        """Give the rows of the object that a machine is, as far as they are there."""
        found: list[int] = []
        for number, job in enumerate(self.jobs):
            offset = machine - self._plan.first_machine[job]
            if 0 <= offset < self._plan.machines[job]:
                found.append(self._objects[number] + offset)
        return [row for row in found if self.objects.has(row)]

    def left_of(self, job: int, place: int, day: int) -> JsonObject:
        """Say what a past run left of a machine, for its task; after a while nothing of it is there any more."""
        target = self._infrastructure.repository_of(job)
        made: JsonObject = {"repositoryId": target[0]} if target is not None else {}
        if job not in self.by_job or day not in (days := self._plan.points[job][place]):
            return made
        point = self._points[self._objects[self.by_job[job]] + place] + days.index(day)
        return made | (_reference(self._rows.point_ids.id_of(point)) if self.points.has(point) else {})

    def has_full(self, job: int, place: int) -> bool:
        """Say whether there is something of a machine that an increment can build upon."""
        row = self._row_of(job, place)
        return row is not None and bool(self.points_of_object(row))

    def fail(self, job: int, place: int) -> None:
        """Let a backup object say that its last run failed."""
        row = self._row_of(job, place)
        if row is not None:
            self.objects.replace(row, {**self.objects.row(row), "lastRunFailed": True})

    def add_point(
        self, job: int, place: int, *, session: str, begins: datetime, part: Part, holder: int | None, malware: str
    ) -> JsonObject:
        """Add a restore point of a machine, and its file, and say what was left for the machine's task.

        Args:
            job: The number of the job.
            place: Which of the job's machines it is of.
            session: The id of the session that took it.
            begins: When it was taken.
            part: What the run did with the machine.
            holder: The number of the repository, or extent, that took the file.
            malware: How clean the machine is.
        """
        row, machine = self._row_of(job, place), self._plan.first_machine[job] + place
        if row is None:
            return {}
        backup, point, file = self.by_job[job], self.points.fresh_id(), self.files.fresh_id()
        kind = {
            "creationTime": stamp(begins, begins.tzinfo),
            "type": "Full" if part.full else "Increment",
            "malwareStatus": malware,
        }
        made = {"id": point, "backupFileId": file, "sessionId": session}
        number = self.points.add({**self._rows.point_like(backup, machine), **kind, **made})
        ids = file, point
        self.files.add(self._rows.file_like(backup, machine, begins, part.kept(), full=part.full, ids=ids))
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
        points = [point for row in rows for point in self.points_of_object(row)]
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

    def _holder_of(self, file: int) -> int | None:
        """Give the number of the repository, or extent, that a file lies on."""
        holder = self._holders.get(file)
        if holder is None:
            backup = self._rows.in_backup(file)[0]
            return self._infrastructure.holder_of(self.jobs[backup], backup)
        return holder if holder >= 0 else None

    def _take(self, file: int, size: int) -> None:
        holder = self._holder_of(file)
        if holder is not None:
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


def _reference(point: str) -> JsonObject:
    return {"restorePointId": point, "restorePointReference": f"/api/v1/restorePoints/{point}"}
