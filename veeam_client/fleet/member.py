"""A server in a fleet: its client, what runs on it, how it has been, and leaving it with nothing left behind."""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import nullcontext, suppress
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define, evolve, field

from ..errors import ClientClosed, InvalidArgument, TimedOut, VeeamError
from ..runtime.tasks import cancelled
from ..transport.exchange import aiohttp_transport
from .health import Health
from .outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Coroutine

    from ..client.client import VeeamClient
    from ..runtime.operation import Operation
    from ..runtime.request import Request
    from ..transport.exchange import NetworkTransport, Reply
    from .server import Server

T = TypeVar("T")
logger = logging.getLogger("veeam_client")

# Each server asked costs the event loop a few milliseconds: more at once only wait for one another.
CONCURRENCY = 100
WITHIN = 30.0
# For a server that does not answer.
_EACH = 5.0
# All at once, many would run out of the time that each has.
_AT_ONCE = 100

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
            raise InvalidArgument(f"concurrency={count} lets no server be asked")
        self.all = asyncio.Semaphore(count)
        self.for_failing = asyncio.Semaphore(max(1, count // 4))


@define(eq=False)
class Member:
    """A server in a fleet.

    Attributes:
        server: Its settings.
        client: Its client, which stays signed in from round to round.
        tasks: What runs on it now.
        wakers: Events that polls wait for between two rounds; setting them begins a round at once.
        is_leaving: Whether it was removed, or the fleet is being closed.
        failures: How often it has failed in a row.
        resting_until: On the event loop's clock, when a poll asks it again that has given it a rest.
    """

    server: Server
    client: VeeamClient = field(init=False)
    tasks: set[asyncio.Task[Any]] = field(factory=set[asyncio.Task[Any]])
    wakers: set[asyncio.Event] = field(factory=set[asyncio.Event])
    is_leaving: bool = False
    failures: int = 0
    resting_until: float | None = None
    _known: Health = field(init=False)

    def __attrs_post_init__(self) -> None:
        given = self.server.options
        self.client = self.server.with_options(
            transport=given.get("transport") or fleet_transport(),
            on_reply=(*given.get("on_reply", ()), self._record_reply),
        ).client()
        self._known = Health(name=self.server.name, address=self.client.server, revision=self.client.revision)

    @property
    def health(self) -> Health:
        """How it is, as far as it is known without asking."""
        resting = None
        if self.resting_until is not None:
            resting = max(0.0, self.resting_until - asyncio.get_running_loop().time())
        tokens = self.client.tokens
        return evolve(
            self._known,
            is_signed_in=tokens is not None and tokens.access_token is not None,
            failures=self.failures,
            resting=resting,
        )

    def wake(self) -> None:
        """Begin the next round of every poll at once."""
        for waker in self.wakers:
            waker.set()

    def start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Run something on this server that ends when it leaves the fleet."""
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return task

    async def ask(self, collect: Collect[T], limit: ConcurrencyLimit, deadline: float | None = None) -> Outcome[T]:
        """Run a round.

        Args:
            collect: Called with the client.
            limit: How many servers may be asked at once. Waiting for one of them is no part of the time limit.
            deadline: On the event loop's clock, when the time for all servers is up.

        Returns:
            The outcome, whatever happens; only cancelling raises.
        """
        started = time.perf_counter()
        value: T | None = None
        error: Exception | None = None
        whole, own = asyncio.timeout_at(deadline), asyncio.timeout(None)
        try:
            async with whole, limit.for_failing if self.failures else nullcontext(), limit.all, own:
                started = time.perf_counter()
                if self.server.time_limit is not None:
                    own.reschedule(asyncio.get_running_loop().time() + self.server.time_limit)
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
            if whole.expired() or own.expired():
                error = self._out_of_time(is_whole=whole.expired())
                error.__cause__ = raised
        return self._record(value, error, time.perf_counter() - started)

    def _cancelled(self) -> VeeamError:
        if self.is_leaving:
            return ClientClosed("the server left the fleet while it was asked", server=self.client.server)
        # Not this task: something that collect awaits was cancelled, which is its own affair.
        return VeeamError("cancelled by something that collect waited for", server=self.client.server)

    def _out_of_time(self, *, is_whole: bool) -> TimedOut:
        if is_whole:
            message = "the time for the whole fleet was up before this server had answered; raise budget="
        else:
            message = (
                f"a round took longer than {self.server.time_limit} s; raise time_limit= if that is to be expected"
            )
        return TimedOut(message, server=self.client.server)

    def _record(self, value: T | None, error: Exception | None, seconds: float) -> Outcome[T]:
        outcome = Outcome(
            server=self.server, value=value, error=error, seconds=seconds, failures=self.failures + 1 if error else 0
        )
        self.failures = outcome.failures
        if error is None:
            self._known = evolve(self._known, last_success=outcome.at)
        else:
            text = f"{type(error).__name__}: {error}"
            self._known = evolve(self._known, last_failure=outcome.at, last_error=text)
        return outcome

    def _record_reply(self, operation: Operation, _: Request, reply: Reply[Any]) -> None:
        self._known = evolve(self._known, latency=reply.seconds)
        if reply.status != HTTPStatus.OK:
            return
        if operation.id == "GetServerTime" and isinstance(reply.parsed.server_time, datetime):
            # The reply was on its way for about half of the time.
            ours = datetime.now(UTC) - timedelta(seconds=reply.seconds / 2)
            difference = (reply.parsed.server_time - ours).total_seconds()
            self._known = evolve(self._known, clock_difference=difference)
        elif operation.id == "GetServerInfo":
            self._known = evolve(self._known, build=reply.parsed.build_version)


def fleet_transport() -> NetworkTransport:
    """Choose what carries the calls of a fleet: aiohttp if it is installed."""
    try:
        aiohttp_transport("")
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
    deadline = asyncio.get_running_loop().time() + within
    for member in members:
        member.is_leaving = True
    await cancelled([task for member in members for task in member.tasks])
    limit = asyncio.Semaphore(_AT_ONCE)

    async def close(member: Member) -> bool:
        is_closed = False
        with suppress(TimeoutError):
            try:
                async with asyncio.timeout_at(deadline), limit:
                    await member.client.close(within=_EACH)
                    is_closed = True
            finally:
                if not is_closed:
                    await member.client.close(within=0)
        return is_closed

    left = [
        member.server.name
        for member, is_closed in zip(members, await asyncio.gather(*map(close, members)), strict=True)
        if not is_closed
    ]
    if left:
        logger.warning("no time was left to sign out of %d servers: %s", len(left), ", ".join(left))
