"""Requests under way, whose callers may leave at any moment at no cost to the connections.

httpcore, by which httpx sends, keeps a connection among its own for good if a request is cancelled between two of its
steps: when a connection was chosen but not begun, made but not used, or its reply read but not put away. A second
cancellation loses it in the middle of a step, too, and a scope of anyio cancels again and again. Once all were lost, no
request would ever get one.

So a request runs in a task of its own. Its caller leaves at once; the task is cancelled once, and only within a step in
which httpcore cleans up after itself. Anywhere else it goes on to its next step, which ends it. Two other ways were
weighed. Without a limit of httpx's own a client lives as well, but what was lost stays open. And to replace all
connections once some were lost is to make good ones anew, while a long download holds up the end of the others.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
    from contextlib import AsyncExitStack

    from .messages import Adapter, Incoming

T = TypeVar("T")

# From one step to the next nobody is waited for, but while a connection is made. What makes no steps, such as an httpx
# transport for tests, has as long to come to its end by itself.
_GRACE = 0.5
# Anyio leaves a socket open if it is cancelled when it has just been connected.
_RUNS_ON = ("connect_tcp", "response_closed")


@define(eq=False)
class Steps:
    """Where a request is. httpcore calls it, as the extension `trace`, at the beginning and at the end of each step.

    Attributes:
        may_be_cancelled: Whether nothing is lost by cancelling it now.
        on_sent: Called when it has been sent.
    """

    may_be_cancelled: bool
    on_sent: Callable[[], None] | None = None
    _is_left: bool = False
    _connection: Any = None

    async def __call__(self, step: str, details: Mapping[str, Any]) -> None:
        """Take note of a step.

        Args:
            step: Its name, as in `http11.send_request_headers.started`.
            details: Its arguments, or what it gave.

        Raises:
            CancelledError: The caller has left, so that it need not begin.
        """
        name, _, moment = step.rpartition(".")
        is_started = moment == "started"
        if self.on_sent is not None and moment == "complete" and name.endswith("send_request_body"):
            self.on_sent()
        is_over = is_started and self._is_left and not name.endswith("response_closed")
        self.may_be_cancelled = is_started and not name.endswith(_RUNS_ON)
        if moment == "complete" and name.endswith("connect_tcp"):
            self._connection = details["return_value"]
        elif (is_over or moment == "failed") and name.endswith("start_tls") and self._connection is not None:
            await self._connection.aclose()  # httpcore leaves it open if there is no handshake
        if is_over:
            raise asyncio.CancelledError

    def leave(self, task: asyncio.Task[Any]) -> None:
        """End a request whose caller has left, without waiting for it.

        Args:
            task: What the request runs in.
        """
        self._is_left = True
        if self.may_be_cancelled:
            task.cancel()
        grace = asyncio.get_running_loop().call_later(_GRACE, task.cancel)
        task.add_done_callback(lambda _: grace.cancel())


@define(eq=False)
class InFlight:
    """The requests of one client that are under way.

    Attributes:
        has_steps: Whether what sends them has steps outside of which they must not be cancelled.
    """

    has_steps: bool
    _left: set[asyncio.Task[Any]] = field(factory=set[asyncio.Task[Any]])
    _closing: asyncio.Task[None] | None = None

    def steps(self, on_sent: Callable[[], None] | None = None) -> Steps:
        """Begin to note where a request is.

        Args:
            on_sent: Called when it has been sent.
        """
        return Steps(may_be_cancelled=not self.has_steps, on_sent=on_sent)

    async def answer(
        self,
        sending: Coroutine[Any, Any, Incoming],
        steps: Steps,
        stream: AsyncExitStack | None,
        within: float | None,
    ) -> Incoming:
        """Send a request and wait for its reply.

        Args:
            sending: What sends it.
            steps: Where it is.
            stream: Closes a reply whose body is not read any more, without waiting for that; None if the body is read.
            within: Seconds for it.

        Returns:
            The reply.

        Raises:
            TimeoutError: The time was up.
        """
        task = asyncio.create_task(sending)
        if stream is not None:
            stream.callback(lambda: self._leave(asyncio.create_task(_closed(task))))
        async with asyncio.timeout(within):
            return await self._result(task, steps)

    async def part(self, parts: AsyncIterator[bytes], steps: Steps) -> bytes:
        """Wait for the next part of a body.

        Args:
            parts: The body.
            steps: Where the request is.

        Returns:
            The part, which is empty at the end.
        """
        return await self._result(asyncio.create_task(_next(parts)), steps)

    async def close(self, adapter: Adapter, before: Callable[[], Awaitable[None]] | None, within: float) -> None:
        """Close every connection, once; who calls it again waits for the same end.

        It goes on if its caller leaves: otherwise a session would stay on the server.

        Args:
            adapter: What has the connections.
            before: What needs them for the last time.
            within: Seconds for that.
        """
        if self._closing is None:
            self._closing = asyncio.create_task(self._close(adapter, before))
        overdue = asyncio.get_running_loop().call_later(within, self._closing.cancel)
        self._closing.add_done_callback(lambda _: overdue.cancel())
        await asyncio.wait({self._closing})

    async def _close(self, adapter: Adapter, before: Callable[[], Awaitable[None]] | None) -> None:
        try:
            if before is not None:
                await before()
        finally:
            if self._left:
                await asyncio.wait(self._left, timeout=2 * _GRACE)
            await adapter.close()

    async def _result(self, task: asyncio.Task[T], steps: Steps) -> T:
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            if not task.done():
                self._leave(task)
                steps.leave(task)
            raise

    def _leave(self, task: asyncio.Task[Any]) -> None:
        self._left.add(task)
        task.add_done_callback(self._seen)

    def _seen(self, task: asyncio.Task[Any]) -> None:
        self._left.discard(task)
        if not task.cancelled():
            task.exception()  # nobody else asks for it


async def _closed(opened: asyncio.Task[Incoming]) -> None:
    await asyncio.wait({opened})
    if not opened.cancelled() and opened.exception() is None:
        await opened.result().close()


async def _next(parts: AsyncIterator[bytes]) -> bytes:
    return await anext(parts, b"")
