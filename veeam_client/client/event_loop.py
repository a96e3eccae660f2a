"""The event loop that a client belongs to: connections and sign-ins cannot move to another one."""

from __future__ import annotations

from asyncio import get_running_loop
from typing import TYPE_CHECKING

from attrs import define

from ..errors import WrongEventLoop

if TYPE_CHECKING:
    import asyncio


@define(eq=False)
class EventLoop:
    """The event loop in which a client was used first."""

    _loop: asyncio.AbstractEventLoop | None = None

    def check(self, server: str, operation: str | None = None) -> None:
        """Make sure that it is the running one.

        Args:
            server: The server's address, for the error.
            operation: The operation id, for the error.

        Raises:
            WrongEventLoop: It is another one.
        """
        loop = get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            message = (
                "this client belongs to another event loop: of another thread, of an earlier asyncio.run(), or of the "
                "process before it was forked; make a client in each of them, and close it there"
            )
            raise WrongEventLoop(message, server=server, operation=operation)
