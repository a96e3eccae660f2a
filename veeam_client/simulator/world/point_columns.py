"""Columns of what jobs keep of their machines: of backup objects, restore points, replicas and replica points."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from itertools import chain, repeat
from typing import Any

from veeam_client.simulator.columns import Column, Columnar, IdValues, Staggered, shared
from veeam_client.simulator.dice import NO_ID, Ids
from veeam_client.simulator.table import Path
from veeam_client.simulator.world.plan import Plan, offsets

__all__ = ["ColumnMakers", "KeptColumns"]

ColumnMakers = dict[Path, Callable[[], Columnar]]


class KeptColumns:
    """Makes columns of rows of which there is one for each machine of some jobs, and of their points.

    The points come machine by machine, the newest first of each.

    Args:
        plan: What there is.
        jobs: The numbers of the jobs.
    """

    def __init__(self, plan: Plan, jobs: Sequence[int]) -> None:
        self._plan, self.jobs = plan, jobs

    def of_machines(self, values: Sequence[Any], of_job: Callable[[int], int]) -> Column:
        """Make a column of the machines from a property of their jobs.

        Args:
            values: What there is.
            of_job: Says by the number of a job which of these it has.
        """
        return Column(values, self._over_machines(map(of_job, self.jobs)))

    def of_points(self, values: Sequence[Any], of_job: Callable[[int], int]) -> Column:
        """Make a column of the points from a property of their jobs."""
        return Column(values, self._over_points(self._over_machines(map(of_job, self.jobs))))

    def machines(self) -> list[int]:
        """Give the numbers of the machines."""
        plan = self._plan
        return [
            machine
            for job in self.jobs
            for machine in range(plan.first_machine[job], plan.first_machine[job] + plan.machines[job])
        ]

    def names(self, ending: str = "") -> Column:
        """Make a column of the names of the machines."""
        return Column([self._plan.machine_name(machine) + ending for machine in self.machines()])

    def names_of_points(self, ending: str = "") -> Column:
        """Make a column of the names of the machines that the points are of."""
        names = [self._plan.machine_name(machine) + ending for machine in self.machines()]
        return Column(names, self._over_points(range(len(names))))

    def platforms(self) -> tuple[list[str], Callable[[int], int]]:
        """Give the platforms that there are, and which of them the machines of a job are of."""
        known = sorted({self._plan.flavour(job).platform for job in self.jobs})
        return known, lambda job: known.index(self._plan.flavour(job).platform)

    def taken(self, exact: Callable[[int], datetime]) -> Staggered:
        """Make a column of the moments at which the points were taken.

        Args:
            exact: Gives that of a point.
        """
        plan = self._plan
        sessions = [plan.session_of(job, day) for job in self.jobs for days in plan.points[job] for day in days]
        return Staggered(plan.spans(), sessions, exact)

    def oldest(self, exact: Callable[[int], datetime]) -> Staggered:
        """Make a column of the moments at which the oldest points of each job were taken.

        Args:
            exact: Gives that of a job by its place among the jobs.
        """
        plan, spans = self._plan, self._plan.spans()
        sessions = [plan.session_of(job, max(days[-1] for days in plan.points[job] if days)) for job in self.jobs]
        return Staggered([spans[session] for session in sessions], range(len(sessions)), exact)

    def types(self) -> Column:
        """Say of each point whether it is whole: the oldest is."""
        counts = self._counts()
        places = chain.from_iterable(chain(repeat(0, count - 1), (1,)) for count in counts if count)
        return Column(["Increment", "Full"], places)

    def belonging(self, ids: Ids, *, to_machines: bool) -> Column:
        """Make a column of the ids of what the points belong to: something of the jobs, or of the machines."""
        plan, counts = self._plan, self._counts()
        if to_machines:
            return Column(IdValues(ids, len(counts)), self._over_points(range(len(counts))))
        rows = chain.from_iterable(repeat(number, plan.machines[job]) for number, job in enumerate(self.jobs))
        return Column(IdValues(ids, len(self.jobs)), self._over_points(rows))

    def shared(self, value: Any) -> Column:
        """Make a column of the points that all of them have one value in."""
        return shared(value, offsets(self._counts())[-1])

    def common(self, malware_status: str) -> ColumnMakers:
        """Give the columns of points that are the same for backups and replicas."""
        known, of_job = self.platforms()
        return {
            ("platformId",): lambda: self.shared(NO_ID),
            ("platformName",): lambda: self.of_points(known, of_job),
            ("malwareStatus",): lambda: self.shared(malware_status),
        }

    def _counts(self) -> list[int]:
        return [len(days) for job in self.jobs for days in self._plan.points[job]]

    def _over_machines(self, places: Iterable[int]) -> Iterable[int]:
        return chain.from_iterable(map(repeat, places, (self._plan.machines[job] for job in self.jobs)))

    def _over_points(self, places: Iterable[int]) -> Iterable[int]:
        return chain.from_iterable(map(repeat, places, self._counts()))
