"""What lies under a client: connections to one server, time limits, hooks, and httpx's errors in our words."""

from __future__ import annotations

import logging
import re
import ssl
import time
from contextlib import asynccontextmanager
from email.utils import parsedate_to_datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast
from urllib.parse import urlsplit

import httpx
from attrs import define, field

from . import errors
from .tls import WrongFingerprint, shown_fingerprint, ssl_context
from .version import __version__

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence

    from .runtime.operation import Operation, Request
    from .tls import Verify

    RequestHook = Callable[[Operation, Request], Awaitable[None] | None]
    ReplyHook = Callable[[Operation, Request, "Reply[Any]"], Awaitable[None] | None]

T = TypeVar("T")
logger = logging.getLogger("veeam_client")

DEFAULT_PORT = 9419
DEFAULT_TIMEOUT = 120.0
_CONNECT_TIMEOUT = 10.0
# One server gains nothing from more, and httpx's pool is slower the larger it is.
DEFAULT_CONNECTIONS = 8
# So that a renewal of the token never waits for the calls that wait for it.
_FOR_TOKENS = 2

_HEADERS = {"User-Agent": f"veeam-client/{__version__}", "Accept": "application/json, */*;q=0.5"}

# How a handshake waits for its next message.
_NO_REASONS = (ssl.SSLWantReadError, ssl.SSLWantWriteError)

# A name, or an address of version 6, which may have a zone.
_HOST = re.compile(r"[\w.-]+|[0-9a-f:.]+(%[\w.-]+)?")


def base_url(host: str) -> str:
    """Make the base URL of a server.

    Args:
        host: Host name or address, with or without a port, or a full URL. IPv6 addresses stand in brackets.

    Returns:
        `https://host:port`, with port 9419 unless another is given.

    Raises:
        InvalidArgument: It is no address, or not one of HTTPS: a password would cross the network in the open.
    """
    # What stands before an @ is a name and a password: it belongs neither here nor into a message.
    refusal = errors.InvalidArgument(f"{host.rpartition('@')[2]!r} is no host, host:port or https URL")
    try:
        parts = urlsplit(host if "://" in host else f"https://{host}")
        port = DEFAULT_PORT if parts.port is None else parts.port
    except ValueError:
        raise refusal from None
    name = parts.hostname or ""
    if parts.scheme != "https" or not _HOST.fullmatch(name) or not port:
        raise refusal
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise refusal
    return f"https://{f'[{name}]' if ':' in name else name}:{port}{parts.path.rstrip('/')}"


