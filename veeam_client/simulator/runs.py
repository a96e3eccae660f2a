"""Sessions and tasks that happen now: they go through their states on the server's clock, and end."""

import functools
import heapq
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import NO_ID
from veeam_client.simulator.machine_runs import MachineRuns
from veeam_client.simulator.mood import Mood
from veeam_client.simulator.run import Ending, Run
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.table import Table
from veeam_client.simulator.world import World
from veeam_client.simulator.world.course import course_of
from veeam_client.simulator.world.machines import Load
from veeam_client.simulator.world.past import MESSAGES, task_number
from veeam_client.simulator.world.sessions import result_of

__all__ = ["Runs"]

_STOPPING: Final = 0.1
_NOTHING_SECONDS: Final = 20.0
_ADOPTED_MINUTES: Final = (5, 60)


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
        self._moment: datetime | None = None
        self.on_job_end: Callable[[int, datetime], None] = lambda _job, _moment: None
        """Called with the number of a job and the moment when a run of it ends, unless that was stopped."""
        self.dice = world.past.dice
        self._key = world.plan.sessions
        self._usn = max(len(world.sessions), len(world.history.tasks))
        self.by_id: dict[str, Run] = {}
        """Sessions and tasks that began since the world did, by id; those that have ended, too."""
        self.machines = MachineRuns(world, clock, self.at, self._next_usn)
        self.planned: dict[str, list[Ending]] = {}
        """How the next runs of a job end, by the id of the job."""
        world.states.progress_of = lambda session: self.by_id[session].progress(self._clock(), self.dice)
        for place, job in world.history.running():
            self._adopt(place, job)
        self.advance()

    def advance(self) -> None:
        """Let everything happen that is due by now, in order."""
        now = self._clock()
        while self._events and self._events[0][0] <= now:
            moment, _, happen = heapq.heappop(self._events)
            self._moment = moment
            happen(moment)
        self._moment = None

    @property
    def now(self) -> datetime:
        """What time it is: while past events happen, when they do."""
        return self._moment or self._clock()

    def is_running(self, job: str) -> bool:
        """Say whether a job runs."""
        number = self._world.states.latest.get(job)
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
        machines: Sequence[tuple[int, Load]] = (),
        task_kind: str = "Backup",
        full: bool = False,
        table: Table | None = None,
        on_end: Callable[[str, datetime], None] | None = None,
        ending: Ending | None = None,
        at: datetime | None = None,
    ) -> JsonObject:
        """Start a session and give its row as it is at first.

        Args:
            kind: Its type.
            name: What it is called.
            user: Who starts it.
            job: The id of the job that it is a run of.
            platform: The platform of what it works on.
            resource: The id of what it is about.
            machines: What it works on: which of the job's machines it is, and what that is like. Each becomes a task
                session.
            task_kind: The type of those.
            full: Whether it reads all data of the machines.
            table: Where it is listed, unless among the sessions.
            on_end: Called with the result and the moment when it ends.
            ending: How it ends; as planned, or as the mood says, unless given.
            at: When it starts; now unless given.
        """
        now = at or self.now
        listed = table if table is not None else self._world.sessions
        row: JsonObject = {
            "id": listed.fresh_id(),
            "name": name,
            "jobId": job,
            "sessionType": kind,
            "creationTime": stamp(now, now.tzinfo),
            "state": "Starting",
            "usn": self._next_usn(),
            "platformId": NO_ID,
            "initiatedBy": user,
        }
        row |= {"platformName": platform} if platform else {}
        row |= {"resourceId": resource} if resource else {}
        endings = self.planned.get(job, [])
        ending = ending or (endings.pop(0) if endings else self._usual())
        run = self._make(row, listed, now, ending, machines=machines, full=full)
        run.on_end, run.task_kind = on_end, task_kind
        self._begin(run)
        if job != NO_ID:
            self._world.states.latest[job] = run.number
            run.on_step = lambda: self._world.touch_job(job)
            run.on_step()
        return self.view(run)

    def start_task(
        self, kind: str, name: str, extra: JsonObject, on_end: Callable[[str, datetime], None] | None = None
    ) -> JsonObject:
        """Start a task and give its row as it is at first.

        Args:
            kind: Its type.
            name: What it is called.
            extra: Further properties.
            on_end: Called with the result and the moment when it ends.
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
        run = self._make(row, table, now, self._usual())
        run.is_task, run.on_end = True, on_end
        self._begin(run)
        return self.view(run)

    def stop(self, run: Run) -> None:
        """Begin to stop a run; it ends a little later, as failed."""
        if run.stopped or run.row["state"] == "Stopped":
            return
        run.stopped, now = True, self._clock()
        run.ending = Ending("Cancelled" if run.is_task else "Failed", "Operation was canceled by user")
        run.ends = now + (run.ends - run.started) * _STOPPING
        self._enter(run, "Stopping")
        self.at(run.ends, lambda moment: self._end(run, moment))

    def view(self, run: Run) -> JsonObject:
        """Give the row of a run as it is now."""
        shown, waits = run.view(self._clock(), self.dice), self._mood().waits
        if waits and shown["state"] == "Working":
            shown["state"] = waits[shown["progressPercent"] * len(waits) // 100]
        return shown

    def _make(
        self, row: JsonObject, table: Table, begins: datetime, ending: Ending, *,
        machines: Sequence[tuple[int, Load]] = (), full: bool = False,
    ) -> Run:  # fmt: skip
        """Work out how a run will go, as far as that is known when it begins."""
        world, self._key = self._world, self._key + 1
        number = world.jobs.number(row.get("jobId", NO_ID))
        proxy = world.outages.proxy_of(number) if number is not None else None
        loads = [load for _, load in machines]
        seconds = ending.seconds if ending.seconds is not None or loads else _NOTHING_SECONDS
        course = course_of(
            loads,
            slots=world.outages.slots_of(proxy),
            full=[full or not self._has_full(number, place) for place, _ in machines],
            seconds=seconds,
            dice=self.dice,
            key=task_number(self._key, 0),
        )
        run = Run(row, table, self._key, begins, begins + timedelta(seconds=course.seconds), ending, course, number)
        run.proxy_words = world.outages.words_for(proxy) if loads else ""
        run.places = tuple(place for place, _ in machines)
        return run

    def _has_full(self, job: int | None, place: int) -> bool:
        world = self._world
        return job is not None and (job in world.replicas.by_job or world.stored.has_full(job, place))

    def _usual(self) -> Ending:
        mood = self._mood()
        message = self.dice.pick(self._count, 3, MESSAGES[mood.run_result])
        return Ending(mood.run_result, message, mood.run_seconds)

    def _adopt(self, place: int, job: int) -> None:
        """Take over a session that the world began with and that still runs."""
        world = self._world
        row = dict(world.sessions.row(place))
        wanted: str = row["jobId"]
        started = datetime.fromisoformat(row["creationTime"])
        ends = world.now + timedelta(minutes=self.dice.between(place, 4, *_ADOPTED_MINUTES))
        ending = Ending(seconds=(ends - started).total_seconds())
        run = self._make(row, world.sessions, started, ending, machines=list(enumerate(world.loads_of(job))))
        run.number, run.task_kind = place, world.history.task_kind_of(job)
        run.on_step = lambda: world.touch_job(wanted)
        world.states.latest[wanted] = place
        self.by_id[row["id"]] = run
        world.sessions.replace(place, lambda: self.view(run))
        self._schedule(run)

    def _begin(self, run: Run) -> None:
        run.number = run.table.add(lambda: self.view(run), run.row["id"])
        self.by_id[run.row["id"]] = run
        self._schedule(run)

    def _schedule(self, run: Run) -> None:
        started, course = run.started, run.course
        self.at(started + timedelta(seconds=course.lead), lambda _: self._enter(run, "Working", "Starting"))
        for index, part in enumerate(course.parts):
            take = functools.partial(self.machines.take, run, index)
            self.at(started + timedelta(seconds=part.begins), take)
        if not run.is_task:
            done = started + timedelta(seconds=course.processed)
            self.at(done, lambda _: self._enter(run, "Postprocessing", "Working"))
        self.at(run.ends, lambda moment: self._end(run, moment))

    def _end(self, run: Run, moment: datetime) -> None:
        # One that was stopped has two ends, and only the one that it was given last is its own.
        if run.row["state"] == "Stopped" or moment != run.ends:
            return
        for machine in run.machines:
            # It ends at the same moment, or has been stopped.
            self.machines.leave(run, machine, moment)
            if machine.ended is None:
                machine.ended, machine.result, machine.message = moment, run.ending.result, run.ending.message
                self.machines.settle(run, machine)
        result, message = (run.ending.result, run.ending.message) if run.stopped else run.outcome()
        run.row |= {"endTime": stamp(moment, moment.tzinfo), "progressPercent": 100}
        if run.is_task:
            run.row |= {"result": result, **run.own_log(moment, self.dice)}
        else:
            run.row["result"] = result_of(result, message)
        self._enter(run, "Stopped")
        run.table.replace(run.number, run.row)
        if run.job is not None and result != "Failed":
            self._world.retention.apply(run.job, moment)
        if run.on_end is not None:
            run.on_end(result, moment)
        if run.job is not None and not run.stopped:
            self.on_job_end(run.job, moment)

    def _enter(self, run: Run, state: str, only_from: str = "") -> None:
        if only_from and run.row["state"] != only_from:
            return
        run.row["state"] = state
        if "usn" in run.row:
            run.row["usn"] = self._next_usn()
        run.table.touch(run.number)
        if state == "Stopping":
            for machine in run.machines:
                self._world.history.tasks.touch(machine.number)
        if run.on_step is not None:
            run.on_step()

    def _next_usn(self) -> int:
        self._usn += 1
        return self._usn

    def at(self, moment: datetime, happen: Callable[[datetime], None]) -> None:
        """Let something happen at a moment, of which it is told."""
        self._count += 1
        heapq.heappush(self._events, (moment, self._count, happen))
