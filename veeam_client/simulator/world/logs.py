"""The logs of runs, past and present, in words of our own: what happened until a moment, line by line."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import Final, NamedTuple

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import Dice
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.world.course import Part, duration_text, rate_text

__all__ = ["Line", "Step", "Story", "bottleneck_of", "records_of", "session_lines", "step_lines"]

_GIBIBYTE: Final = 2**30
_STATUSES: Final = {"Success": "Succeeded", "Warning": "Warning", "Failed": "Failed"}
_STAGES: Final = ("Source", "Proxy", "Network", "Target")


class Line(NamedTuple):
    """A line of a log. It is there from its begin on; until its end its status is open."""

    title: str
    begins: datetime
    ends: datetime | None = None
    """None for one that is over when it begins."""
    result: str = "Success"
    message: str = ""
    """What is told in addition at its end."""


class Step(NamedTuple):
    """What a run does with one machine, as its log tells it."""

    number: int
    """The number of its task."""
    part: Part
    begins: datetime
    ends: datetime
    result: str
    message: str


class Story(NamedTuple):
    """A run as its log tells it."""

    name: str
    begins: datetime
    ends: datetime
    result: str
    message: str
    steps: Sequence[Step]
    number: int
    """The number of the run, for the dice."""
    found: int = 0
    """How many machines there are."""
    size: int = 0
    used: int = 0
    """The bytes of these machines, and how many of them are in use."""
    proxy: str = ""
    """The proxy and how it reads; empty where there is none."""


def session_lines(story: Story, dice: Dice) -> list[Line]:
    """Tell a run."""
    begins, zone = story.begins, story.begins.tzinfo
    lines = [Line(f"Run of {story.name} began at {_clock_time(begins, zone)}", begins)]
    if story.found:
        size = f"{_size(story.size)}, {_size(story.used)} of it in use"
        lines.append(Line(f"Machines found: {story.found}; their size: {size}", begins))
    if story.proxy:
        lines.append(Line(f"Proxy: {story.proxy}", begins))
    lines += [
        Line(f"Processing {step.part.load.name}", step.begins, step.ends, step.result, step.message)
        for step in story.steps
    ]
    if story.steps:
        done = max(step.ends for step in story.steps)
        lines += _load_lines(dice, story.number, max(done, begins))
    ended = {"Success": "with success", "Warning": "with a warning", "Failed": "with a failure"}[story.result]
    end = story.message or f"Run of {story.name} ended {ended} at {_clock_time(story.ends, zone)}"
    return [*lines, Line(end, story.ends, None, story.result)]


def step_lines(step: Step, dice: Dice, proxy: str) -> list[Line]:
    """Tell what a run did with one machine."""
    part, load, zone = step.part, step.part.load, step.begins.tzinfo
    lines = [Line(f"Processing {load.name} began at {_clock_time(step.begins, zone)}", step.begins)]
    lines.append(Line(f"Size of the machine: {_size(load.size)}, {_size(load.used)} of it in use", step.begins))
    if proxy:
        lines.append(Line(f"Proxy: {proxy}", step.begins))
    if step.result != "Failed":
        for number, disk in enumerate(load.disks, 1):
            amount = part.read() * disk // load.size
            title = f"Disk {number} ({_size(disk)}): {_size(amount)} read at {rate_text(part.rate)}"
            lines.append(Line(title, step.begins, step.ends))
        lines += _load_lines(dice, step.number, step.ends)
    length = duration_text((step.ends - step.begins).total_seconds())
    return [*lines, Line(step.message or f"Processing took {length}", step.ends, None, step.result)]


def bottleneck_of(dice: Dice, number: int) -> str:
    """Say what slowed a run or a task down most."""
    return max(_loads(dice, number), key=lambda load: load[1])[0]


def records_of(lines: Sequence[Line], now: datetime, *, newest_first: bool = False) -> list[JsonObject]:
    """Make the records of a log as it is at a moment."""
    begun = [(number, line) for number, line in enumerate(lines, 1) if line.begins <= now]
    records = [_record(number, line, now) for number, line in begun]
    return records[::-1] if newest_first else records


def _record(number: int, line: Line, now: datetime) -> JsonObject:
    ends = line.ends if line.ends is not None else line.begins
    is_open = ends > now
    title = f"{line.title}: {line.message}" if line.message and not is_open else line.title
    return {
        "id": number,
        "status": "None" if is_open else _STATUSES.get(line.result, "None"),
        "startTime": stamp(line.begins, line.begins.tzinfo),
        "updateTime": stamp(min(ends, now), line.begins.tzinfo),
        "title": title,
        "description": "",
    }


def _load_lines(dice: Dice, number: int, moment: datetime) -> list[Line]:
    loads = " > ".join(f"{stage} {percent}%" for stage, percent in _loads(dice, number))
    return [
        Line(f"Load: {loads}", moment),
        Line(f"Primary bottleneck: {bottleneck_of(dice, number)}", moment),
    ]


def _loads(dice: Dice, number: int) -> list[tuple[str, int]]:
    return [(stage, dice.between(number, 30 + place, 5, 99)) for place, stage in enumerate(_STAGES)]


def _size(size: float) -> str:
    return f"{size / _GIBIBYTE:.1f} GB"


def _clock_time(moment: datetime, zone: tzinfo | None) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M:%S}"
