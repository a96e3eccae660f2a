"""What was asked of the worker processes of a fleet, and the outcomes that nobody has taken yet."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from attrs import evolve

from ..errors import TimedOut, VeeamError
from .member import OUT_OF_TIME
from .outcome import Outcome
from .packing import unpacked
from .worker import Begin

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Collection, Iterable, Mapping

    from .server import Server

# Outcomes that a worker may have on their way.
_WINDOW = 64
# Seconds after the end of a budget in which workers say of their servers that there was no time.
_GRACE = 2.0
# How often a worker may die during a map before the servers that it was at are given up.
_TRIES = 3


class Asked:
    """A map or a poll over all workers.

    Args:
        number: Tells what is asked for at the same time apart.
        method: `map` or `poll`.
        collect: What is called with each server's client.
        options: Further arguments of the method.
        servers: The servers, by name.
        is_lossless: Whether no outcome may give way to a newer one.
        budget: Seconds for the whole; None for no limit.
    """

    def __init__(
        self,
        number: int,
        method: str,
        collect: Any,
        *,
        options: dict[str, Any],
        servers: Mapping[str, Server],
        is_lossless: bool = False,
        budget: float | None = None,
    ) -> None:
        self.number = number
        self._is_map = method == "map"
        self._begin = Begin(number, method, collect, options, frozenset(), 1 if is_lossless else _WINDOW)
        self._servers = servers
        self._is_lossless = is_lossless
        self._deadline = None if budget is None else asyncio.get_running_loop().time() + budget
        self._left = set(servers)
        self._lost = defaultdict[str, int](int)
        self._rounds = dict[str, int]()
        self._earlier_rounds = dict[str, int]()
        # By server where a newer outcome takes the place of an older one, else one by one.
        self._unread = dict[Any, tuple[int, Outcome[Any]]]()
        self._news = asyncio.Event()
        self._error: Exception | None = None
        self._is_over = False
        self._owed = defaultdict[int, int](int)

    def begin(self, names: Collection[str]) -> Begin:
        """Give what a worker is to be told at its start.

        Args:
            names: Its servers.
        """
        options = self._begin.options
        if self._deadline is not None:
            # Not less than a moment: the worker then says of each server that there was no time.
            left = self._deadline - asyncio.get_running_loop().time()
            options = {**options, "budget": max(left, 0.001)}
        # The file may have more by now than this process knows.
        only = self._left if self._is_map else self._servers.keys()
        return evolve(self._begin, options=options, names=frozenset(only & {*names}))

    def leave_out(self, names: Collection[str]) -> None:
        """Give up servers of a map that no worker will answer for.

        Args:
            names: The servers that workers have.
        """
        for name in self._left.difference(names) if self._is_map else ():
            self._give_up(name, VeeamError("it is no longer in what its worker process read the servers from"))

    def take(self, worker: int, outcomes: Iterable[tuple[Any, ...]]) -> None:
        """Take outcomes that a worker sent."""
        for facts in outcomes:
            name = facts[0]
            outcome = unpacked(self._servers[name], facts)
            if earlier := self._earlier_rounds.get(name):
                outcome = evolve(outcome, round=earlier + outcome.round)
            self._rounds[name] = outcome.round
            self._put(worker, outcome)

    def _put(self, worker: int, outcome: Outcome[Any]) -> None:
        name = outcome.server.name
        if self._is_map:
            if name not in self._left:
                return
            self._left.discard(name)
        key: Any = (name, outcome.round) if self._is_lossless else name
        before = self._unread.get(key)
        if before is not None:
            self._owed[before[0]] += 1
            outcome = evolve(outcome, replaced=before[1].replaced + outcome.replaced + 1)
        self._unread[key] = worker, outcome
        self._news.set()

    def lost(self, names: Collection[str], why: str) -> None:
        """Learn that a worker died that had these servers.

        Args:
            names: The servers.
            why: How it died.
        """
        for name in names:
            self._earlier_rounds[name] = self._rounds.get(name, 0)
            if self._is_map and name in self._left:
                self._lost[name] += 1
                if self._lost[name] >= _TRIES:
                    self._give_up(name, VeeamError(f"its worker process died {_TRIES} times in a row: {why}"))

    async def outcomes(self, settle: Callable[[], None]) -> AsyncGenerator[Outcome[Any], None]:
        """Give outcomes in the order in which servers came to have one.

        Args:
            settle: Called when workers may be owed credit.

        Raises:
            VeeamError: A worker could not do what was asked.
        """
        while not self._is_over and not (self._is_map and not self._left and not self._unread):
            if not self._unread:
                self._news.clear()
                try:
                    async with asyncio.timeout_at(self._deadline and self._deadline + _GRACE):
                        await self._news.wait()
                except TimeoutError:
                    for name in [*self._left]:
                        self._give_up(name, TimedOut(OUT_OF_TIME))
                continue
            worker, outcome = self._unread.pop(next(iter(self._unread)))
            self._owed[worker] += 1
            settle()
            yield outcome
        if self._error is not None:
            raise self._error

    def credit(self) -> list[tuple[int, int]]:
        """Give workers to which credit is due, each with how much; from now on it counts as given."""
        # A worker still has as much as it is left to wait for: half a window at least.
        due = [(worker, count) for worker, count in self._owed.items() if count > self._begin.credit // 2]
        for worker, _ in due:
            del self._owed[worker]
        return due

    def _give_up(self, name: str, error: VeeamError) -> None:
        self._put(0, Outcome[Any](server=self._servers[name], value=None, error=error, seconds=0.0, failures=1))

    def fail(self, error: Exception) -> None:
        """End it with an error."""
        self._error = error
        self.stop()

    def stop(self) -> None:
        """End it; what nobody has taken is dropped."""
        self._is_over = True
        self._news.set()
