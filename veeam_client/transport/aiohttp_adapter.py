"""Connections by aiohttp, under httpx's interface: many calls at once cost a good deal less than on httpx's own.

The package httpx-aiohttp does this too, but not as this client needs it: of a connection that broke it says that none
could be made, after which a write would be sent twice; it has no limit for writing, and keeps cookies.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, contextmanager, nullcontext
from typing import TYPE_CHECKING, cast

import aiohttp
import httpx
from aiohttp import ClientTimeout, ConnectionTimeoutError  # an old aiohttp lacks the second, and is as good as none
from multidict import CIMultiDict
from yarl import URL

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, AsyncIterator, Generator
    from types import SimpleNamespace

# As httpx does: what goes out is what the client says, and of a head no more is read than this.
_ADDED_BY_AIOHTTP = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
_LONGEST_HEAD = 100 * 1024
# A page fits, so that the socket is not stopped and started again while one is read.
_READ_AHEAD = 256 * 1024

# The first that fits: each stands before what it is a kind of.
_HTTPX_ERRORS: tuple[tuple[type[Exception], type[httpx.TransportError], str], ...] = (
    (ConnectionTimeoutError, httpx.ConnectTimeout, ""),
    (aiohttp.ServerTimeoutError, httpx.ReadTimeout, ""),
    (aiohttp.ClientConnectorError, httpx.ConnectError, ""),
    (aiohttp.ClientOSError, httpx.ReadError, ""),
    (aiohttp.ServerDisconnectedError, httpx.RemoteProtocolError, "Server disconnected without sending a response."),
    (aiohttp.ClientConnectionError, httpx.WriteError, "the connection was closed"),
    (aiohttp.ClientPayloadError, httpx.RemoteProtocolError, "peer closed connection without a complete message body"),
    # Neither the reply nor the request is shown: there can be secrets in them.
    (aiohttp.ClientResponseError, httpx.RemoteProtocolError, "illegal reply, which is not HTTP"),
    (ValueError, httpx.LocalProtocolError, "illegal header"),
)


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Sends requests to one server, without a proxy. Nothing is made before the first request.

    Args:
        context: How the server's certificate is checked.
        limits: Of the connections.
    """

    def __init__(self, context: ssl.SSLContext, limits: httpx.Limits) -> None:
        self._context = context
        self._limits = limits
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and take the head of its reply.

        Args:
            request: The request.

        Returns:
            The reply, its body still to be read.

        Raises:
            TransportError: No reply came.
        """
        session = self._session = self._session or self._made()
        limits = request.extensions["timeout"]
        chunked = request.headers.pop("transfer-encoding", None) is not None  # which aiohttp adds itself
        has_body = chunked or request.headers.get("content-length", "0") != "0"
        body = _Body(request, limits["write"]) if has_body else None
        with _explained(body):
            async with body.sending() if body else nullcontext():
                answer = await session.request(
                    request.method,
                    URL(str(request.url), encoded=True),
                    # In no variable: tracebacks can show those, and the token is among them.
                    headers=CIMultiDict((name.decode(), value.decode()) for name, value in request.headers.raw),
                    data=body,
                    chunked=chunked or None,
                    allow_redirects=False,
                    timeout=ClientTimeout(
                        connect=limits["connect"], sock_connect=limits["connect"], sock_read=limits["read"]
                    ),
                    trace_request_ctx=request.extensions.get("trace"),
                )
        return httpx.Response(
            answer.status,
            headers=answer.raw_headers,
            stream=_Stream(answer, body),
            # Without the reason: it is the server's own words, which httpx would log as they are.
            extensions={"http_version": b"HTTP/1.1"},
        )

    async def aclose(self) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()

    def _made(self) -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(
            ssl=self._context,
            limit=self._limits.max_connections or 0,
            keepalive_timeout=self._limits.keepalive_expiry,
            resolver=aiohttp.ThreadedResolver(),  # the system's, whatever else is installed
        )
        session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=_ADDED_BY_AIOHTTP,
            auto_decompress=False,
            read_bufsize=_READ_AHEAD,
            max_line_size=_LONGEST_HEAD,
            max_field_size=_LONGEST_HEAD,
            trace_configs=[_tracing()],
        )
        # What may be sent a second time is for the caller to say; aiohttp would, a deletion too.
        session._retry_connection = False  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # has no other switch
        return session


def _tracing() -> aiohttp.TraceConfig:
    """Say when the head of a request has been sent, as httpcore says that the whole was."""

    async def sent(_: aiohttp.ClientSession, context: SimpleNamespace, __: object) -> None:
        # No step of httpcore's: aiohttp can be cancelled at any moment, before this one and after.
        if (steps := context.trace_request_ctx) is not None and steps.on_sent is not None:
            steps.on_sent()

    tracing = aiohttp.TraceConfig()
    tracing.on_request_headers_sent.append(sent)
    return tracing


class _Body:
    """The body of a request on its way."""

    def __init__(self, request: httpx.Request, limit: float | None) -> None:
        self.error: Exception | None = None
        self._chunks = cast("AsyncGenerator[bytes]", aiter(cast("httpx.AsyncByteStream", request.stream)))
        self._limit = limit
        self._clock: asyncio.Timeout | None = None
        self._reading = asyncio.Lock()

    @asynccontextmanager
    async def sending(self) -> AsyncGenerator[None]:
        """Bound how long each part may take, until there is a reply; aiohttp has no limit for that."""
        try:
            async with asyncio.timeout(None) as clock:
                self._clock = clock
                try:
                    yield
                finally:
                    self._clock = None
        except BaseException:
            await self.stop()
            raise

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        async with self._reading:
            self._allow(None)  # the part before was taken
            try:
                chunk = await anext(self._chunks)
            except Exception as error:
                self.error = None if isinstance(error, StopAsyncIteration) else error
                raise
        self._allow(self._limit)
        return chunk

    async def stop(self) -> None:
        """Let go of the source, which aiohttp may still be reading."""
        async with self._reading:
            await self._chunks.aclose()

    def _allow(self, seconds: float | None) -> None:
        if self._clock is not None:
            self._clock.reschedule(None if seconds is None else asyncio.get_running_loop().time() + seconds)


class _Stream(httpx.AsyncByteStream):
    def __init__(self, answer: aiohttp.ClientResponse, body: _Body | None) -> None:
        self._answer = answer
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _explained(self._body):
            async for chunk in self._answer.content.iter_any():
                yield chunk
                del chunk  # likewise

    async def aclose(self) -> None:
        self._answer.close()  # of a reply that was read to its end, the connection is kept
        if self._body is not None:
            await self._body.stop()


@contextmanager
def _explained(body: _Body | None) -> Generator[None]:
    """Say what went wrong as httpx says it."""
    try:
        yield
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        if body is not None and body.error is not None:
            raise body.error  # noqa: B904  # of the source, whatever aiohttp made of it
        reason = error if isinstance(error, OSError) else error.__cause__
        failure = _httpx_error(error)
        # Where the reason is looked for: aiohttp's own words can quote the reply.
        raise failure from reason if isinstance(reason, OSError) else ConnectionError(str(failure))


def _httpx_error(error: Exception) -> httpx.TransportError:
    for kind, error_type, words in _HTTPX_ERRORS:
        if isinstance(error, kind):
            return error_type(words)
    return httpx.WriteTimeout("")
