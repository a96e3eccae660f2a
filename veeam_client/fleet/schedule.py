"""When a server is asked: its own place in the interval, and longer and longer rests while it fails."""

from __future__ import annotations

import math
import random
import time
from hashlib import blake2b

from attrs import field, frozen
from attrs.validators import ge, gt

# Of the interval, at random, so that several pollers of one server do not keep step.
_JITTER = 0.05
# Seconds that one more server makes the first round longer; below that, an interval is not worth waiting for.
_FIRST_ROUND = 0.02


@frozen(kw_only=True)
class Breaker:
    """How servers are spared that fail.

    A server keeps its rhythm until it has failed `after` times in a row. From then on it is given a rest before each
    further round: two intervals, four, eight, up to `longest`, each shortened at random by up to a half, so that
    servers which failed together do not come back together. The first success puts it back into its rhythm.

    Attributes:
        after: Failures in a row before the first rest.
        longest: Longest rest, in seconds; never less than the interval.
    """

    after: int = field(default=3, validator=ge(1))
    longest: float = field(default=600.0, validator=gt(0))

    def rest(self, failures: int, every: float) -> float | None:
        """Give the seconds to rest, None if the server keeps its rhythm.

        Args:
            failures: How often it has failed in a row.
            every: Seconds of the interval.
        """
        if failures < self.after:
            return None
        # Beyond some doublings a float would not hold the number.
        doubled = every * 2.0 ** min(failures - self.after + 1, 64)
        return max(every, min(doubled, self.longest) * random.uniform(0.5, 1))


@frozen
class Schedule:
    """Spreads servers over an interval.

    Each has its own place in it by a hash of its name, the same after a restart, and on every machine whose clock is
    right.

    Attributes:
        every: Seconds of the interval.
        epoch: Where the event loop's clock stood when the wall clock was a multiple of the interval.
    """

    every: float
    epoch: float

    @classmethod
    def starting(cls, every: float, now: float) -> Schedule:
        """Make one.

        Args:
            every: Seconds of the interval.
            now: The time on the event loop's clock.
        """
        return cls(every, now - time.time() % every)

    def first(self, name: str, now: float, servers: int) -> float:
        """Give the time of a server's first round: soon, but not of all of them at once.

        Args:
            name: The server's name.
            now: The time.
            servers: How many servers there are.
        """
        return now + _place(name) * min(self.every, servers * _FIRST_ROUND)

    def next(self, name: str, started: float, now: float) -> float:
        """Give the time of a server's next round: its next place, unless that is gone by when the last round ends.

        Args:
            name: The server's name.
            started: When its last round began.
            now: The time.
        """
        earliest = max(started + _JITTER * self.every, now)
        place = self.epoch + _place(name) * self.every
        due = place + math.ceil((earliest - place) / self.every) * self.every
        return due + random.uniform(0, _JITTER) * self.every


def _place(name: str) -> float:
    """Give a number from 0 to 1 that depends on the name alone."""
    return int.from_bytes(blake2b(name.encode(), digest_size=8).digest()) / 2**64
