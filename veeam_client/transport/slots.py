"""How many requests are under way at once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from ..errors import TimedOut
from ..runtime.causes import raise_alone

if TYPE_CHECKING:
    from .limits import Timeout


class Slots:
    """As many slots as there are connections; httpx's own queue grows slow under many tasks.

    Attributes:
        count: How many there are.
        server: The server's address, for the error.
    """

    def __init__(self, count: int, server: str) -> None:
        self.count = count
        self.server = server
        self._free = asyncio.Semaphore(count)

    async def take(self, operation: str, timeout: Timeout) -> None:
        """Wait for a slot; whoever has it gives it back.

        Args:
            operation: The operation id, for the error.
            timeout: How long to wait.

        Raises:
            TimedOut: All connections were busy for too long.
        """
        if not self._free.locked():
            await self._free.acquire()  # at once
            return
        try:
            async with asyncio.timeout(timeout.pool):
                await self._free.acquire()
        except TimeoutError:
            message = f"no connection of {self.count} was free for {timeout.pool} seconds; raise connections="
            raise_alone(TimedOut(message, sent=False, server=self.server, operation=operation))

    def give_back(self) -> None:
        """Let another one have the slot."""
        self._free.release()
