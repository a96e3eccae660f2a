"""How many requests are under way at once."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from attrs import define

from ..errors import TimedOut

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    import httpx


@define(eq=False)
class Slots:
    """As many slots as there are connections; httpx's own queue grows slow under many tasks.

    Attributes:
        count: How many there are.
        server: The server's address, for the error.
    """

    count: int
    server: str
    _free: Any = None

    @asynccontextmanager
    async def one(self, operation: str, timeout: httpx.Timeout) -> AsyncGenerator[None]:
        """Wait for a slot.

        Args:
            operation: The operation id, for the error.
            timeout: How long to wait.

        Raises:
            TimedOut: All connections were busy for too long.
        """
        import asyncio  # noqa: PLC0415  # brings 40 modules, when it runs anyway

        if self._free is None:
            self._free = asyncio.Semaphore(self.count)
        try:
            async with asyncio.timeout(timeout.pool):
                await self._free.acquire()
        except TimeoutError:
            message = f"no connection of {self.count} was free for {timeout.pool} seconds; raise connections="
            raise TimedOut(message, sent=False, server=self.server, operation=operation) from None
        try:
            yield
        finally:
            self._free.release()
