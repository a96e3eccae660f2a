"""Where a server answers and which revision is spoken with it: found out once, kept, found again when it changes."""

from __future__ import annotations

import time
from copy import copy
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from attrs import define, field

from ..errors import ConnectionFailed, Unreachable, UnsupportedRevision, VeeamError
from ..retry import unsent
from ..runtime.operation import DISCOVER

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    from ..transport.exchange import Transport
    from ..transport.limits import Timeout

T = TypeVar("T")

# Before something is refused for a revision that was found so many seconds ago, the server is asked again.
_STALE = 300.0


@define(eq=False)
class Negotiation:
    """Where a server answers and what is spoken with it: found out once, however many ask, and kept.

    Attributes:
        transport: The connections; it learns the port.
        timeout: How long each step of a request may take.
        ports: Where the server may answer, in the order in which they are tried; one of them if that is known.
        revision: What is spoken, None until it is known.
        is_given: Whether the revision was given, and is not to be found out.
    """

    transport: Transport
    timeout: Timeout
    ports: tuple[int, ...]
    revision: str | None = None
    is_given: bool = False
    _refused: set[str] = field(factory=set[str])
    _found_at: float = 0.0
    _finding: asyncio.Task[str] | None = None
    _waiting: int = 0

    @property
    def is_done(self) -> bool:
        """Whether there is nothing to be asked."""
        return self.revision is not None and len(self.ports) == 1

    async def found(self) -> str:
        """Give the revision, found out by one task for all who ask.

        Raises:
            UnsupportedRevision: Both sides have none in common.
            ApiError: The server is too busy to say.
            ConnectionFailed: No reply came.
        """
        if self.revision is not None and len(self.ports) == 1:
            return self.revision
        import asyncio  # noqa: PLC0415  # brings 40 modules, when it runs anyway

        from ..runtime.tasks import ignore_failure  # noqa: PLC0415  # likewise

        if self._finding is None or self._finding.done():
            self._finding, self._waiting = asyncio.create_task(self._find()), 0
            self._finding.add_done_callback(ignore_failure)
        finding = self._finding
        self._waiting += 1
        try:
            await asyncio.wait({finding})
        except asyncio.CancelledError:
            self._waiting -= 1
            # Whoever leaves leaves it to the others; the last one takes it along, and its connection.
            if not self._waiting and self._finding is finding:
                self._finding = None
                finding.cancel()
            raise
        try:
            return finding.result()
        except VeeamError as error:
            # A copy for each who waits: one exception raised again and again would gather their tracebacks.
            raise copy(error) from error.__cause__

    async def another(self, refusal: UnsupportedRevision) -> bool:
        """Find the revision again after the server refused the one that was spoken.

        Args:
            refusal: How it did.

        Returns:
            Whether another one is spoken now.

        Raises:
            VeeamError: As for `found`.
        """
        from .probing import common, listed_in  # noqa: PLC0415  # not needed by everyone

        if self.is_given:
            return False
        if self.revision == refusal.revision:
            listed = listed_in(refusal.text)
            self._refused.add(refusal.revision)
            self.revision = common(listed, refusal) if listed else None
        return await self.found() != refusal.revision

    async def again(self) -> str:
        """Find the revision again if it was found a while ago: the server may have been upgraded since."""
        if not self.is_given and time.monotonic() - self._found_at > _STALE:
            self.revision = None
        return await self.found()

    async def _find(self) -> str:
        from .probing import PROBE, Probing  # noqa: PLC0415  # not needed by everyone

        probing = Probing(self.transport, self.timeout)

        async def find() -> str:
            if self.is_given and self.revision is not None:
                # Only the port is to be found.
                await probing.ask(PROBE, self.revision)
                return self.revision
            revision, is_sure = await probing.newest(self._refused)
            if is_sure:
                self._refused.clear()
            return revision

        try:
            self.revision = await at_port(self.transport, self.ports, find)
        except UnsupportedRevision:
            self._keep_port()  # it answers there, and a call may name a revision of its own
            raise
        self._keep_port()
        self._found_at = time.monotonic()
        return self.revision

    def _keep_port(self) -> None:
        self.ports = (urlsplit(self.transport.server).port or 0,)


async def at_port(transport: Transport, ports: tuple[int, ...], ask: Callable[[], Awaitable[T]]) -> T:
    """Ask something at the first port that takes connections, and leave the transport with it.

    Args:
        transport: The connections.
        ports: The ports, in the order in which they are tried.
        ask: Asks.

    Raises:
        Unreachable: None of several takes connections.
        VeeamError: What was asked failed.
    """
    first = transport.server
    failures: list[ConnectionFailed] = []
    for port in ports:
        address = urlsplit(first)
        transport.server = address._replace(netloc=f"{address.netloc.rpartition(':')[0]}:{port}").geturl()
        try:
            return await ask()
        except ConnectionFailed as error:
            if not unsent(error):
                raise  # somebody answers there: another port is no better
            failures.append(error)
    transport.server = first
    if len(failures) == 1:
        raise failures[0]
    message = "; ".join(f"port {port}: {error.message}" for port, error in zip(ports, failures, strict=True))
    raise Unreachable(message, server=transport.host, operation=DISCOVER) from failures[0]
