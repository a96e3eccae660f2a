"""What lies under a client: connections to one server, time limits, hooks."""

from __future__ import annotations

import logging
import ssl
import time
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast
from urllib.request import getproxies

import httpx
from attrs import define, evolve, field

from .. import errors
from .._version import __version__
from ..runtime.operation import SIGN_IN
from ..runtime.redacted import Redacted
from .address import base_url
from .slots import Slots
from .tls import ssl_context

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping, Sequence

    from ..runtime.operation import Operation
    from ..runtime.request import Request
    from .aiohttp_adapter import AiohttpTransport
    from .in_flight import InFlight, Steps
    from .tls import Verify

    RequestHook = Callable[[Operation, Request], Awaitable[None] | None]
    ReplyHook = Callable[[Operation, Request, "Reply[Any]"], Awaitable[None] | None]
    NetworkTransport = Literal["httpx", "aiohttp"]
    AnyTransport = NetworkTransport | httpx.AsyncBaseTransport

T = TypeVar("T")
logger = logging.getLogger("veeam_client")

DEFAULT_TIMEOUT = 120.0
_CONNECT_TIMEOUT = 10.0
# One server gains nothing from more, and httpx's pool is slower the larger it is.
DEFAULT_CONNECTIONS = 8
# So that a renewal of the token never waits for the calls that wait for it.
_FOR_TOKENS = 2

# Of a client; a fleet has its own.
DEFAULT_TRANSPORT: NetworkTransport = "httpx"

_HEADERS = {"User-Agent": f"veeam-client/{__version__}", "Accept": "application/json, */*;q=0.5"}


