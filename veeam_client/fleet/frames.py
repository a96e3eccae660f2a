"""Pickles between two processes of one program, over a pair of sockets."""

from __future__ import annotations

import asyncio
import pickle
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import socket

_LENGTH = 8
# Bytes that may wait to be sent before the sender waits too.
_WAITING = 1 << 20


class Frames:
    """One end of the pair. Both ends belong to this program: what comes is as trusted as what is here.

    Args:
        reader: What comes.
        writer: What goes.
    """

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def over(cls, end: socket.socket) -> Frames:
        """Take over an end of a pair of sockets.

        Args:
            end: The socket, which belongs to this object from now on.
        """
        reader, writer = await asyncio.open_connection(sock=end, limit=_WAITING)
        writer.transport.set_write_buffer_limits(_WAITING)
        return cls(reader, writer)

    async def read(self) -> Any:
        """Give what comes next.

        Raises:
            EOFError: The other end has gone.
        """
        try:
            length = int.from_bytes(await self._reader.readexactly(_LENGTH))
            return pickle.loads(await self._reader.readexactly(length))  # noqa: S301  # from this program itself
        except (asyncio.IncompleteReadError, ConnectionError):
            raise EOFError from None

    def send(self, what: Any) -> None:
        """Send something without waiting.

        Args:
            what: Anything that can be pickled. If the other end has gone it is lost.
        """
        written = pickle.dumps(what, pickle.HIGHEST_PROTOCOL)
        if not self._writer.is_closing():
            self._writer.write(len(written).to_bytes(_LENGTH) + written)

    async def sent(self) -> None:
        """Wait while too much waits to be sent."""
        try:
            await self._writer.drain()
        except ConnectionError:
            return  # whoever reads learns of it

    def close(self) -> None:
        """Let go of the socket, without waiting."""
        self._writer.close()

    async def closed(self) -> None:
        """Send what waits to be sent, and let go of the socket."""
        self._writer.close()
        with suppress(ConnectionError):
            await self._writer.wait_closed()
