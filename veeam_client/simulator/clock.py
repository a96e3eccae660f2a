"""A clock that tests can drive."""

from datetime import UTC, datetime, timedelta
from typing import Final

__all__ = ["Clock"]

_START: Final = datetime(2026, 8, 25, 15, 20, 13, tzinfo=UTC)


class Clock:
    """A clock that stands still until it is told to go on. Give it to a `Simulator` as its ``clock``.

    Everything that the server dates or ends follows it: tokens, sessions, tasks, the next run of a job. Latency does
    not: that is real time.

    Args:
        start: What time it is at first, aware; a fixed moment unless given, so that runs are alike.

    Example:
        >>> clock = Clock()
        >>> clock.advance(90)
        >>> clock().isoformat()
        '2026-08-25T15:21:43+00:00'
    """

    def __init__(self, start: datetime = _START) -> None:
        if start.tzinfo is None:
            raise ValueError(f"The start of a clock needs an offset; {start.isoformat()} has none.")
        self.now = start

    def __call__(self) -> datetime:
        """Say what time it is."""
        return self.now

    def advance(self, seconds: float) -> None:
        """Go on by so many seconds."""
        self.now += timedelta(seconds=seconds)
