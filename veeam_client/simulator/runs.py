"""Sessions and tasks that happen now: they go through their states on the server's clock, write logs, and end."""

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import NO_ID, Dice
from veeam_client.simulator.mood import Mood
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.table import Table
from veeam_client.simulator.world import World
from veeam_client.simulator.world.sessions import WARNINGS, progress_of

__all__ = ["Ending", "Run", "Runs"]

_STARTING: Final = 0.1
_PROCESSED: Final = 0.9
_STOPPING: Final = 0.1
_MOST_TASKS: Final = 50
_STATUSES: Final = {"Success": "Succeeded", "Warning": "Warning", "Failed": "Failed"}
_ADOPTED_MINUTES: Final = (5, 60)


@dataclass(frozen=True, slots=True)
class Ending:
    """How a run shall end, and when."""

    result: str = "Success"
    message: str = ""
    seconds: float = 20.0


@dataclass(slots=True, eq=False)
class Run:
    """A session or a task under way."""

    row: JsonObject
    """What never changes of it, and its state."""
    table: Table
    number: int
    started: datetime
    ends: datetime
    ending: Ending
    objects: Sequence[str] = ()
    on_end: Callable[[str], None] | None = None
    on_step: Callable[[], None] | None = None
    is_task: bool = False
    log: list[JsonObject] = field(default_factory=list[JsonObject])
    tasks: list[int] = field(default_factory=list[int])
    stopped: bool = False

    def note(self, moment: datetime, title: str, status: str = "Succeeded") -> None:
        """Write a line into the log."""
        text = stamp(moment, moment.tzinfo)
        line = {"id": len(self.log) + 1, "status": status, "startTime": text, "updateTime": text, "title": title}
        self.log.append({**line, "description": ""})


