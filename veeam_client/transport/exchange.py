"""What lies under a client: connections to one server, time limits, hooks."""

from __future__ import annotations

import logging
import ssl
import time
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from functools import cached_property
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast
from urllib.request import getproxies

import httpx
from attrs import define, evolve, field

from .. import errors
from .._version import __version__
from ..runtime.causes import raise_alone
from ..runtime.operation import SIGN_IN
from ..runtime.redacted import Redacted
from .address import base_url
from .choice import aiohttp_transport
from .httpx_adapter import HttpxTransport
from .limits import ReplyLimits
from .slots import Slots
from .tls import ssl_context

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping, Sequence

    from ..runtime.operation import Operation
    from ..runtime.request import Request
    from .in_flight import InFlight, Steps
    from .tls import Verify

    RequestHook = Callable[[Operation, Request], Awaitable[None] | None]
    ReplyHook = Callable[[Operation, Request, "Reply[Any]"], Awaitable[None] | None]
    NetworkTransport = Literal["httpx", "aiohttp"]
    AnyTransport = NetworkTransport | httpx.AsyncBaseTransport

T = TypeVar("T")
logger = logging.getLogger("veeam_client")

# One server gains nothing from more, and httpx's pool is slower the larger it is.
DEFAULT_CONNECTIONS = 8
# So that a renewal of the token never waits for the calls that wait for it.
_FOR_TOKENS = 2

# Of a client; a fleet has its own.
DEFAULT_TRANSPORT: NetworkTransport = "httpx"

