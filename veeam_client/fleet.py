"""Many servers at once."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from attrs import asdict, field, frozen

from .client import VeeamClient
from .errors import InvalidArgument, VeeamError
from .rest import REVISION
from .retry import Retry
from .transport import DEFAULT_CONNECTIONS, DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
    from types import TracebackType

    import httpx

    from .auth import Auth, Secret, Tokens
    from .tls import Verify
    from .transport import ReplyHook, RequestHook

T = TypeVar("T")


@frozen(kw_only=True)
class Server:
    """A server of a fleet: its name, and what `VeeamClient` takes, which describes the settings in full.

    Attributes:
        name: What it is called in outcomes; unique in a fleet.
        host: Host name or address, with a port if it is not 9419, or a full URL.
        username: Account to sign in with.
        password: Its password, or a function that gives it.
        auth: Another way of signing in.
        revision: API revision to speak.
        verify: How the server's certificate is checked.
        timeout: Longest wait for a reply, in seconds.
        retry: When a failed call is tried again.
        connections: Most connections at once.
        proxy: URL of an HTTP proxy.
        trust_env: Whether proxies and certificate authorities are also taken from the environment.
        transport: An httpx transport to use instead of the network.
        strict: Whether a value of the wrong type raises.
        logout: Whether closing ends the session on the server.
        on_request: Called before each request.
        on_reply: Called after each reply.
    """

    name: str
    host: str
    username: str | None = None
    password: Secret | None = field(default=None, repr=False)
    auth: Auth | Tokens | None = None
    revision: str = REVISION
    verify: Verify = True
    timeout: float | httpx.Timeout = DEFAULT_TIMEOUT
    retry: Retry | None = Retry()  # noqa: RUF009  # immutable
    connections: int = DEFAULT_CONNECTIONS
    proxy: str | None = field(default=None, repr=False)  # its URL can have a password
    trust_env: bool = True
    transport: httpx.AsyncBaseTransport | None = None
    strict: bool = False
    logout: bool = True
    on_request: Sequence[RequestHook] = ()
    on_reply: Sequence[ReplyHook] = ()

    def client(self) -> VeeamClient:
        """Make a client for this server. Nothing is sent yet."""
        options = asdict(self, recurse=False, filter=lambda attribute, _: attribute.name != "name")
        return VeeamClient(**options)


@frozen(kw_only=True)
class Outcome(Generic[T]):
    """What came of one server.

    Attributes:
        server: The server.
        value: What `collect` returned, None if it failed.
        error: What it raised, None if it succeeded.
        seconds: How long it took.
    """

    server: Server
    value: T | None
    error: Exception | None
    seconds: float

    @property
    def ok(self) -> bool:
        """Whether `collect` succeeded."""
        return self.error is None


class Fleet:
    """Several servers, each with a client of its own that stays signed in from round to round.

    Args:
        servers: The servers.

    Raises:
        InvalidArgument: Two servers have one name, or a server's settings are wrong.
    """

    def __init__(self, servers: Iterable[Server]) -> None:
        self.servers = tuple(servers)
        names = [server.name for server in self.servers]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise InvalidArgument(f"server names must be unique; given twice: {', '.join(twice)}")
        self._clients = {server.name: server.client() for server in self.servers}
        self._running: set[asyncio.Task[object]] = set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Stop what is running, sign out of every server at once, and close every connection."""
        await _cancelled(self._running)
        await asyncio.gather(*(client.close() for client in self._clients.values()))

    async def map(self, collect: Callable[[VeeamClient], Awaitable[T]]) -> AsyncGenerator[Outcome[T], None]:
        """Run a coroutine on every server at once.

        Args:
            collect: Called with each server's client.

        Yields:
            The outcome of each server, as it finishes. A server that fails or hangs touches no other.
        """
        tasks = {asyncio.create_task(self._outcome(server, collect)) for server in self.servers}
        self._running |= tasks
        try:
            for finished in asyncio.as_completed(tasks):
                yield await finished
        finally:
            await _cancelled(tasks)
            self._running -= tasks

    async def _outcome(self, server: Server, collect: Callable[[VeeamClient], Awaitable[T]]) -> Outcome[T]:
        started = time.perf_counter()
        value: T | None = None
        error: Exception | None = None
        try:
            value = await collect(self._clients[server.name])
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            # Not this task: something that collect awaits was cancelled, which is its own affair.
            error = VeeamError("cancelled by something that collect waited for", server=server.name)
        except Exception as raised:  # noqa: BLE001  # one server's failure, whatever it is, is its own outcome
            error = raised
        return Outcome(server=server, value=value, error=error, seconds=time.perf_counter() - started)


async def _cancelled(tasks: Iterable[asyncio.Task[object]]) -> None:
    waiting = [task for task in tasks if not task.done()]
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