class Runs:
    """Everything that is under way on one server, and the logs of what has been.

    Args:
        world: Where the sessions and tasks are listed.
        clock: What time it is, aware.
        mood: How the server behaves now: it says how long runs take and how they end.
    """

    def __init__(self, world: World, clock: Callable[[], datetime], mood: Callable[[], Mood]) -> None:
        self._world, self._clock, self._mood = world, clock, mood
        self._events: list[tuple[datetime, int, Callable[[datetime], None]]] = []
        self._count = 0
        self._dice = Dice(world.seed, "runs")
        self._usn = len(world.sessions)
        self.by_id: dict[str, Run] = {}
        """Sessions and tasks that began since the world did, by id; those that have ended, too."""
        self.planned: dict[str, list[Ending]] = {}
        """How the next runs of a job end, by the id of the job."""
        self._adopt()

    def advance(self) -> None:
        """Let everything happen that is due by now, in order."""
        now = self._clock()
        while self._events and self._events[0][0] <= now:
            moment, _, happen = heapq.heappop(self._events)
            happen(moment)

    def is_running(self, job: str) -> bool:
        """Say whether a job runs."""
        number = self._world.work.latest.get(job)
        return number is not None and self._world.sessions.row(number)["state"] != "Stopped"

    def start(
        self,
        kind: str,
        name: str,
        user: str,
        *,
        job: str = NO_ID,
        platform: str = "",
        resource: str = "",
        objects: Sequence[str] = (),
        task_kind: str = "Backup",
        table: Table | None = None,
        on_end: Callable[[str], None] | None = None,
    ) -> JsonObject:
        """Start a session and give its row as it is at first.

        Args:
            kind: Its type.
            name: What it is called.
            user: Who starts it.
            job: The id of the job that it is a run of.
            platform: The platform of what it works on.
            resource: The id of what it is about.
            objects: The names of what it works on; each becomes a task session.
            task_kind: The type of those.
            table: Where it is listed, unless among the sessions.
            on_end: Called with the result when it ends.
        """
        now = self._clock()
        listed = table if table is not None else self._world.sessions
        self._usn += 1
        row: JsonObject = {
            "id": listed.fresh_id(),
            "name": name,
            "jobId": job,
            "sessionType": kind,
            "creationTime": stamp(now, now.tzinfo),
            "state": "Starting",
            "usn": self._usn,
            "platformId": NO_ID,
            "initiatedBy": user,
        }
        row |= {"platformName": platform} if platform else {}
        row |= {"resourceId": resource} if resource else {}
        endings = self.planned.get(job, [])
        ending = endings.pop(0) if endings else self._usual()
        run = Run(row, listed, -1, now, now + timedelta(seconds=ending.seconds), ending, objects, on_end)
        self._begin(run)
        if listed is self._world.sessions:
            for thing in objects[:_MOST_TASKS]:
                self._add_task(run, task_kind, thing)
        if job != NO_ID:
            self._world.work.latest[job] = run.number
            run.on_step = lambda: self._world.touch_job(job)
            run.on_step()
        return self.view(run)

    def start_task(
        self, kind: str, name: str, extra: JsonObject, on_end: Callable[[str], None] | None = None
    ) -> JsonObject:
        """Start a task and give its row as it is at first.

        Args:
            kind: Its type.
            name: What it is called.
            extra: Further properties.
            on_end: Called with the result when it ends.
        """
        now = self._clock()
        table = self._world.tables["/api/v1/tasks"]
        row: JsonObject = {
            "id": table.fresh_id(),
            "type": kind,
            "name": name,
            "creationTime": stamp(now, now.tzinfo),
            "state": "Starting",
            **extra,
        }
        ending = self._usual()
        run = Run(row, table, -1, now, now + timedelta(seconds=ending.seconds), ending, (), on_end, is_task=True)
        self._begin(run)
        return self.view(run)

    def stop(self, run: Run) -> None:
        """Begin to stop a run; it ends a little later, as failed."""
        if run.stopped or run.row["state"] == "Stopped":
            return
        run.stopped, now = True, self._clock()
        self._enter(run, "Stopping")
        # A cancelled run shows an empty log.
        run.log.clear()
        run.ending = Ending(
            "Cancelled" if run.is_task else "Failed", "Operation was canceled by user", run.ending.seconds
        )
        run.ends = now + timedelta(seconds=run.ending.seconds * _STOPPING)
        self._at(run.ends, lambda moment: self._end(run, moment))

    def view(self, run: Run) -> JsonObject:
        """Give the row of a run as it is now."""
        row, now = run.row, self._clock()
        if row["state"] == "Stopped":
            return row
        whole = (run.ends - run.started).total_seconds()
        done = (now - run.started).total_seconds() / whole if whole > 0 else 0.0
        percent = 0 if row["state"] == "Starting" else max(0, min(99, int(100 * done)))
        if run.is_task:
            return {**row, **self._task_log(run), "progressPercent": percent, "result": "None"}
        shown = {**row, "progressPercent": percent}
        if row["state"] != "Starting":
            # While a session starts, the server leaves its result out.
            shown["result"] = {"result": "None", "message": "", "isCanceled": False}
        return shown

    @staticmethod
    def _task_log(run: Run) -> JsonObject:
        """Give the log of a task that carries it in itself, as those of file-level restores do."""
        if run.row["type"] != "FlrRestore":
            return {}
        return {"logs": {"totalRecords": len(run.log), "records": list(run.log)}}

    def _usual(self) -> Ending:
        mood = self._mood()
        message = self._dice.pick(self._count, 1, WARNINGS[mood.run_result])
        return Ending(mood.run_result, message, mood.run_seconds)

    def _adopt(self) -> None:
        """Take over the sessions that the world began with and that still run."""
        for place, job in self._world.history.running():
            self._adopt_one(place, job)

    def _adopt_one(self, place: int, job: int) -> None:
        world = self._world
        row, tasks = dict(world.sessions.row(place)), world.history.tasks
        wanted: str = row["jobId"]
        started = datetime.fromisoformat(row["creationTime"])
        ends = world.now + timedelta(minutes=self._dice.between(place, 2, *_ADOPTED_MINUTES))
        run = Run(row, world.sessions, place, started, ends, Ending(seconds=(ends - started).total_seconds()))
        run.objects = world.work.objects_of(job)
        run.on_step = lambda: world.touch_job(wanted)
        run.on_end = world.on_job_end(wanted, row["id"])
        run.note(started, f"{row['name']} started")
        world.work.latest[wanted] = place
        self.by_id[row["id"]] = run
        world.sessions.replace(place, lambda: self.view(run))
        for task in world.history.tasks_of(place):
            self._follow(run, tasks, task, dict(tasks.row(task)))
        self._at(ends, lambda moment: self._end(run, moment))

    def _begin(self, run: Run) -> None:
        run.number = run.table.add(lambda: self.view(run), run.row["id"])
        self.by_id[run.row["id"]] = run
        run.note(run.started, f"{run.row['name']} started")
        length = run.ends - run.started
        self._at(run.started + length * _STARTING, lambda moment: self._work(run, moment))
        if not run.is_task:
            self._at(run.started + length * _PROCESSED, lambda moment: self._wrap_up(run, moment))
        self._at(run.ends, lambda moment: self._end(run, moment))

    def _work(self, run: Run, moment: datetime) -> None:
        if not run.stopped:
            self._enter(run, "Working")
            for name in run.objects[:_MOST_TASKS]:
                run.note(moment, f"Processing {name}")

    def _wrap_up(self, run: Run, moment: datetime) -> None:
        if not run.stopped:
            self._enter(run, "Postprocessing")
            run.note(moment, "All objects have been processed")

    def _end(self, run: Run, moment: datetime) -> None:
        # One that was stopped has two ends, and only the one that it was given last is its own.
        if run.row["state"] == "Stopped" or moment != run.ends:
            return
        result = run.ending.result
        run.row |= {"endTime": stamp(moment, moment.tzinfo), "progressPercent": 100}
        if run.is_task:
            run.row |= {"result": result, **self._task_log(run)}
        else:
            run.row["result"] = {"result": result, "message": run.ending.message, "isCanceled": False}
        if not run.stopped:
            title = run.ending.message or f"{run.row['name']} finished"
            run.note(moment, title, _STATUSES.get(result, "None"))
        self._enter(run, "Stopped")
        run.table.replace(run.number, run.row)
        for task in run.tasks:
            tasks = self._world.history.tasks
            tasks.replace(task, tasks.row(task))
        if run.on_end is not None:
            run.on_end(result)

    def _enter(self, run: Run, state: str) -> None:
        run.row["state"] = state
        run.table.touch(run.number)
        for task in run.tasks:
            self._world.history.tasks.touch(task)
        if run.on_step is not None:
            run.on_step()

    def _add_task(self, run: Run, kind: str, name: str) -> None:
        tasks = self._world.history.tasks
        row: JsonObject = {
            "id": tasks.fresh_id(),
            "type": kind,
            "sessionId": run.row["id"],
            "sessionType": run.row["sessionType"],
            "creationTime": run.row["creationTime"],
            "name": name,
            "usn": self._usn,
            "algorithm": "Increment",
        }
        self._follow(run, tasks, tasks.add(row), row)

    def _follow(self, run: Run, tasks: Table, number: int, row: JsonObject) -> None:
        """Let a task session be as its session is; what makes a session fail is its first task."""
        first = not run.tasks
        run.tasks.append(number)

        def make() -> JsonObject:
            shown = self.view(run)
            made = {**row, "state": shown["state"]}
            if "result" in shown:
                good = {"result": "Success", "message": "", "isCanceled": False}
                made["result"] = shown["result"] if first or shown["state"] != "Stopped" else good
            if "endTime" in shown:
                seconds = int((run.ends - run.started).total_seconds())
                made |= {"endTime": shown["endTime"], "progress": progress_of(self._dice, number, seconds, 100)}
            return made

        tasks.replace(number, make)

    def _at(self, moment: datetime, happen: Callable[[datetime], None]) -> None:
        self._count += 1
        heapq.heappush(self._events, (moment, self._count, happen))