@define(eq=False, slots=False)
class Reply(Generic[T]):
    """A whole reply.

    Attributes:
        status: HTTP status code.
        headers: The headers, their names in lower case.
        content: The body.
        seconds: From sending the request to the end of the reply, or of its headers where the body is streamed.
        chunks: The parts of a body that is streamed; `content` is empty then.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    seconds: float
    _decode: Callable[[Reply[Any]], Any] = field(repr=False)
    chunks: AsyncIterator[bytes] | None = field(default=None, repr=False)

    @cached_property
    def parsed(self) -> T:
        """What the method of the operation returns.

        Raises:
            DecodeError: The body cannot be read.
        """
        return cast("T", self._decode(self))


class Transport:
    """Sends requests to one server.

    Args:
        host: As `VeeamClient` takes it.
        verify: As `VeeamClient` takes it.
        headers: Headers of every request.
        connections: Most connections at once.
        proxy: URL of a proxy.
        trust_env: Whether proxies and certificate authorities are taken from the environment.
        transport: As `VeeamClient` takes it.
        on_request: Called before each request.
        on_reply: Called after each reply.

    Attributes:
        host: The server as it was given.
        server: The server's address; its port may turn out to be another.
        slots: Where a request waits for its turn.
    """

    def __init__(  # noqa: PLR0913  # settings, each by its name
        self,
        host: str,
        *,
        verify: Verify = True,
        headers: Mapping[str, str] | None = None,
        connections: int = DEFAULT_CONNECTIONS,
        proxy: str | None = None,
        trust_env: bool = True,
        transport: AnyTransport | None = None,
        on_request: Sequence[RequestHook] = (),
        on_reply: Sequence[ReplyHook] = (),
    ) -> None:
        self.host = host
        self.server = base_url(host)
        if connections < 1:
            raise errors.InvalidArgument(f"connections={connections} leaves no way to the server", server=self.server)
        by_environment = trust_env and not getproxies().keys().isdisjoint({"https", "all"})
        transport = transport or DEFAULT_TRANSPORT
        is_network = transport in {"httpx", "aiohttp"}
        if not is_network and not isinstance(transport, httpx.AsyncBaseTransport):
            message = f"transport={transport!r} is neither 'httpx', 'aiohttp' nor an httpx transport"
            raise errors.InvalidArgument(message, server=self.server)
        if proxy is not None and not is_network:
            message = "proxy= goes with connections of this client's own; give it to the transport instead"
            raise errors.InvalidArgument(message, server=self.server)
        self._is_direct = is_network and proxy is None and not by_environment
        self.slots = Slots(connections, self.server)
        self._on_request = tuple(on_request)
        self._on_reply = tuple(on_reply)
        limits = httpx.Limits(
            # Through a proxy, httpx loses count of its connections with every handshake that fails.
            max_connections=connections + _FOR_TOKENS if self._is_direct else None,
            max_keepalive_connections=connections,
            keepalive_expiry=30,
        )
        self._is_aiohttp = False
        context = ssl_context(verify, server=self.server, trust_env=trust_env) if is_network else None
        if context is not None and transport == "aiohttp":
            make = aiohttp_transport(self.server)
            # Proxies are httpx's.
            self._is_aiohttp = self._is_direct
            transport = make(context, limits) if self._is_direct else "httpx"
        sent = httpx.Headers(_HEADERS)
        sent.update(headers)  # without regard to case
        try:
            self._http = httpx.AsyncClient(
                base_url=self.server,
                headers=sent,
                verify=context or False,
                limits=limits,
                proxy=proxy,
                trust_env=trust_env,
                transport=None if isinstance(transport, str) else transport,
            )
        except (ValueError, httpx.InvalidURL):
            # Without its value: there can be a password in it.
            message = "the address of the proxy cannot be used; it is a URL such as http://proxy:3128"
            raise errors.InvalidArgument(message, server=self.server) from None

    async def exchange(  # noqa: PLR0913  # each by its name
        self,
        operation: Operation,
        request: Request,
        *,
        token: str | None,
        timeout: httpx.Timeout,
        decode: Callable[[Reply[Any]], Any],
        stream: AsyncExitStack | None = None,
    ) -> Reply[Any]:
        """Send a request and take its reply.

        Args:
            operation: What is called.
            request: The request.
            token: The access token, if the operation needs one.
            timeout: How long each step may take.
            decode: Reads the body of the reply.
            stream: Keeps the connection while the body of a success is read; without it, the body is read at once.

        Returns:
            The reply, whatever its status.

        Raises:
            ConnectionFailed: No reply came.
            ClientClosed: The client was closed.
            InvalidArgument: A header cannot be sent.
            DecodeError: The reply cannot be unpacked.
        """
        # What hooks see of the token operation has no bodies. The headers are the same object, to be added to.
        is_secret = operation.id == SIGN_IN
        shown = evolve(request, content=None) if is_secret else request
        for hook in self._on_request:
            await _done(hook(operation, shown))
        started = time.perf_counter()
        path = request.path.partition("?")[0]
        steps = self._in_flight.steps()
        async with self._explained(operation.id, request.method, path):
            answer = await self._in_flight.answer(
                self._send(request, token, timeout, steps, stream=stream is not None), steps, stream
            )
        is_streamed = stream is not None and answer.is_success
        seconds = time.perf_counter() - started
        self._log(request.method, path, answer.status_code, started)
        content = b"" if is_streamed else answer.content
        chunks = self._chunks(answer, steps, operation.id, request.method, path) if is_streamed else None
        if stream is not None and chunks is not None:
            stream.push_async_callback(chunks.aclose)  # who leaves in the middle leaves no generator to be collected
        reply = Reply[Any](answer.status_code, answer.headers, content, seconds, decode, chunks)
        for after in self._on_reply:
            await _done(after(operation, shown, evolve(reply, content=b"") if is_secret else reply))
        return reply

    async def _send(
        self, request: Request, token: str | None, timeout: httpx.Timeout, steps: Steps, *, stream: bool
    ) -> httpx.Response:
        authorization = {"Authorization": Redacted(f"Bearer {token}")} if token else {}
        async with _opened(request) as body:
            # Built first, and let go of: neither httpx's frames nor this one hold a body that tracebacks could show.
            built = self._http.build_request(
                request.method,
                f"{self.server}{request.path}",  # whole, or httpx would put it together and read it twice
                content=body,
                headers={**request.headers, **authorization},
                timeout=timeout,
                extensions={"trace": steps},
            )
            del body
            answer = await self._http.send(built, stream=stream)
            if stream and not answer.is_success:
                await answer.aread()
        return answer

    async def _chunks(
        self, answer: httpx.Response, steps: Steps, operation: str, method: str, path: str
    ) -> AsyncGenerator[bytes]:
        from ..runtime.upload import CHUNK  # noqa: PLC0415  # for streams only

        async with self._explained(operation, method, path):
            chunks = answer.aiter_bytes(CHUNK)
            while chunk := await self._in_flight.part(chunks, steps):
                yield chunk

    @cached_property
    def _in_flight(self) -> InFlight:
        from .in_flight import InFlight  # noqa: PLC0415  # brings asyncio, when it runs anyway

        return InFlight(has_steps=not self._is_aiohttp)

    async def close(self, before: Callable[[], Awaitable[None]] | None = None, *, within: float = 10.0) -> None:
        """Close every connection, once; who calls it again waits for the same end.

        It goes on if its caller leaves: otherwise a session would stay on the server.

        Args:
            before: What needs the connections for the last time.
            within: Seconds for that.
        """
        await self._in_flight.close(self._http, before, within)

    @asynccontextmanager
    async def _explained(self, operation: str, method: str, path: str) -> AsyncGenerator[None]:
        if self._http.is_closed:
            message = "the client was closed; make another one"
            raise errors.ClientClosed(message, server=self.server, operation=operation)
        started = time.perf_counter()
        try:
            yield
        except (UnicodeEncodeError, httpx.LocalProtocolError):
            # Without what is wrong with it: that names the value, which can be a secret.
            message = "a header has a line break or another character that cannot be sent"
            raise errors.InvalidArgument(message, server=self.server, operation=operation) from None
        except (httpx.TransportError, httpx.DecodingError, ssl.SSLError) as error:
            from .error_mapping import explanation  # noqa: PLC0415  # when something failed, not to import this package

            failure = await explanation(error, server=self.server, operation=operation, is_direct=self._is_direct)
            self._log(method, path, type(failure).__name__, started)
            raise failure from error

    def _log(self, method: str, path: str, outcome: object, started: float) -> None:
        milliseconds = (time.perf_counter() - started) * 1000
        logger.debug("%s %s %s %s %.0f ms", self.server, method, path, outcome, milliseconds)


def aiohttp_transport(server: str) -> type[AiohttpTransport]:
    """Import what sends by aiohttp.

    Args:
        server: The server's address, for the error.

    Raises:
        InvalidArgument: aiohttp is not installed, or too old.
    """
    try:
        from .aiohttp_adapter import AiohttpTransport  # noqa: PLC0415  # an extra, and large
    except ImportError as error:
        message = f"transport='aiohttp' needs the extra: pip install 'veeam-client[fast]' ({error})"
        raise errors.InvalidArgument(message, server=server) from error
    return AiohttpTransport


def step_limits(timeout: float | httpx.Timeout) -> httpx.Timeout:
    """Give each step its limit: all of them the same, but for connecting, which has ten seconds at most."""
    if isinstance(timeout, httpx.Timeout):
        return timeout
    if not timeout > 0:
        raise errors.InvalidArgument(f"timeout={timeout} leaves no time; it is in seconds")
    return httpx.Timeout(timeout, connect=min(timeout, _CONNECT_TIMEOUT))


@asynccontextmanager
async def _opened(request: Request) -> AsyncGenerator[bytes | AsyncIterator[bytes] | None]:
    if request.upload is None:
        yield request.content
    else:
        async with aclosing(request.upload.chunks()) as chunks:
            yield chunks


async def _done(answer: Awaitable[None] | None) -> None:
    if answer is not None:
        await answer
