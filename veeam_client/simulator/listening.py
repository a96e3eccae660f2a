"""The socket of a simulated server, and uvicorn on top of it."""

import asyncio
import contextlib
import os
import socket
import ssl
import struct
from collections.abc import Callable
from typing import Any, Final, Protocol
from weakref import WeakValueDictionary

import uvicorn
from starlette.types import Receive, Scope, Send

__all__ = ["Application", "Listener", "Server"]

_KEEP_ALIVE: Final = 130
_CLOSING_TIME: Final = 5.0
# Off and zero seconds: closing such a socket resets the connection.
_RESET: Final = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


class Listener(socket.socket):
    """A listening socket that resets new connections when it is told to.

    Event loops that take connections without this method, those of uvloop and of Windows, are never refused.
    """

    def __init__(self, refuses: Callable[[], bool]) -> None:
        # With the protocol said outright, asyncio turns Nagle's algorithm off: else every reply takes 40 ms.
        super().__init__(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        if os.name != "nt":
            self.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.refuses = refuses
        self._accepted = WeakValueDictionary[Any, socket.socket]()

    def accept(self) -> tuple[socket.socket, Any]:
        """Take the next connection, unless it is to be refused."""
        connection, address = super().accept()
        if self.refuses():
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            connection.close()
            # For an event loop this means that there is nothing to take, so it goes back to waiting.
            raise BlockingIOError
        self._accepted[address] = connection
        return connection, address

    @property
    def connections(self) -> list[socket.socket]:
        """The connections that are open."""
        return [connection for connection in list(self._accepted.values()) if connection.fileno() != -1]

    def cut(self, address: Any, *, reset: bool) -> None:
        """End the connection of a client at once, with a reset or with an end that looks orderly."""
        connection = self._accepted.get(address)
        if connection is None or connection.fileno() == -1:
            return
        if reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)


class Application(Protocol):
    """What a server runs."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        ...

    def close(self) -> None:
        """Let the requests that wait go."""
        ...


class Server(uvicorn.Server):
    """uvicorn without its main loop: no signal handlers, no task of its own, and an end that waits for nobody."""

    def __init__(self, application: Application, listener: Listener) -> None:
        config = uvicorn.Config(
            application,
            interface="asgi3",
            http="httptools",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            proxy_headers=False,
            timeout_keep_alive=_KEEP_ALIVE,
        )
        super().__init__(config)
        self._application = application
        self._listener = listener

    @property
    def connections(self) -> list[socket.socket]:
        """The connections that are open."""
        return self._listener.connections

    async def start(self, context: ssl.SSLContext) -> None:
        """Begin to take connections."""
        self.config.load()
        self.config.ssl = context
        self.lifespan = self.config.lifespan_class(self.config)
        await self.startup(sockets=[self._listener])

    async def stop(self) -> None:
        """Take no more connections and drop those that there are, in the middle of a reply if need be."""
        for server in self.servers:
            server.close()
        self._application.close()
        # A shutdown, unlike a close, is seen by whoever holds the socket: also by handshakes under way, which no list
        # of uvicorn's has yet. Each connection then ends by itself.
        for connection in self.connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        async with asyncio.timeout(_CLOSING_TIME):
            while self.server_state.tasks or self.connections:  # noqa: ASYNC110  # neither has an event to wait for
                await asyncio.sleep(0)
            for server in self.servers:
                await server.wait_closed()
