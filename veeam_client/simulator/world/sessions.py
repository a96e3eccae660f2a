"""Sessions, task sessions and logs that the world began with."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import chain, repeat
from typing import Final

from veeam_client.simulator.columns import Column, IdValues, Staggered, shared
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import NO_ID, Ids
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.table import Table
from veeam_client.simulator.world.course import Part, duration_text, rate_text
from veeam_client.simulator.world.logs import Line, bottleneck_of, session_lines, step_lines
from veeam_client.simulator.world.names import SYSTEM_SESSIONS
from veeam_client.simulator.world.past import Past
from veeam_client.simulator.world.plan import RESULTS, Plan, offsets
from veeam_client.simulator.world.point_columns import ColumnMakers

__all__ = ["SERVICE", "Sessions", "progress_of", "result_of"]

SERVICE: Final = "Veeam Backup Service"
_TASKS: Final = {"VSphereReplica": "Replica"}

PointOf = Callable[[int, int, int], JsonObject]
"""Says what a run left of a machine, for its task: by the numbers of the job, of the machine in it, and the day."""


class Sessions:
    """Makes the rows of sessions and task sessions, and their logs, from the plan.

    Args:
        plan: What ran, and when.
        past: What came of it.
        point_of: What a run left of a machine.
        seed: Where chance comes from.
    """

    def __init__(self, plan: Plan, past: Past, point_of: PointOf, seed: int) -> None:
        self._plan, self._past, self._point_of = plan, past, point_of
        self._zone = plan.now.tzinfo
        self._job_ids = Ids(seed, "/api/v1/jobs")
        self._session_ids = Ids(seed, "/api/v1/sessions")
        self.table = Table(self._session_ids, plan.sessions, self._row, newest_first=True, columns=self._columns())
        # The tasks of what runs now come with the run.
        running = {plan.session_of(job, 0) for job in range(plan.jobs) if plan.is_running(job)}
        self._task_offsets = offsets(
            [
                0 if (owner := plan.owners[session]) < 0 or session in running else plan.machines[owner]
                for session in plan.order
            ]
        )
        self._task_ids = Ids(seed, "/api/v1/taskSessions")
        self.tasks = Table(
            self._task_ids, self._task_offsets[-1], self._task_row, newest_first=True, columns=self._columns_of_tasks()
        )

    def _columns(self) -> ColumnMakers:
        plan, count = self._plan, self._plan.sessions
        kinds, titles = [kind for kind, _ in SYSTEM_SESSIONS], [title for _, title in SYSTEM_SESSIONS]

        def of_owners(values: Sequence[str], of_system: Sequence[str]) -> Column:
            owners = [plan.owners[session] for session in plan.order]
            places = [owner if owner >= 0 else plan.jobs - 1 - owner for owner in owners]
            return Column(values, places, of_system)

        def states() -> Column:
            running = {place for place, _ in self.running()}
            return Column(["Stopped", "Working"], [place in running for place in range(count)])

        def results() -> Column:
            ended = plan.results()
            return Column(RESULTS, [RESULTS.index(ended[session]) for session in plan.order])

        return {
            ("name",): lambda: of_owners(plan.names, titles),
            ("sessionType",): lambda: of_owners(self._job_kinds(), kinds),
            ("jobId",): lambda: of_owners(IdValues(self._job_ids, plan.jobs), [NO_ID] * len(SYSTEM_SESSIONS)),
            ("creationTime",): lambda: Staggered(plan.spans(), plan.order, self._started),
            ("endTime",): self._ends,
            ("state",): states,
            ("result", "result"): results,
            ("initiatedBy",): lambda: shared(SERVICE, count),
        }

    def _columns_of_tasks(self) -> ColumnMakers:
        plan, count = self._plan, self._task_offsets[-1]
        sessions = [session for place, session in enumerate(plan.order) if len(self.tasks_of(place))]

        def over_tasks(of_session: Callable[[int], int]) -> Iterable[int]:
            return chain.from_iterable(repeat(of_session(one), plan.machines[plan.owners[one]]) for one in sessions)

        def names() -> Column:
            spans = [
                (plan.first_machine[owner], plan.machines[owner]) for owner in map(plan.owners.__getitem__, sessions)
            ]
            machines = chain.from_iterable(range(first, first + size) for first, size in spans)
            return Column([plan.machine_name(machine) for machine in range(plan.machine_count)], machines)

        return {
            ("name",): names,
            ("type",): lambda: Column(
                list(map(self.task_kind_of, range(plan.jobs))), over_tasks(plan.owners.__getitem__)
            ),
            ("sessionType",): lambda: Column(self._job_kinds(), over_tasks(plan.owners.__getitem__)),
            ("sessionId",): lambda: Column(
                IdValues(self._session_ids, plan.sessions), over_tasks(plan.place.__getitem__)
            ),
            ("creationTime",): lambda: Staggered(plan.spans(), over_tasks(int), self._task_began),
            ("endTime",): lambda: Staggered(plan.spans(), over_tasks(int), self._task_ended),
            ("state",): lambda: shared("Stopped", count),
            ("result", "result"): lambda: Column(RESULTS, plan.machine_results(sessions)),
            ("scanType",): lambda: shared(None, count),
            ("scanResult",): lambda: shared(None, count),
            ("scanState",): lambda: shared(None, count),
        }

    def _job_kinds(self) -> list[str]:
        return [self._plan.flavour(job).session_type for job in range(self._plan.jobs)]

    def _ends(self) -> Staggered:
        running = {place for place, _ in self.running()}
        groups = [-1 if place in running else session for place, session in enumerate(self._plan.order)]
        return Staggered(self._plan.spans(), groups, self._ended)

    def tasks_of(self, place: int) -> range:
        """Give the numbers of the tasks of a session by its number in the table."""
        return range(self._task_offsets[place], self._task_offsets[place + 1])

    def running(self) -> list[tuple[int, int]]:
        """Give the places of the sessions that still run, and their jobs."""
        plan = self._plan
        jobs = [job for job in range(plan.jobs) if plan.is_running(job)]
        return [(plan.place[plan.session_of(job, 0)], job) for job in jobs]

    def task_kind_of(self, job: int) -> str:
        """Give the type of the task sessions of one of the first jobs."""
        return _TASKS.get(self._plan.kinds[job], "Backup")

    def _kind(self, session: int) -> tuple[str, str]:
        owner = self._plan.owners[session]
        if owner < 0:
            return SYSTEM_SESSIONS[-1 - owner]
        return self._plan.flavour(owner).session_type, self._plan.names[owner]

    def _started(self, place: int) -> datetime:
        return self._plan.now - timedelta(seconds=self._plan.starts[self._plan.order[place]])

    def _ended(self, place: int) -> datetime:
        return self._started(place) + timedelta(seconds=self._plan.run(self._plan.order[place]).took)

    def _row(self, place: int) -> JsonObject:
        plan, session = self._plan, self._plan.order[place]
        run = plan.run(session)
        kind, name = self._kind(session)
        started = self._started(place)
        row: JsonObject = {
            "id": self._session_ids.id_of(place),
            "name": name,
            "jobId": NO_ID if run.job < 0 else self._job_ids.id_of(run.job),
            "sessionType": kind,
            "creationTime": stamp(started, self._zone),
            "state": "Working",
            "progressPercent": 0,
            "result": result_of("None"),
            "usn": plan.sessions - place,
            "platformId": NO_ID,
            "initiatedBy": SERVICE,
        }
        if run.job >= 0:
            row["platformName"] = plan.flavour(run.job).platform
        if run.took:
            row |= {
                "state": "Stopped",
                "endTime": stamp(started + timedelta(seconds=run.took), self._zone),
                "progressPercent": 100,
                "result": result_of(run.result, self._past.message_of_session(session)),
            }
        return row

    def _place_of(self, task: int) -> int:
        return bisect_right(self._task_offsets, task) - 1

    def _in_session(self, task: int) -> tuple[int, int, int]:
        """Give the number of the session of a task, that of its job, and which of the job's machines it is about."""
        place = self._place_of(task)
        session = self._plan.order[place]
        return session, self._plan.owners[session], task - self._task_offsets[place]

    def _task_began(self, task: int) -> datetime:
        session, job, machine = self._in_session(task)
        return self._past.begin_of(job, self._plan.day_of(session), machine)

    def _task_ended(self, task: int) -> datetime:
        session, job, machine = self._in_session(task)
        return self._past.step_of(job, self._plan.day_of(session), machine).ends

    def _task_row(self, task: int) -> JsonObject:
        plan, (session, job, machine) = self._plan, self._in_session(task)
        day = plan.day_of(session)
        step = self._past.step_of(job, day, machine)
        bottleneck = bottleneck_of(self._past.dice, step.number)
        return {
            "id": self._task_ids.id_of(task),
            "type": self.task_kind_of(job),
            "sessionId": self._session_ids.id_of(self._place_of(task)),
            "sessionType": self._kind(session)[0],
            "creationTime": stamp(step.begins, self._zone),
            "endTime": stamp(step.ends, self._zone),
            "name": step.part.load.name,
            "state": "Stopped",
            "result": result_of(step.result, step.message),
            "usn": self._task_offsets[-1] - task,
            "algorithm": "Increment",
            "progress": progress_of([(step.part, None)], step.part.seconds, bottleneck),
            **self._point_of(job, machine, day),
        }

    def lines(self, place: int) -> list[Line]:
        """Tell the log of a session that has ended, by its number in the table."""
        session = self._plan.order[place]
        return session_lines(self._past.story_of(session, self._kind(session)[1]), self._past.dice)

    def task_lines(self, task: int) -> list[Line]:
        """Tell the log of a task that has ended, by its number in the table."""
        session, job, machine = self._in_session(task)
        step = self._past.step_of(job, self._plan.day_of(session), machine)
        return step_lines(step, self._past.dice, self._past.proxy_words(job))


def result_of(result: str, message: str = "") -> JsonObject:
    """Write how something ended, or that it has not."""
    return {"result": result, "message": message, "isCanceled": False}


def progress_of(parts: Sequence[tuple[Part, float | None]], seconds: float, bottleneck: str) -> JsonObject:
    """Make the figures of a run, or of its part that is about one machine.

    Args:
        parts: What has been begun, each with the seconds for which it has been in work; None for one that has ended.
        seconds: How long it has taken all in all.
        bottleneck: What slows it down.
    """
    done = sum(part.processed(spent) for part, spent in parts)
    whole = sum(part.processed() for part, _ in parts)
    worked = sum(part.seconds if spent is None else max(0.0, min(spent, part.seconds)) for part, spent in parts)
    return {
        "duration": duration_text(seconds),
        "processingRate": rate_text(done / min(worked, seconds)) if worked and seconds else "N/A",
        "bottleneck": bottleneck if done else "NotDefined",
        "processedSize": done,
        "readSize": sum(part.read(spent) for part, spent in parts),
        "transferredSize": sum(part.transferred(spent) for part, spent in parts),
        "progressPercent": 100 * done // whole if whole else 0,
    }
