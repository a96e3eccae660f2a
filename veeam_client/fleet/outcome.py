"""What came of asking servers."""

from __future__ import annotations

import time
from collections import defaultdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import field, frozen

from .._text import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .server import Server

T_co = TypeVar("T_co", covariant=True)

_NAMES_SHOWN = 3


@frozen(kw_only=True)
class Outcome(Generic[T_co]):
    """What came of one server.

    Attributes:
        server: The server.
        value: What `collect` returned, None if it failed.
        error: What it raised, None if it succeeded.
        seconds: How long it took.
        round: Which round of this server it was, counted from 1 by each poll.
        failures: How often the server has failed in a row, this time included; 0 if it succeeded.
        replaced: How many outcomes of this server gave way to this one because nobody took them in time.
        revision: API revision that was spoken; None if that was not found out.
        at: When it was there.
    """

    server: Server
    value: T_co | None
    error: Exception | None
    seconds: float
    round: int = 1
    failures: int = 0
    replaced: int = 0
    revision: str | None = None
    at: datetime = field(factory=lambda: datetime.now(UTC))
    _since: float = field(factory=time.monotonic, repr=False, eq=False, alias="since")

    @property
    def ok(self) -> bool:
        """Whether `collect` succeeded."""
        return self.error is None

    @property
    def age(self) -> float:
        """Seconds since it was there."""
        return time.monotonic() - self._since


@frozen
class Summary(Generic[T_co]):
    """The outcomes of a whole fleet. As text it says how many answered, how long it took, and what went wrong where.

    Attributes:
        outcomes: One of each server, in the fleet's order.
        seconds: How long the whole took.
    """

    outcomes: Sequence[Outcome[T_co]]
    seconds: float

    @property
    def values(self) -> dict[str, T_co | None]:
        """What the servers that succeeded gave, by name."""
        return {outcome.server.name: outcome.value for outcome in self.outcomes if outcome.error is None}

    @property
    def errors(self) -> dict[str, Exception]:
        """What went wrong, by the name of the server."""
        return {outcome.server.name: outcome.error for outcome in self.outcomes if outcome.error is not None}

    def __str__(self) -> str:
        by_kind: defaultdict[str, list[str]] = defaultdict(list)
        for name, error in self.errors.items():
            by_kind[type(error).__name__].append(name)
        lines = [f"{len(self.values)} of {counted(len(self.outcomes), 'server')} answered in {self.seconds:.1f} s"]
        for kind, names in sorted(by_kind.items(), key=lambda item: -len(item[1])):
            more = f" and {len(names) - _NAMES_SHOWN} more" if len(names) > _NAMES_SHOWN else ""
            lines.append(f"{kind}: {', '.join(names[:_NAMES_SHOWN])}{more}")
        return "\n".join(lines)
