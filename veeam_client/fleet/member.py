"""A server in a fleet: its client, what runs on it, how it has been, and leaving it with nothing left behind."""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import contextmanager, nullcontext, suppress
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define, field

from .._text import counted
from ..errors import ClientClosed, InvalidArgument, TimedOut, VeeamError
from ..runtime.tasks import cancelled
from ..transport.choice import library
from .health import Health, clock_difference
from .outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Coroutine, Generator

    from ..client.client import VeeamClient
    from ..runtime.operation import Operation
    from ..runtime.request import Request
    from ..transport.choice import NetworkTransport
    from ..transport.exchange import Reply
    from .server import Server

T = TypeVar("T")
logger = logging.getLogger("veeam_client")

# Each server asked costs the event loop a few milliseconds: more at once only wait for one another.
CONCURRENCY = 100
WITHIN = 30.0
OUT_OF_TIME = "the time for the whole fleet ran out before this server answered; raise budget="
# For a server that does not answer.
_EACH = 5.0
# All at once, many would run out of the time that each has.
_AT_ONCE = 100
# Bytes of a reply that is looked into for the server's build and clock: such replies have a few hundred.
_FACTS = 100_000

if TYPE_CHECKING:
    Collect = Callable[[VeeamClient], Awaitable[T]]


class ConcurrencyLimit:
    """Bounds how many servers are asked at once.

    Servers that failed last time get a quarter of the places at most, so that many that hang do not hold up the rest.

    Args:
        count: How many places there are.

    Raises:
        InvalidArgument: There is none.
    """

    def __init__(self, count: int) -> None:
        if count < 1:
            raise InvalidArgument(f"concurrency must be at least 1, not {count}")
        self.all = asyncio.Semaphore(count)
        self.for_failing = asyncio.Semaphore(max(1, count // 4))


@define(eq=False)
class Member:
    """A server in a fleet.

    Attributes:
        server: Its settings.
        client: Its client, which stays signed in from round to round.
        failures: How often it has failed in a row.
        is_leaving: Whether it was removed, or the fleet is being closed.
    """

    server: Server
    client: VeeamClient = field(init=False)
    failures: int = field(default=0, init=False)
    is_leaving: bool = field(default=False, init=False)
    _known: dict[str, Any] = field(factory=dict[str, Any], init=False)
    _tasks: set[asyncio.Task[Any]] = field(factory=set[asyncio.Task[Any]], init=False)
    _wakers: set[asyncio.Event] = field(factory=set[asyncio.Event], init=False)
    _resting_until: float | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        given = self.server.options
        self.client = self.server.with_options(
            transport=given.get("transport") or fleet_transport(),
            on_reply=(*given.get("on_reply", ()), self._record_reply),
        ).client()

    @property
    def health(self) -> Health:
        """How it is, as far as it is known without asking."""
        resting = None
        if self._resting_until is not None:
            resting = max(0.0, self._resting_until - asyncio.get_running_loop().time())
        tokens = self.client.tokens
        return Health(
            name=self.server.name,
            address=self.client.server,
            revision=self.client.revision,
            **self._known,
            is_signed_in=tokens is not None and tokens.access_token is not None,
            failures=self.failures,
            resting=resting,
        )

    def wake(self) -> None:
        """Begin the next round of every poll at once."""
        for waker in self._wakers:
            waker.set()

    @contextmanager
    def waker(self) -> Generator[asyncio.Event]:
        """Give the event by which a poll learns that its next round is to begin at once."""
        waker = asyncio.Event()
        self._wakers.add(waker)
        try:
            yield waker
        finally:
            self._wakers.discard(waker)
            self.rest_until(None)

    def rest_until(self, moment: float | None) -> None:
        """Show in `health` that a poll gives it a rest.

        Args:
            moment: On the event loop's clock, when it is asked again; None if it is not resting.
        """
        self._resting_until = moment

    def start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Run something on this server that ends when it leaves the fleet."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def leave(self, deadline: float, limit: asyncio.Semaphore) -> bool:
        """Stop what runs on the server, sign out of it, and close its connections.

        Args:
            deadline: On the event loop's clock, when the time for signing out is up; from then on, connections are
                dropped.
            limit: How many servers may be signed out of at once.

        Returns:
            Whether there was time to sign out.
        """
        self.is_leaving = True
        await cancelled(self._tasks)
        is_closed = False
        with suppress(TimeoutError):
            try:
                async with asyncio.timeout_at(deadline), limit:
                    await self.client.close(within=_EACH)
                    is_closed = True
            finally:
                if not is_closed:
                    await self.client.close(within=0)
        return is_closed

    async def ask(
        self, collect: Collect[T], limit: ConcurrencyLimit, deadline: float | None = None, *, number: int = 1
    ) -> Outcome[T]:
        """Run a round.

        Args:
            collect: Called with the client.
            limit: How many servers may be asked at once. Waiting for one of them is no part of the time limit.
            deadline: On the event loop's clock, when the time for all servers is up.
            number: Which round it is.

        Returns:
            The outcome, whatever happens; only cancelling raises.
        """
        started = time.perf_counter()
        value: T | None = None
        error: Exception | None = None
        clock, is_whole = asyncio.timeout_at(deadline), True
        try:
            async with clock, limit.for_failing if self.failures else nullcontext(), limit.all:
                started = time.perf_counter()
                if self.server.time_limit is not None:
                    own = asyncio.get_running_loop().time() + self.server.time_limit
                    is_whole = deadline is not None and deadline <= own
                    clock.reschedule(deadline if is_whole else own)
                value = await collect(self.client)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is None or (task.cancelling() and not self.is_leaving):
                raise
            error = self._cancelled()
            while task.cancelling():
                task.uncancel()
        except Exception as raised:  # noqa: BLE001  # one server's failure, whatever it is, is its own outcome
            error = raised
            if clock.expired():
                error = self._out_of_time(is_whole=is_whole)
                error.__cause__ = raised
        return self._record(value, error, time.perf_counter() - started, number)

    def _cancelled(self) -> VeeamError:
        if self.is_leaving:
            return ClientClosed("the server was removed from the fleet during the call", server=self.client.server)
        # Not this task: something that collect awaits was cancelled, which is its own affair.
        return VeeamError("something that collect awaited was cancelled", server=self.client.server)

    def _out_of_time(self, *, is_whole: bool) -> TimedOut:
        if is_whole:
            message = OUT_OF_TIME
        else:
            message = (
                f"a round took longer than {self.server.time_limit} s; raise time_limit= if that is to be expected"
            )
        return TimedOut(message, server=self.client.server)

    def _record(self, value: T | None, error: Exception | None, seconds: float, number: int) -> Outcome[T]:
        outcome = Outcome(
            server=self.server,
            value=value,
            error=error,
            seconds=seconds,
            round=number,
            failures=self.failures + 1 if error else 0,
            revision=self.client.revision,
        )
        self.failures = outcome.failures
        if error is None:
            self._known["last_success"] = outcome.at
        else:
            self._known.update(last_failure=outcome.at, last_error=f"{type(error).__name__}: {error}")
        return outcome

    def _record_reply(self, operation: Operation, _: Request, reply: Reply[Any]) -> None:
        self._known["latency"] = reply.seconds
        if reply.status != HTTPStatus.OK or len(reply.content) > _FACTS:
            return
        if operation.id == "GetServerTime":
            self._known["clock_difference"] = clock_difference(reply.parsed.server_time, reply.seconds)
        elif operation.id == "GetServerInfo":
            self._known["build"] = reply.parsed.build_version


def fleet_transport() -> NetworkTransport:
    """Choose what carries the calls of a fleet: aiohttp if it is installed."""
    try:
        library("aiohttp", "")
    except InvalidArgument:
        return "httpx"
    return "aiohttp"


async def close_members(members: Collection[Member], within: float) -> None:
    """Stop what runs on servers, sign out of them, and close every connection.

    Cancelled once, it still finishes, in the time it has; cancelled again, it drops what is left.

    Args:
        members: The servers.
        within: Seconds for all of that.
    """
    closing = asyncio.create_task(_close_all(members, within))
    try:
        await asyncio.shield(closing)
    except asyncio.CancelledError:
        try:
            await asyncio.wait({closing})
        finally:
            closing.cancel()
            await asyncio.gather(closing, return_exceptions=True)
        raise


async def _close_all(members: Collection[Member], within: float) -> None:
    deadline, limit = asyncio.get_running_loop().time() + within, asyncio.Semaphore(_AT_ONCE)
    in_time = await asyncio.gather(*(member.leave(deadline, limit) for member in members))
    left = [member.server.name for member, is_in_time in zip(members, in_time, strict=True) if not is_in_time]
    if left:
        logger.warning("no time was left to sign out of %s: %s", counted(len(left), "server"), ", ".join(left))