# Where a reply of httpx has its body when it was read.
_CONTENT = "veeam_client.content"
_HEADERS = {
    "User-Agent": f"veeam-client/{__version__}",
    "Accept": "application/json, */*;q=0.5",
    "Accept-Encoding": "gzip",  # what transport/reply_body.py unpacks, and nothing else
}


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
        limits: Of a whole reply.
        transport: As `VeeamClient` takes it.
        on_request: Called before each request.
        on_reply: Called after each reply.

    Attributes:
        server: The server's address.
        slots: Where a request waits for its turn.
    """

    def __init__(
        self,
        host: str,
        *,
        verify: Verify = True,
        headers: Mapping[str, str] | None = None,
        connections: int = DEFAULT_CONNECTIONS,
        proxy: str | None = None,
        trust_env: bool = True,
        limits: ReplyLimits = ReplyLimits(),
        transport: AnyTransport | None = None,
        on_request: Sequence[RequestHook] = (),
        on_reply: Sequence[ReplyHook] = (),
    ) -> None:
        self.server = base_url(host)
        if connections < 1:
            raise errors.InvalidArgument(f"connections must be at least 1, not {connections}", server=self.server)
        by_environment = trust_env and not getproxies().keys().isdisjoint({"https", "all"})
        transport = transport or DEFAULT_TRANSPORT
        is_network = transport in {"httpx", "aiohttp"}
        if not is_network and not isinstance(transport, httpx.AsyncBaseTransport):
            message = f"transport={transport!r} is neither 'httpx', 'aiohttp' nor an httpx transport"
            raise errors.InvalidArgument(message, server=self.server)
        if proxy is not None and not is_network:
            message = "proxy= does not apply to a transport of your own; configure the proxy there"
            raise errors.InvalidArgument(message, server=self.server)
        self._is_direct = is_network and proxy is None and not by_environment
        self.slots = Slots(connections, self.server)
        self._on_request = tuple(on_request)
        self._on_reply = tuple(on_reply)
        self._limits = limits
        pool = httpx.Limits(
            # Through a proxy, httpx loses count of its connections with every handshake that fails.
            max_connections=connections + _FOR_TOKENS if self._is_direct else None,
            max_keepalive_connections=connections,
            keepalive_expiry=30,
        )
        make = aiohttp_transport(self.server) if transport == "aiohttp" else HttpxTransport
        self._is_aiohttp = transport == "aiohttp" and self._is_direct  # proxies are httpx's
        context = ssl_context(verify, server=self.server, trust_env=trust_env) if is_network else None
        if context is not None and self._is_direct:
            transport = make(context, pool)
        sent = httpx.Headers(_HEADERS)
        sent.update(headers)  # without regard to case
        try:
            self._http = httpx.AsyncClient(
                base_url=self.server,
                headers=sent,
                verify=context or False,
                limits=pool,
                proxy=proxy,
                trust_env=trust_env,
                # None are kept, so none are sent.
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
                transport=None if isinstance(transport, str) else transport,
            )
        except (ValueError, httpx.InvalidURL):
            # Without its value: there can be a password in it.
            message = "the address of the proxy is not valid; it must be a URL such as http://proxy:3128"
            raise_alone(errors.InvalidArgument(message, server=self.server))

    async def exchange(
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
        steps = self._in_flight.steps(request.on_sent)
        within = None if request.upload else self._limits.seconds_of(timeout)
        async with self._explained(operation.id, request.method, path):
            sending = self._send(operation.id, request, token, timeout, steps, stream=stream is not None)
            answer = await self._in_flight.answer(sending, steps, stream, within)
        is_streamed = stream is not None and answer.is_success
        seconds = time.perf_counter() - started
        self._log(request.method, path, answer.status_code, started)
        chunks = self._chunks(answer, steps, operation.id, request.method, path) if is_streamed else None
        if stream is not None and chunks is not None:
            stream.push_async_callback(chunks.aclose)  # who leaves in the middle leaves no generator to be collected
        read = answer.extensions.get(_CONTENT, b"")
        reply = Reply[Any](answer.status_code, answer.headers, read, seconds, decode, chunks)
        del answer, read  # hooks may raise, and it has the request
        try:
            for after in self._on_reply:
                await _done(after(operation, shown, evolve(reply, content=b"") if is_secret else reply))
        except BaseException:
            del reply  # tracebacks can show what is in it
            raise
        return reply

    async def _send(
        self, operation: str, request: Request, token: str | None, timeout: httpx.Timeout, steps: Steps, *, stream: bool
    ) -> httpx.Response:
        from . import reply_body  # noqa: PLC0415  # brings asyncio, when it runs anyway

        authorization = {"Authorization": "Bearer " + Redacted(token)} if token else {}
        async with _upload(request) as chunks:
            # What is built goes into no variable: tracebacks can show those, and it has the body and the token.
            answer = await self._http.send(
                self._http.build_request(
                    request.method,
                    f"{self.server}{request.path}",  # whole, or httpx would put it together and read it twice
                    content=request.content if chunks is None else chunks,
                    headers={**request.headers, **authorization},
                    timeout=timeout,
                    extensions={"trace": steps},
                ),
                stream=True,
            )
            if not (stream and answer.is_success):
                where = {"server": self.server, "operation": operation}
                answer.extensions[_CONTENT] = await reply_body.whole(answer, self._limits.size, where)
        return answer

    async def _chunks(
        self, answer: httpx.Response, steps: Steps, operation: str, method: str, path: str
    ) -> AsyncGenerator[bytes]:
        from ..runtime.upload import CHUNK  # noqa: PLC0415  # for streams only
        from . import reply_body  # noqa: PLC0415  # brings asyncio, when it runs anyway

        async with self._explained(operation, method, path):
            chunks = reply_body.parts(answer, CHUNK, {"server": self.server, "operation": operation})
            while chunk := await self._in_flight.part(chunks, steps):
                yield chunk

    @cached_property
    def _in_flight(self) -> InFlight:
        from .in_flight import InFlight  # noqa: PLC0415  # brings asyncio, when it runs anyway

        return InFlight(has_steps=not self._is_aiohttp)

    async def status(self, path: str, timeout: httpx.Timeout) -> int:  # httpx's, step by step
        """Ask for something without signing in, and do not wait for its body.

        Args:
            path: Path of it.
            timeout: How long each step may take.

        Returns:
            The status.

        Raises:
            ConnectionFailed: No reply came.
        """
        started = time.perf_counter()
        steps = self._in_flight.steps()
        request = self._http.build_request("GET", path, timeout=timeout, extensions={"trace": steps})
        within = self._limits.seconds_of(timeout)
        async with self._explained("discover", "GET", path), AsyncExitStack() as stream:
            answer = await self._in_flight.answer(self._http.send(request, stream=True), steps, stream, within)
            self._log("GET", path, answer.status_code, started)
            return answer.status_code

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
        except TimeoutError:
            seconds = time.perf_counter() - started
            message = f"no whole reply within {seconds:.1f} seconds; raise total_timeout= if the server is that slow"
            self._log(method, path, "TimedOut", started)
            raise_alone(errors.TimedOut(message, sent=True, server=self.server, operation=operation))
        except (UnicodeEncodeError, httpx.LocalProtocolError):
            # Without what is wrong with it: that names the value, which can be a secret.
            message = "a header has a line break or another character that cannot be sent"
            raise_alone(errors.InvalidArgument(message, server=self.server, operation=operation))
        except (httpx.TransportError, httpx.DecodingError, ssl.SSLError) as error:
            from .error_mapping import explanation  # noqa: PLC0415  # when something failed, not to import this package

            failure = await explanation(error, server=self.server, operation=operation, is_direct=self._is_direct)
            self._log(method, path, type(failure).__name__, started)
            raise_alone(failure, error)

    def _log(self, method: str, path: str, outcome: object, started: float) -> None:
        milliseconds = (time.perf_counter() - started) * 1000
        logger.debug("%s %s %s %s %.0f ms", self.server, method, path, outcome, milliseconds)


@asynccontextmanager
async def _upload(request: Request) -> AsyncGenerator[AsyncIterator[bytes] | None]:
    if request.upload is None:
        yield None
    else:
        async with aclosing(request.upload.chunks()) as chunks:
            yield chunks


async def _done(answer: Awaitable[None] | None) -> None:
    if answer is not None:
        await answer
