"""Where one simulated server listens."""

import socket
import time
from collections.abc import Callable
from typing import Final

from veeam_client.simulator.app import Application
from veeam_client.simulator.listening import Listener, Server
from veeam_client.simulator.state import State

__all__ = ["HOST", "Ports"]

HOST: Final = "127.0.0.1"


class Ports:
    """The ports at which one server takes connections."""

    def __init__(self) -> None:
        self._servers: list[Server] = []

    @property
    def are_open(self) -> bool:
        """Whether there is one."""
        return bool(self._servers)

    @property
    def connections(self) -> list[socket.socket]:
        """The connections that are open."""
        return [one for server in self._servers for one in server.connections]

    async def open(self, port: int, state: State) -> int:
        """Listen at one more port.

        Args:
            port: Its number; 0 takes a free one.
            state: What is answered from.

        Returns:
            Its number.
        """
        listener = Listener(_refuses(state))
        try:
            listener.bind((HOST, port))
            server = Server(Application(state, listener.cut), listener)
            await server.start(state.certificate.server_context)
        except BaseException:
            listener.close()
            raise
        self._servers.append(server)
        return int(listener.getsockname()[1])

    async def close(self) -> None:
        """Stop listening anywhere, and drop every connection."""
        servers, self._servers = self._servers, []
        for server in servers:
            await server.stop()


def _refuses(state: State) -> Callable[[], bool]:
    started = time.monotonic()

    def refuses() -> bool:
        refused = state.mood.refuses(state.chance, time.monotonic() - started)
        if refused:
            state.counters.refused_connections += 1
        return refused

    return refuses
