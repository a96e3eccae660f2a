"""Sessions, task sessions and logs that the world began with."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import NO_ID, Ids
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.table import Table
from veeam_client.simulator.world.course import Part, duration_text, rate_text
from veeam_client.simulator.world.logs import Line, bottleneck_of, session_lines, step_lines
from veeam_client.simulator.world.past import Past
from veeam_client.simulator.world.plan import SYSTEM_SESSIONS, Plan, offsets

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
        self.table = Table(
            self._session_ids,
            plan.sessions,
            self._row,
            newest_first=True,
            columns={
                ("creationTime",): self._started,
                ("endTime",): self._ended,
                ("jobId",): self._job,
                ("sessionType",): lambda place: self._kind(plan.order[place])[0],
                ("state",): lambda place: "Stopped" if plan.run(plan.order[place]).took else "Working",
                ("name",): lambda place: self._kind(plan.order[place])[1],
            },
        )
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
            self._task_ids,
            self._task_offsets[-1],
            self._task_row,
            newest_first=True,
            columns={
                ("sessionId",): lambda task: self._session_ids.id_of(self._place_of(task)),
                ("creationTime",): self._task_began,
                ("sessionType",): lambda task: self._kind(plan.order[self._place_of(task)])[0],
                ("type",): lambda task: self._task_kind(plan.order[self._place_of(task)]),
                ("result", "result"): self._task_result,
            },
        )

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

    def _task_kind(self, session: int) -> str:
        return self.task_kind_of(self._plan.owners[session])

    def _job(self, place: int) -> str:
        owner = self._plan.owners[self._plan.order[place]]
        return NO_ID if owner < 0 else self._job_ids.id_of(owner)

    def _started(self, place: int) -> datetime:
        return self._plan.now - timedelta(seconds=self._plan.starts[self._plan.order[place]])

    def _ended(self, place: int) -> datetime | None:
        run = self._plan.run(self._plan.order[place])
        return self._plan.now - timedelta(seconds=run.started - run.took) if run.took else None

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

    def _task_result(self, task: int) -> str:
        session, job, machine = self._in_session(task)
        return self._plan.machine_result(job, self._plan.day_of(session), machine)

    def _task_row(self, task: int) -> JsonObject:
        plan, (session, job, machine) = self._plan, self._in_session(task)
        day = plan.day_of(session)
        step = self._past.step_of(job, day, machine)
        bottleneck = bottleneck_of(self._past.dice, step.number)
        return {
            "id": self._task_ids.id_of(task),
            "type": self._task_kind(session),
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
