"""One session or task under way, and how it looks at a moment."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import Dice
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.table import Table
from veeam_client.simulator.world.course import Course, Part, duration_text
from veeam_client.simulator.world.logs import (
    Line,
    Step,
    Story,
    bottleneck_of,
    records_of,
    session_lines,
    step_lines,
)
from veeam_client.simulator.world.past import task_number
from veeam_client.simulator.world.sessions import progress_of, result_of

__all__ = ["Ending", "MachineRun", "Run", "worst"]

_RESULTS: Final = ("Success", "Warning", "Failed")


@dataclass(frozen=True, slots=True)
class Ending:
    """How a run shall end, and when."""

    result: str = "Success"
    """For every machine that is not named below, or for the whole where there are no machines."""
    message: str = ""
    seconds: float | None = 20.0
    """How long it takes; None for as long as its machines need."""
    machines: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    """By name: a result and a message of their own."""

    def of(self, name: str) -> tuple[str, str]:
        """Say how it shall end for a machine."""
        return self.machines.get(name, (self.result, self.message))


@dataclass(slots=True, eq=False)
class MachineRun:
    """What a run does with one machine: a task session."""

    place: int
    """Which of the machines of the job it is."""
    row: JsonObject
    """What never changes of it."""
    part: Part
    begins: datetime
    result: str
    message: str
    holder: int | None = None
    """The number of the repository that takes its data."""
    number: int = -1
    ended: datetime | None = None

    @property
    def ends(self) -> datetime:
        """When it ends, or has ended."""
        return self.ended or self.begins + timedelta(seconds=self.part.seconds)

    def spent(self, now: datetime) -> float | None:
        """Give the seconds for which it has been in work; None where it has ended."""
        return None if self.ended else (now - self.begins).total_seconds()


@dataclass(slots=True, eq=False)
class Run:
    """A session or a task under way."""

    row: JsonObject
    """What never changes of it, and its state."""
    table: Table
    key: int
    """Its own number, for the dice."""
    started: datetime
    ends: datetime
    ending: Ending
    course: Course
    job: int | None = None
    """The number of the job that it is a run of."""
    proxy: int | None = None
    proxy_words: str = ""
    places: tuple[int, ...] = ()
    """Which of the machines of the job it takes."""
    task_kind: str = "Backup"
    on_end: Callable[[str, datetime], None] | None = None
    on_step: Callable[[], None] | None = None
    is_task: bool = False
    number: int = -1
    machines: list[MachineRun] = field(default_factory=list[MachineRun])
    """Those that it has come to."""
    stopped: bool = False

    def view(self, now: datetime, dice: Dice) -> JsonObject:
        """Give the row as it is at a moment."""
        row = self.row
        if row["state"] == "Stopped":
            return row
        percent = 0 if row["state"] == "Starting" else self._percent(now)
        if self.is_task:
            return {**row, **self.own_log(now, dice), "progressPercent": percent, "result": "None"}
        # While a session starts, the server leaves its result out.
        result = {} if row["state"] == "Starting" else {"result": result_of("None")}
        return {**row, "progressPercent": percent, **result}

    def progress(self, now: datetime, dice: Dice) -> JsonObject:
        """Give the figures of all machines together."""
        begun = [(machine.part, machine.spent(now)) for machine in self.machines]
        seconds = (now - self.started).total_seconds()
        working = max(0.0, min(seconds, self.course.processed) - self.course.lead)
        made = progress_of(begun, working, bottleneck_of(dice, self.key))
        return {**made, "duration": duration_text(seconds), "progressPercent": self._percent(now)}

    def view_of(self, machine: MachineRun, now: datetime, dice: Dice) -> JsonObject:
        """Give the row of one of its machines as it is at a moment."""
        spent = machine.spent(now)
        seconds = machine.part.seconds if spent is None else spent
        bottleneck = bottleneck_of(dice, task_number(self.key, machine.place))
        shown = {**machine.row, "progress": progress_of([(machine.part, spent)], seconds, bottleneck)}
        if machine.ended is None:
            return {**shown, "state": "Stopping" if self.stopped else "Working", "result": result_of("None")}
        ended = stamp(machine.ended, machine.ended.tzinfo)
        return {**shown, "state": "Stopped", "result": result_of(machine.result, machine.message), "endTime": ended}

    def lines(self, dice: Dice) -> list[Line]:
        """Tell its log, to the end that is foreseen now."""
        if self.stopped:
            # A cancelled run shows an empty log.
            return []
        result, message = self.outcome()
        loads = [part.load for part in self.course.parts]
        steps = [self._step(place) for place in range(len(loads))]
        sizes = len(loads), sum(load.size for load in loads), sum(load.used for load in loads)
        story = Story(self.row["name"], self.started, self.ends, result, message, steps, self.key, *sizes)
        return session_lines(story._replace(proxy=self.proxy_words), dice)

    def lines_of(self, machine: MachineRun, dice: Dice) -> list[Line]:
        """Tell the log of one of its machines."""
        return [] if self.stopped else step_lines(self._step(self.machines.index(machine)), dice, self.proxy_words)

    def own_log(self, now: datetime, dice: Dice) -> JsonObject:
        """Give the log of a task that carries it in itself, as those of file-level restores do."""
        if self.row["type"] != "FlrRestore":
            return {}
        records = records_of(self.lines(dice), now)
        return {"logs": {"totalRecords": len(records), "records": records}}

    def outcome(self) -> tuple[str, str]:
        """Say how it ends as a whole: as badly as the worst of its machines."""
        if not self.machines:
            return self.ending.result, self.ending.message
        result = worst(machine.result for machine in self.machines)
        message = next(machine.message for machine in self.machines if machine.result == result)
        return result, self.ending.message or message

    def _percent(self, now: datetime) -> int:
        parts = self.course.parts
        if parts:
            done = sum(machine.part.processed(machine.spent(now)) for machine in self.machines)
            share = done / max(1, sum(part.processed() for part in parts))
        else:
            whole = (self.ends - self.started).total_seconds()
            share = (now - self.started).total_seconds() / whole if whole > 0 else 0.0
        return max(0, min(99, int(100 * share)))

    def _step(self, place: int) -> Step:
        number = task_number(self.key, place)
        if place < len(self.machines):
            machine = self.machines[place]
            return Step(number, machine.part, machine.begins, machine.ends, machine.result, machine.message)
        part = self.course.parts[place]
        begins = self.started + timedelta(seconds=part.begins)
        return Step(number, part, begins, begins + timedelta(seconds=part.seconds), "Success", "")


def worst(results: Iterable[str]) -> str:
    """Give the worst of some results."""
    return max(results, key=_RESULTS.index)
