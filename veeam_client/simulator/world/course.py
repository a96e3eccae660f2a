"""The course of a run: when it comes to each machine, and how fast that goes.

As many machines are in work at once as there are slots; each slot takes the next machine when it has done with one. A
slot moves at most its part of 900 MB a second, and at least 100.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from veeam_client.simulator.dice import Dice
from veeam_client.simulator.world.machines import STORED_PERCENT, Load

__all__ = ["Course", "Part", "course_of", "duration_text", "rate_text"]

_MEBIBYTE: Final = 2**20
_SLOWEST: Final = 100
_FASTEST: Final = 900
_LEAD: Final = 0.1
"""The share of a run before the first machine, and after the last."""
_LEAD_SECONDS: Final = 10.0
_RATE_SALT: Final = 20
_BROKEN_OFF: Final = 0.4


class Part(NamedTuple):
    """What a run does with one machine."""

    load: Load
    begins: float
    """Seconds after the begin of the run."""
    seconds: float
    rate: float
    """Bytes a second."""
    goal: int
    """How many bytes are to be read."""
    full: bool
    """Whether all of the machine's data is read, and not what has changed."""

    def broken_off(self) -> "Part":
        """Give it as it is where it fails in the middle."""
        return self._replace(seconds=self.seconds * _BROKEN_OFF)

    def processed(self, seconds: float | None = None) -> int:
        """Give the bytes that it has gone through after so many seconds, or at its end."""
        worked = self.seconds if seconds is None else max(0.0, min(seconds, self.seconds))
        return min(self.load.used, round(self.rate * worked))

    def read(self, seconds: float | None = None) -> int:
        """Give the bytes that it has read from the source by then."""
        return min(self.goal, self.processed(seconds))

    def kept(self) -> int:
        """Give the bytes that the file which it leaves holds: a full one all, however short the run was made."""
        return self.goal if self.full else self.read()

    def stored(self) -> int:
        """Give how large that file is."""
        return self.kept() * STORED_PERCENT // 100

    def transferred(self, seconds: float | None = None) -> int:
        """Give the bytes that it has sent to the target by then."""
        return self.read(seconds) * STORED_PERCENT // 100


@dataclass(frozen=True, slots=True)
class Course:
    """What a run does from its begin to its end."""

    parts: tuple[Part, ...]
    seconds: float
    """How long it takes."""
    lead: float
    """Seconds until it comes to the first machine."""
    processed: float
    """Seconds until it has done with the last."""


def course_of(
    loads: Sequence[Load], *, slots: int, full: Sequence[bool], seconds: float | None, dice: Dice, key: int
) -> Course:
    """Work out the course of a run.

    Args:
        loads: The machines, in the order in which it comes to them.
        slots: How many may be in work at once.
        full: For each of them, whether all of its data is read, and not what has changed.
        seconds: How long the run shall take; as long as the machines need unless given.
        dice: Where chance comes from.
        key: The number of the first machine's task, for the dice.
    """
    fastest = _FASTEST / min(slots, len(loads)) if loads else _FASTEST
    goals = [load.used if whole else load.changed for load, whole in zip(loads, full, strict=True)]
    rates = [
        (_SLOWEST + (fastest - _SLOWEST) * dice.share(key + place, _RATE_SALT)) * _MEBIBYTE
        for place in range(len(loads))
    ]
    if seconds is None:
        lead, budgets = _LEAD_SECONDS, [goal / rate for goal, rate in zip(goals, rates, strict=True)]
    else:
        lead, scale = round(seconds * _LEAD, 3), seconds * (1 - 2 * _LEAD) / max(1, max(_ends(goals, slots), default=1))
        budgets = [goal * scale for goal in goals]
    lanes = [lead] * slots
    parts: list[Part] = []
    for load, whole, goal, wanted, budget in zip(loads, full, goals, rates, budgets, strict=True):
        rate = wanted
        if budget > 0:
            # Fast enough for what there is to read, and no faster than it takes to go through the whole machine.
            rate = max(min(wanted, load.used / budget), goal / budget)
            rate = min(max(rate, _SLOWEST * _MEBIBYTE), fastest * _MEBIBYTE)
        took = round(min(budget, load.used / rate), 3)
        lane = min(range(slots), key=lanes.__getitem__)
        parts.append(Part(load, lanes[lane], took, rate, goal, whole))
        lanes[lane] += took
    processed = max(lanes) if loads else (lead if seconds is None else seconds * (1 - _LEAD))
    return Course(tuple(parts), processed + _LEAD_SECONDS if seconds is None else seconds, lead, processed)


def _ends(goals: Sequence[float], slots: int) -> list[float]:
    """Share work out among the slots, and say when each of them has done."""
    lanes = [0.0] * slots
    for goal in goals:
        lanes[lanes.index(min(lanes))] += goal
    return lanes


def duration_text(seconds: float) -> str:
    """Write a duration as a server does: with days only where there are any."""
    days, rest = divmod(int(seconds), 86_400)
    text = f"{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"
    return f"{days}.{text}" if days else text


def rate_text(rate: float) -> str:
    """Write a rate in bytes a second as a server does."""
    return f"{round(rate / _MEBIBYTE)} MB/s" if rate >= _MEBIBYTE else "N/A"
