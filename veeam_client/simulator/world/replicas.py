"""Replicas and their points."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from veeam_client.simulator.columns import IdValues, Staggered, shared
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import NO_ID, Ids
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.table import Table
from veeam_client.simulator.world.past import Past
from veeam_client.simulator.world.plan import Plan, offsets
from veeam_client.simulator.world.point_columns import ColumnMakers, KeptColumns

__all__ = ["Replicas"]

_ENDING: Final = "_replica"
_FAILOVERS: Final = ["StartViVMSnapshotReplicaFailover", "StartViVMSnapshotReplicaPlannedFailover"]


class Replicas:
    """Makes the rows of replicas and replica points: from the plan, and those that came since."""

    def __init__(self, plan: Plan, past: Past, seed: int) -> None:
        self._plan, self._past, self._zone = plan, past, plan.now.tzinfo
        self.jobs = [job for job in range(plan.jobs) if plan.kinds[job] == "VSphereReplica" and any(plan.points[job])]
        self.by_job = {job: number for number, job in enumerate(self.jobs)}
        self._job_ids, self._ids = Ids(seed, "/api/v1/jobs"), Ids(seed, "/api/v1/replicas")
        self._point_ids = Ids(seed, "/api/v1/replicaPoints")
        self._replicas = offsets([plan.machines[job] for job in self.jobs])
        self._points = offsets([len(days) for job in self.jobs for days in plan.points[job]])
        self._added: dict[int, list[int]] = {}
        kept, count = KeptColumns(plan, self.jobs), self._replicas[-1]
        columns: ColumnMakers = {
            ("name",): lambda: kept.names(_ENDING),
            ("platformId",): lambda: shared(NO_ID, count),
            ("jobId",): lambda: kept.of_machines(IdValues(self._job_ids, plan.jobs), lambda job: job),
            ("policyUniqueId",): lambda: shared("", count),
            ("state",): lambda: shared("Ready", count),
            ("creationTime",): self._begins,
        }
        columns_of_points = kept.common("Clean") | {
            ("creationTime",): lambda: kept.taken(self._taken),
            ("replicaId",): lambda: kept.belonging(self._ids, to_machines=True),
            ("name",): lambda: kept.names_of_points(_ENDING),
        }
        self.table = Table(self._ids, count, self._row, columns=columns)
        self.points = Table(
            self._point_ids, self._points[-1], self._point, newest_first=True, columns=columns_of_points
        )

    def points_of(self, row: int) -> list[int]:
        """Give the numbers of the points of a replica that are there, newest first."""
        every = (*reversed(self._added.get(row, ())), *range(self._points[row], self._points[row + 1]))
        return [point for point in every if self.points.has(point)]

    def rows_of_job(self, job: int) -> range:
        """Give the rows of the replicas of a job's machines."""
        number = self.by_job.get(job)
        return range(0) if number is None else range(self._replicas[number], self._replicas[number + 1])

    def expire(self, row: int, points: Sequence[int]) -> None:
        """Delete points of a replica."""
        if points:
            self.points.remove(*points)
            self._added[row] = [point for point in self._added.get(row, ()) if self.points.has(point)]

    def left_of(self, job: int, place: int, day: int) -> JsonObject:
        """Say what a past run left of a machine, for its task."""
        if job not in self.by_job or day not in (days := self._plan.points[job][place]):
            return {}
        point = self._points[self._row_of(job, place)] + days.index(day)
        return _reference(self._point_ids.id_of(point)) if self.points.has(point) else {}

    def add_point(self, job: int, place: int, begins: datetime) -> JsonObject:
        """Add a point of the replica of a machine, and say what was left for the machine's task."""
        if job not in self.by_job:
            return {}
        row, point = self._row_of(job, place), self.points.fresh_id()
        made = {"id": point, "creationTime": stamp(begins, begins.tzinfo)}
        self._added.setdefault(row, []).append(self.points.add({**self._point_like(row), **made}))
        return _reference(point)

    def _row_of(self, job: int, place: int) -> int:
        return self._replicas[self.by_job[job]] + place

    def _in_job(self, row: int) -> tuple[int, int]:
        number = bisect_right(self._replicas, row) - 1
        return self.jobs[number], row - self._replicas[number]

    def _name(self, row: int) -> str:
        job, place = self._in_job(row)
        return f"{self._plan.machine_name(self._plan.first_machine[job] + place)}{_ENDING}"

    def _begins(self) -> Staggered:
        plan, spans = self._plan, self._plan.spans()
        days_of = [(job, days) for job in self.jobs for days in plan.points[job]]
        sessions = [plan.session_of(job, days[-1]) if days else len(spans) for job, days in days_of]
        now = plan.now.timestamp()
        return Staggered([*spans, (now, now)], sessions, self._begin_of)

    def _begin_of(self, row: int) -> datetime:
        job, place = self._in_job(row)
        days = self._plan.points[job][place]
        return self._past.begin_of(job, days[-1], place) if days else self._plan.now

    def _row(self, row: int) -> JsonObject:
        job, _ = self._in_job(row)
        return {
            "id": self._ids.id_of(row),
            "name": self._name(row),
            "type": "Snapshot",
            "jobId": self._job_ids.id_of(job),
            "policyUniqueId": "",
            "platformName": "VMware",
            "platformId": NO_ID,
            "state": "Ready",
            "creationTime": stamp(self._begin_of(row), self._zone),
        }

    def _point(self, point: int) -> JsonObject:
        made = {"id": self._point_ids.id_of(point), "creationTime": stamp(self._taken(point), self._zone)}
        return self._point_like(self._row_of_point(point)) | made

    def _row_of_point(self, point: int) -> int:
        return bisect_right(self._points, point) - 1

    def _taken(self, point: int) -> datetime:
        row = self._row_of_point(point)
        job, place = self._in_job(row)
        return self._past.begin_of(job, self._plan.points[job][place][point - self._points[row]], place)

    def _point_like(self, row: int) -> JsonObject:
        return {
            "id": "",
            "name": self._name(row),
            "platformName": "VMware",
            "platformId": NO_ID,
            "creationTime": "",
            "replicaId": self._ids.id_of(row),
            "allowedOperations": _FAILOVERS,
            "malwareStatus": "Clean",
            "state": "Ready",
        }


def _reference(point: str) -> JsonObject:
    return {"replicaPointId": point, "replicaPointReference": f"/api/v1/replicaPoints/{point}"}
