"""A simulated server on this machine: its socket, its certificate, its start and its end."""

import asyncio
import os
import socket
import ssl
import struct
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from random import Random
from types import TracebackType
from typing import Any, Final, Self
from weakref import WeakSet

import uvicorn

from veeam_client.simulator.app import Application
from veeam_client.simulator.certificate import Certificate, make_certificate
from veeam_client.simulator.contract import Contract, packaged_contract
from veeam_client.simulator.mood import Counters, Mood
from veeam_client.simulator.state import State
from veeam_client.simulator.tokens import Tokens
from veeam_client.simulator.world import Sizes, World, make_world

__all__ = ["Simulator"]

_HOST: Final = "127.0.0.1"
_KEEP_ALIVE: Final = 130
_CLOSING_TIME: Final = 5.0
# Off and zero seconds: closing such a socket resets the connection.
_RESET: Final = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


class Simulator:
    """A VBR server that exists only here: on loopback, over TLS, with a world made from a seed.

    Use it as ``async with Simulator() as server:``; it listens while the context is open. It is a
    simulation: it backs nothing up, and it forgets everything but its port and its certificate when the context ends.

    Args:
        seed: What the world, invented replies and chance are made from.
        jobs: How many jobs there are.
        sessions: How many sessions there are; twice as many as jobs unless said.
        repositories: How many repositories there are.
        name: What the server calls itself.
        username: The one user who may sign in.
        password: That user's password.
        token_lifetime: Seconds for which an access token is good.
        mood: How it behaves; changed at any time through the attribute of the same name.
        port: Where to listen; 0 takes a free port.
        contract: The OpenAPI document to play; the packaged one unless given.
        clock: What time it is, aware; the real one unless given.
    """

    def __init__(  # noqa: PLR0913 - keywords only, each with a default that serves
        self,
        *,
        seed: int = 1,
        jobs: int = 50,
        sessions: int | None = None,
        repositories: int = 8,
        name: str | None = None,
        username: str = "SIMULATION\\operator",
        password: str = "simulated-password",  # noqa: S107 - a server that holds nothing
        token_lifetime: float = 900,
        mood: Mood | None = None,
        port: int = 0,
        contract: Mapping[str, Any] | None = None,
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        self.seed = seed
        self.username = username
        self.password = password
        self.mood = mood if mood is not None else Mood()
        self.name = name if name is not None else f"vbr-simulated-{seed:02}"
        self.port = port
        self._sizes = Sizes(jobs=jobs, sessions=2 * jobs if sessions is None else sessions, repositories=repositories)
        self._token_lifetime = token_lifetime
        self._document = contract
        # A server writes its own offset; which one it is follows from the seed.
        zone = timezone(timedelta(hours=(-7, -5, 0, 1, 2, 9)[seed % 6]))
        self._clock = clock if clock is not None else lambda: datetime.now(zone)
        self._counters = Counters()
        self._certificate: Certificate | None = None
        self._state: State | None = None
        self._server: _Server | None = None

    @property
    def url(self) -> str:
        """The address to give to a client."""
        return f"https://{_HOST}:{self.port}"

    @property
    def world(self) -> World:
        """The rows that the server answers from."""
        return self._running.world

    @property
    def counters(self) -> Counters:
        """What the server has seen since its start."""
        if self._state is not None:
            self._counters.active_sessions = self._state.tokens.active()
        return self._counters

    @property
    def ca_pem(self) -> bytes:
        """The certificate of the authority that signed the server's, for a client to trust."""
        return self._running.certificate.ca_pem

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the server's certificate, as lower-case hex."""
        return self._running.certificate.fingerprint

    @property
    def ssl_context(self) -> ssl.SSLContext:
        """A new context for a client, that trusts this server alone."""
        return self._running.certificate.client_context()

    async def __aenter__(self) -> Self:
        """Start listening."""
        if self._server is not None:
            raise RuntimeError("The simulator runs already.")
        if self._certificate is None:
            self._certificate = make_certificate()
        contract = packaged_contract() if self._document is None else Contract(self._document)
        self._counters = Counters()
        state = self._state = State(
            contract=contract,
            seed=self.seed,
            world=make_world(contract, seed=self.seed, sizes=self._sizes, name=self.name, now=self._clock()),
            tokens=Tokens(
                self.username,
                self.password,
                lifetime=self._token_lifetime,
                counters=self._counters,
                clock=self._clock,
            ),
            certificate=self._certificate,
            mood=self.mood,
            counters=self._counters,
            clock=self._clock,
            chance=Random(f"{self.seed}:mood"),  # noqa: S311 - a mood from a seed, not a secret
        )
        listener = _Listener(self._refuses(state))
        try:
            listener.bind((_HOST, self.port))
            self.port = listener.getsockname()[1]
            self._server = _Server(Application(state), listener)
            await self._server.start(state.certificate.server_context)
        except BaseException:
            listener.close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening and drop every connection."""
        if self._server is not None:
            server, self._server = self._server, None
            await server.stop()

    @property
    def _running(self) -> State:
        if self._state is None:
            raise RuntimeError("The simulator has not been started: use it as 'async with Simulator() as server'.")
        return self._state

    def _refuses(self, state: State) -> Callable[[], bool]:
        started = time.monotonic()

        def refuses() -> bool:
            refused = self.mood.refuses(state.chance, time.monotonic() - started)
            if refused:
                state.counters.refused_connections += 1
            return refused

        return refuses


class _Listener(socket.socket):
    """A listening socket that resets new connections when it is told to.

    Event loops that take connections without this method, those of uvloop and of Windows, are never refused.
    """

    def __init__(self, refuses: Callable[[], bool]) -> None:
        # With the protocol said outright, asyncio turns Nagle's algorithm off: else every reply takes 40 ms.
        super().__init__(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        if os.name != "nt":
            self.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.refuses = refuses
        self.accepted = WeakSet[socket.socket]()

    def accept(self) -> tuple[socket.socket, Any]:
        connection, address = super().accept()
        if self.refuses():
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            connection.close()
            # For an event loop this means that there is nothing to take, so it goes back to waiting.
            raise BlockingIOError
        self.accepted.add(connection)
        return connection, address


class _Server(uvicorn.Server):
    """uvicorn without its main loop: no signal handlers, no task of its own, and an end that waits for nobody."""

    def __init__(self, application: Application, listener: _Listener) -> None:
        config = uvicorn.Config(
            application,
            interface="asgi3",
            http="h11",
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
        for connection in list(self._listener.accepted):
            if connection.fileno() != -1:
                connection.shutdown(socket.SHUT_RDWR)
        async with asyncio.timeout(_CLOSING_TIME):
            # Neither sockets nor uvicorn's tasks have an event to wait for.
            while self.server_state.tasks or any(one.fileno() != -1 for one in self._listener.accepted):  # noqa: ASYNC110
                await asyncio.sleep(0)
            for server in self.servers:
                await server.wait_closed()
