"""What goes of backups and replicas when a job has run: what its retention says, and nothing that is immutable."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from veeam_client.simulator.contract import JsonObject, is_object
from veeam_client.simulator.table import Table
from veeam_client.simulator.world.backups import Backups
from veeam_client.simulator.world.plan import KEPT_POINTS
from veeam_client.simulator.world.replicas import Replicas

__all__ = ["Policy", "Retention", "policy_of"]

_LEAST: Final = 3
"""How many stay however old they are, where a job counts days."""
_DAYS: Final = {"Days": 1, "Months": 30, "Years": 365}
_PLACES: Final = ("storage", "target", "backupRepository")


class Policy(NamedTuple):
    """What a job says of how long it keeps restore points."""

    kind: str
    """``RestorePoints``, ``Days``, ``Months`` or ``Years``."""
    quantity: int

    def surplus(self, taken: Sequence[datetime], now: datetime) -> int:
        """Say how many of the restore points of a machine are too many.

        Args:
            taken: When they were taken, newest first.
            now: What time it is.
        """
        if self.kind not in _DAYS:
            return max(0, len(taken) - self.quantity)
        oldest = now - timedelta(days=self.quantity * _DAYS[self.kind])
        return min(sum(moment < oldest for moment in taken), max(0, len(taken) - _LEAST))


def policy_of(job: JsonObject) -> Policy:
    """Read the retention of a job, wherever jobs of its kind have it."""
    for place in (job, *map(job.get, _PLACES)):
        found = place.get("retentionPolicy") if is_object(place) else None
        if is_object(found) and found.keys() >= {"type", "quantity"}:
            return Policy(found["type"], max(1, found["quantity"]))
    settings = job.get("jobSettings")
    kept = settings.get("restorePointsToKeep") if is_object(settings) else None
    return Policy("RestorePoints", max(1, kept) if isinstance(kept, int) else KEPT_POINTS)


class Retention:
    """Deletes what jobs need not keep.

    Args:
        jobs: What they say.
        stored: Their backups.
        replicas: Their replicas.
    """

    def __init__(self, jobs: Table, stored: Backups, replicas: Replicas) -> None:
        self._jobs, self._stored, self._replicas = jobs, stored, replicas

    def apply(self, job: int, now: datetime) -> None:
        """Delete what a job need not keep any more.

        Args:
            job: The number of the job.
            now: What time it is.
        """
        stored, replicas, policy = self._stored, self._replicas, policy_of(self._jobs.row(job))
        for row in replicas.rows_of_job(job):
            points = replicas.points_of(row)
            replicas.expire(row, points[len(points) - policy.surplus(_taken(replicas.points, points), now) :])
        for row in stored.rows_of_job(job):
            points = stored.points_of_object(row)
            going: list[int] = []
            count = policy.surplus(_taken(stored.points, points), now)
            for point in reversed(points[len(points) - count :]):
                if stored.immutable_until(point) > now:
                    break
                going.append(point)
            stored.expire(row, going)


def _taken(table: Table, points: Sequence[int]) -> list[datetime]:
    return [datetime.fromisoformat(table.row(point)["creationTime"]) for point in points]
