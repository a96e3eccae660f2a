"""How many requests are under way at once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from attrs import define

from ..errors import TimedOut

if TYPE_CHECKING:
    from .limits import Timeout


@define(eq=False)
class Slots:
    """As many slots as there are connections; httpx's own queue grows slow under many tasks.

    Attributes:
        count: How many there are.
        server: The server's address, for the error.
    """

    count: int
    server: str
    _free: asyncio.Semaphore | None = None

    async def take(self, operation: str, timeout: Timeout) -> None:
        """Wait for a slot; whoever has it gives it back.

        Args:
            operation: The operation id, for the error.
            timeout: How long to wait.

        Raises:
            TimedOut: All connections were busy for too long.
        """
        free = self._free
        if free is None:
            free = self._free = asyncio.Semaphore(self.count)
        if not free.locked():
            await free.acquire()  # at once
            return
        try:
            async with asyncio.timeout(timeout.pool):
                await free.acquire()
        except TimeoutError:
            message = f"no connection of {self.count} was free for {timeout.pool} seconds; raise connections="
            raise TimedOut(message, sent=False, server=self.server, operation=operation) from None

    def give_back(self) -> None:
        """Let another one have the slot."""
        if self._free is not None:
            self._free.release()