@define(eq=False, slots=False)
class Reply(Generic[T]):
    """A whole reply.

    Attributes:
        status: HTTP status code.
        headers: The headers, their names in lower case.
        content: The body.
        seconds: From sending the request to the end of the reply.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    seconds: float
    _decode: Callable[[Reply[Any]], Any] = field(repr=False)

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
        transport: An httpx transport to use instead of the network.
        on_request: Called before each request.
        on_reply: Called after each reply.
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
        transport: httpx.AsyncBaseTransport | None = None,
        on_request: Sequence[RequestHook] = (),
        on_reply: Sequence[ReplyHook] = (),
    ) -> None:
        self.server = base_url(host)
        if connections < 1:
            raise errors.InvalidArgument(f"connections={connections} leaves no way to the server", server=self.server)
        self._is_direct = transport is None and proxy is None
        self._connections = connections
        self._slots: Any = None
        self._on_request = tuple(on_request)
        self._on_reply = tuple(on_reply)
        self._http = httpx.AsyncClient(
            base_url=self.server,
            headers={**_HEADERS, **(headers or {})},
            verify=transport is None and ssl_context(verify, server=self.server, trust_env=trust_env),
            limits=httpx.Limits(
                max_connections=connections + _FOR_TOKENS, max_keepalive_connections=connections, keepalive_expiry=30
            ),
            proxy=proxy,
            trust_env=trust_env,
            transport=transport,
        )

    @asynccontextmanager
    async def slot(self, operation: str, timeout: httpx.Timeout) -> AsyncGenerator[None]:
        """Wait for one of the connections; httpx's own queue grows slow under many tasks.

        Args:
            operation: The operation id, for the error.
            timeout: How long to wait.

        Raises:
            TimedOut: All connections were busy for too long.
            ClientClosed: The client was closed.
        """
        import asyncio  # noqa: PLC0415  # brings 40 modules, when it runs anyway

        if self._http.is_closed:
            raise errors.ClientClosed("the client was closed; make another one", server=self.server)
        if self._slots is None:
            self._slots = asyncio.Semaphore(self._connections)
        try:
            async with asyncio.timeout(timeout.pool):
                await self._slots.acquire()
        except TimeoutError:
            message = f"all {self._connections} connections were busy for {timeout.pool} seconds; raise connections="
            raise errors.TimedOut(message, sent=False, server=self.server, operation=operation) from None
        try:
            yield
        finally:
            self._slots.release()

    async def exchange(
        self,
        operation: Operation,
        request: Request,
        *,
        token: str | None,
        timeout: httpx.Timeout,
        decode: Callable[[Reply[Any]], Any],
    ) -> Reply[Any]:
        """Send a request and take its reply.

        Args:
            operation: What is called.
            request: The request.
            token: The access token, if the operation needs one.
            timeout: How long each step may take.
            decode: Reads the body of the reply.

        Returns:
            The reply, whatever its status.

        Raises:
            ConnectionFailed: No reply came.
            DecodeError: The reply cannot be unpacked.
        """
        for hook in self._on_request:
            await _done(hook(operation, request))
        headers = {**request.headers, "Authorization": f"Bearer {token}"} if token else request.headers
        started = time.perf_counter()
        async with self._explained(operation.id):
            answer = await self._http.request(
                request.method, request.path, content=request.content, headers=headers, timeout=timeout
            )
        seconds = time.perf_counter() - started
        path = request.path.partition("?")[0]
        logger.debug("%s %s %s %d %.0f ms", self.server, request.method, path, answer.status_code, seconds * 1000)
        reply = Reply[Any](answer.status_code, answer.headers, answer.content, seconds, decode)
        for after in self._on_reply:
            await _done(after(operation, request, reply))
        return reply

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
        async with self._explained("discover"), self._http.stream("GET", path, timeout=timeout) as answer:
            return answer.status_code

    async def close(self) -> None:
        """Close every connection."""
        await self._http.aclose()

    @asynccontextmanager
    async def _explained(self, operation: str) -> AsyncGenerator[None]:
        try:
            yield
        except (httpx.TransportError, httpx.DecodingError) as error:
            raise await self._explanation(error, operation) from error

    async def _explanation(self, error: httpx.RequestError, operation: str) -> errors.VeeamError:
        reason = _reason(error)
        said = str(reason) or type(reason).__name__
        if isinstance(error, httpx.DecodingError):
            return errors.DecodeError(
                f"a body that cannot be unpacked: {said}", server=self.server, operation=operation
            )
        if isinstance(error, httpx.TimeoutException):
            sent = not isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout)
            step = "no reply" if sent else "no connection"
            message = f"{step} in time ({type(error).__name__}); raise timeout= if the server is known to be slow"
            return errors.TimedOut(message, sent=sent, server=self.server, operation=operation)
        if isinstance(reason, ssl.SSLError) and not isinstance(reason, ssl.SSLEOFError):
            return await self._tls_failed(reason, operation)
        if isinstance(error, httpx.ConnectError | httpx.ProxyError):
            message = f"could not connect: {said}; check the address, the port and the service"
            return errors.Unreachable(message, server=self.server, operation=operation)
        return errors.ConnectionFailed(f"the connection broke: {said}", server=self.server, operation=operation)

    async def _tls_failed(self, reason: BaseException, operation: str) -> errors.TlsFailed:
        seen = reason.seen if isinstance(reason, WrongFingerprint) else None
        if seen is None and self._is_direct:
            url = httpx.URL(self.server)
            seen = await shown_fingerprint(url.host, url.port or DEFAULT_PORT, _CONNECT_TIMEOUT)
        said = getattr(reason, "verify_message", "") or str(reason)
        advice = f"; it showed {seen}: if that is the certificate on the server, pass verify={seen!r}" if seen else ""
        return errors.TlsFailed(
            f"TLS failed: {said}{advice}", fingerprint=seen, server=self.server, operation=operation
        )


def step_limits(timeout: float | httpx.Timeout) -> httpx.Timeout:
    """Give each step its limit: all of them the same, but for connecting, which has ten seconds at most."""
    if isinstance(timeout, httpx.Timeout):
        return timeout
    if not timeout > 0:
        raise errors.InvalidArgument(f"timeout={timeout} leaves no time; it is in seconds")
    return httpx.Timeout(timeout, connect=min(timeout, _CONNECT_TIMEOUT))


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Read `Retry-After`: seconds, or a date.

    Args:
        headers: The headers of a reply.

    Returns:
        Seconds from now, None if there is no such header or it cannot be read.
    """
    said = headers.get("retry-after", "").strip()
    if said.isdecimal():
        return float(said)
    try:
        return max(0.0, parsedate_to_datetime(said).timestamp() - time.time())
    except ValueError:
        return None


async def _done(answer: Awaitable[None] | None) -> None:
    if answer is not None:
        await answer


def _reason(error: BaseException) -> BaseException:
    """Find what an error came from: httpx's own words for it are `All connection attempts failed`."""
    chain = [error]
    while inner := chain[-1].__cause__ or chain[-1].__context__:
        chain.append(inner)
    reasons = [one for one in chain if isinstance(one, OSError) and not isinstance(one, _NO_REASONS)]
    return (reasons or chain)[-1]
