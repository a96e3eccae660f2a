"""Asking every server again and again, each on its own clock."""

from __future__ import annotations

import asyncio
import signal
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from attrs import define, evolve, field

from ..errors import ClientClosed, InvalidArgument
from ..runtime.tasks import cancelled
from .schedule import Schedule

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Collection, Iterable

    from .member import Collect, ConcurrencyLimit, Member
    from .outcome import Outcome
    from .schedule import Breaker

    Keep = Literal["newest", "all"]

T = TypeVar("T")


class Polls:
    """The polls that run on a fleet, and the signals that end them.

    Args:
        signals: Signals that end them.
    """

    def __init__(self, signals: Collection[signal.Signals]) -> None:
        self._signals = signals
        self._running: set[Poll[Any]] = set()
        self._handlers: dict[signal.Signals, Any] = {}
        self.is_closed = False

    def begin(self, poll: Poll[Any]) -> None:
        """Take a poll in.

        Raises:
            ClientClosed: The fleet was closed.
        """
        if self.is_closed:
            raise ClientClosed("the fleet was closed; make another one")
        if not self._running:
            self._catch_signals()
        self._running.add(poll)

    def end(self, poll: Poll[Any]) -> None:
        """Let a poll go; with the last one, signals do again what they did before."""
        self._running.discard(poll)
        if self._running:
            return
        loop = asyncio.get_running_loop()
        for number, handler in self._handlers.items():
            loop.remove_signal_handler(number)
            signal.signal(number, handler)
        self._handlers.clear()

    def add(self, member: Member) -> None:
        """Take a server in that has just come."""
        for poll in self._running:
            poll.add(member)

    def stop(self) -> None:
        """End every poll."""
        for poll in self._running:
            poll.stop()

    def close(self) -> None:
        """End every poll, and let none begin."""
        self.is_closed = True
        self.stop()

    def _catch_signals(self) -> None:
        loop = asyncio.get_running_loop()
        for number in self._signals:
            handler = signal.getsignal(number)
            try:
                loop.add_signal_handler(number, self.stop)
            except (NotImplementedError, RuntimeError, ValueError):
                continue  # not on Windows, and not outside the main thread
            self._handlers[number] = handler


@define(eq=False)
class _PolledServer(Generic[T]):
    """A server within a poll.

    Attributes:
        name: Its name.
        taken: Whether there is no outcome that waits to be taken.
        unread: The outcome that waits to be taken.
    """

    name: str
    taken: asyncio.Event = field(factory=asyncio.Event)
    unread: Outcome[T] | None = None


class Poll(Generic[T]):
    """One poll; `Fleet.poll` tells the rest.

    Args:
        collect: Called with each server's client, round by round.
        every: Seconds from one round of a server to the next.
        limit: How many servers may be asked at once.
        breaker: How servers are spared that fail.
        keep: What becomes of outcomes that nobody takes.
        is_chosen: Which servers are asked.
        polls: Where this poll is known while it runs.
    """

    def __init__(
        self,
        collect: Collect[T],
        *,
        every: float,
        limit: ConcurrencyLimit,
        breaker: Breaker,
        keep: Keep,
        is_chosen: Callable[[Any], bool],
        polls: Polls,
    ) -> None:
        if not every > 0:
            raise InvalidArgument(f"every must be more than 0 seconds, not {every}")
        self._collect = collect
        self._every = every
        self._limit = limit
        self._breaker = breaker
        self._keep = keep
        self._is_chosen = is_chosen
        self._polls = polls
        self._tasks: set[asyncio.Task[None]] = set()
        self._unread: dict[str, _PolledServer[T]] = {}
        self._news = asyncio.Event()
        self._is_over = False

    async def outcomes(self, members: Iterable[Member]) -> AsyncGenerator[Outcome[T], None]:
        """Run it, and give the outcomes in the order in which servers came to have one."""
        self._schedule = Schedule.starting(self._every, asyncio.get_running_loop().time())
        self._polls.begin(self)
        try:
            chosen = [member for member in members if self._is_chosen(member.server)]
            for member in chosen:
                self.add(member, servers=len(chosen))
            while not self._is_over:
                if not self._unread:
                    self._news.clear()
                    await self._news.wait()
                    continue
                polled = self._unread.pop(next(iter(self._unread)))
                outcome, polled.unread = polled.unread, None
                polled.taken.set()
                if outcome is not None:
                    yield outcome
        finally:
            self._polls.end(self)
            await cancelled(self._tasks)

    def stop(self) -> None:
        """End it; what nobody has taken is dropped."""
        self._is_over = True
        self._news.set()

    def add(self, member: Member, *, servers: int = 1) -> None:
        """Begin to ask a server, if it is chosen.

        Args:
            member: The server.
            servers: How many begin together.
        """
        if self._is_chosen(member.server):
            first = self._schedule.first(member.server.name, asyncio.get_running_loop().time(), servers)
            task = member.start(self._run(member, first))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _run(self, member: Member, due: float) -> None:
        loop, number = asyncio.get_running_loop(), 0
        polled = _PolledServer[T](member.server.name)
        with member.waker() as waker:
            while True:
                alarm = loop.call_at(due, waker.set)
                try:
                    await waker.wait()
                finally:
                    alarm.cancel()
                waker.clear()
                member.rest_until(None)
                started, number = loop.time(), number + 1
                outcome = await member.ask(self._collect, self._limit, number=number)
                if member.is_leaving:
                    return
                self._put(polled, outcome)
                if self._keep == "all":
                    await polled.taken.wait()
                rest = self._breaker.rest(outcome.failures, self._every)
                if rest is None:
                    due = self._schedule.next(member.server.name, started, loop.time())
                else:
                    due = loop.time() + rest
                    member.rest_until(due)

    def _put(self, polled: _PolledServer[T], outcome: Outcome[T]) -> None:
        before = polled.unread
        polled.unread = outcome if before is None else evolve(outcome, replaced=before.replaced + 1)
        polled.taken.clear()
        # Whoever is in the line keeps the place there.
        self._unread[polled.name] = polled
        self._news.set()
