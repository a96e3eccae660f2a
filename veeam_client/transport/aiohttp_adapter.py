"""Connections by aiohttp: many calls at once cost a good deal less than by httpx."""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NoReturn, cast
from weakref import WeakKeyDictionary

import aiohttp
from aiohttp import ClientTimeout, ConnectionTimeoutError  # an old aiohttp lacks the second, and is as good as none
from aiohttp.http_exceptions import HttpProcessingError
from multidict import CIMultiDict
from yarl import URL

from ..runtime.redacted import reveal
from .failures import Failure
from .limits import IDLE_FOR_WRITES, KEPT
from .messages import Adapter, Incoming

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, AsyncIterator, Callable
    from types import SimpleNamespace

    from .failures import Kind
    from .messages import Outgoing

# What goes out is what the client says, and of a head no more is read than this.
_ADDED_BY_AIOHTTP = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
_LONGEST_HEAD = 100 * 1024
# A page fits, so that the socket is not stopped and started again while one is read.
_READ_AHEAD = 256 * 1024
# A poll asks for the same again and again.
_MOST_URLS = 8
# A body that any socket takes at once.
_SMALL = 16 * 1024

_ILLEGAL = "illegal reply, which is not HTTP"
# The first that fits: each stands before what it is a kind of. Neither the reply nor the request is shown: there can be
# secrets in them.
_KINDS: tuple[tuple[type[Exception], Kind, str], ...] = (
    (ConnectionTimeoutError, "ConnectTimeout", ""),
    (aiohttp.ServerTimeoutError, "ReadTimeout", ""),
    (aiohttp.ClientConnectorError, "ConnectError", ""),
    (aiohttp.ClientOSError, "ReadError", ""),
    (aiohttp.ServerDisconnectedError, "RemoteProtocolError", "Server disconnected without sending a response."),
    (aiohttp.ClientConnectionError, "WriteError", "the connection was closed"),
    (aiohttp.ClientPayloadError, "RemoteProtocolError", "peer closed connection without a complete message body"),
    (aiohttp.ClientResponseError, "RemoteProtocolError", _ILLEGAL),
    (ValueError, "LocalProtocolError", "illegal header"),
)
_ERRORS = (aiohttp.ClientError, TimeoutError, ValueError)


class AiohttpAdapter(Adapter):
    """Sends requests to one server, without a proxy. Nothing is made before the first request.

    Args:
        context: How the server's certificate is checked; None as the given session does.
        connections: Most connections at once.
        given: A session of the caller's, whose connections are used and left open.
    """

    def __init__(
        self,
        *,
        context: ssl.SSLContext | None,
        connections: int,
        given: aiohttp.ClientSession | None = None,
    ) -> None:
        self._context = context
        self._connections = connections
        self._given = given
        self._session: aiohttp.ClientSession | None = None
        self._traced: aiohttp.ClientSession | None = None
        self._urls: dict[str, URL] = {}

    async def send(self, outgoing: Outgoing) -> Incoming:
        """Send a request and take the head of its reply."""
        if self._given is not None and self._given.closed:
            raise Failure("ConnectError", "the aiohttp session that was given is closed")
        session = self._session or self._made()
        if outgoing.on_sent is not None:
            session = self._traced or self._telling(session)
        content = outgoing.content
        body: _Body | None = None
        if outgoing.chunks is not None or (content is not None and len(content) > _SMALL):
            body = _Body(outgoing)
        timeout = outgoing.timeout
        url = self._urls.get(outgoing.url)
        if url is None:
            if len(self._urls) >= _MOST_URLS:
                self._urls.clear()
            url = self._urls[outgoing.url] = URL(outgoing.url, encoded=True)
        try:
            asking = session.request(
                outgoing.method,
                url,
                # In no variable: tracebacks can show those, and the token is among them.
                headers=CIMultiDict({name: reveal(value) for name, value in outgoing.headers.items()}),
                data=body or content,
                chunked=True if body is not None and "Content-Length" not in outgoing.headers else None,
                allow_redirects=False,
                raise_for_status=False,
                ssl=True if self._context is None else self._context,
                server_hostname=self.tls_name,
                timeout=_limits(timeout.connect, timeout.read),
                trace_request_ctx=outgoing.on_sent,
            )
            if body is None:
                answer = await asking
            else:
                async with body.sending():
                    answer = await asking
        except _ERRORS as error:
            _raise(_failure(error, body))
        _tell_reader(answer)
        return AiohttpIncoming(answer, body)

    async def close(self) -> None:
        """Close every connection, those of a given session apart."""
        self.is_closed = True
        for session in (self._traced, self._session):
            if session is not None:
                await session.close()

    def _made(self) -> aiohttp.ClientSession:
        given = self._given
        if given is None:
            connector: aiohttp.BaseConnector | None = _Connector(
                ssl=self._context if self._context is not None else True,
                limit=self._connections,
                keepalive_timeout=KEPT,
                resolver=aiohttp.ThreadedResolver(),  # the system's, whatever else is installed
            )
        else:
            connector = given.connector
        self._session = self._of(connector, [*given.trace_configs] if given else [], is_ours=given is None)
        return self._session

    def _telling(self, session: aiohttp.ClientSession) -> aiohttp.ClientSession:
        """A session on the same connections that says when the head of a request has been sent."""
        self._traced = self._of(session.connector, [*session.trace_configs, _tracing()], is_ours=False)
        return self._traced

    def _of(
        self, connector: aiohttp.BaseConnector | None, traces: list[aiohttp.TraceConfig], *, is_ours: bool
    ) -> aiohttp.ClientSession:
        session = aiohttp.ClientSession(
            connector=connector,
            connector_owner=is_ours,
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=_ADDED_BY_AIOHTTP,
            auto_decompress=False,
            read_bufsize=_READ_AHEAD,
            max_line_size=_LONGEST_HEAD,
            max_field_size=_LONGEST_HEAD,
            trace_configs=traces,
        )
        # What may be sent a second time is for the caller to say; aiohttp would, a deletion too.
        session._retry_connection = False  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # has no other switch
        return session


class _Connector(aiohttp.TCPConnector):
    """Gives no connection to a write that was idle for long: whether the server got it might never be known."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)  # pyright: ignore[reportUnknownMemberType]  # as aiohttp has it
        self._taken = WeakKeyDictionary[object, float]()

    async def connect(
        self, req: aiohttp.ClientRequest, traces: list[Any], timeout: ClientTimeout
    ) -> Any:  # of a type that aiohttp keeps to itself
        while True:
            connection = await super().connect(req, traces, timeout)
            now = time.monotonic()
            last = self._taken.get(connection.protocol, now)
            if req.method == "GET" or now - last <= IDLE_FOR_WRITES:
                self._taken[connection.protocol] = now
                return connection
            connection.close()


class AiohttpIncoming(Incoming):
    """A reply by aiohttp.

    Args:
        answer: The reply.
        body: The body of the request, which may still be on its way.
    """

    def __init__(self, answer: aiohttp.ClientResponse, body: _Body | None) -> None:
        self.status = answer.status
        self.raw_headers = answer.raw_headers
        self._answer = answer
        self._body = body

    def header(self, name: str) -> str:
        """Give a header, empty if it did not come."""
        return self._answer.headers.get(name, "")

    async def parts(self) -> AsyncGenerator[bytes]:
        """Read the body."""
        try:
            async for part in self._answer.content.iter_any():
                yield part
                del part  # tracebacks can show what is in it
        except _ERRORS as error:
            _raise(_failure(error, self._body))

    async def read(self) -> bytes:
        """Read the body at once."""
        try:
            return await self._answer.content.read()
        except _ERRORS as error:
            _raise(_failure(error, self._body))

    async def close(self) -> None:
        """Let go of the connection."""
        self._answer.close()  # of a reply that was read to its end, the connection is kept
        if self._body is not None:
            await self._body.stop()


def _tell_reader(answer: aiohttp.ClientResponse) -> None:
    """Let whoever reads a body know that what comes is no HTTP any more.

    Aiohttp tells that only to who waits for a head, and ends its own limit of time: a reader would wait for ever.
    """
    if answer.connection is None:
        return  # all of it has come
    protocol: Any = answer.connection.protocol
    cast("dict[str, Any]", vars(protocol)).pop("set_exception", None)  # that of the reply before
    tell: Callable[..., None] = protocol.set_exception

    def set_exception(error: BaseException, *cause: BaseException) -> None:
        tell(error, *cause)
        if isinstance(error, HttpProcessingError) and not answer.content.is_eof():
            answer.content.set_exception(Failure("RemoteProtocolError", _ILLEGAL))

    protocol.set_exception = set_exception


@lru_cache(64)
def _limits(connect: float | None, read: float | None) -> ClientTimeout:
    return ClientTimeout(connect=connect, sock_connect=connect, sock_read=read)


def _tracing() -> aiohttp.TraceConfig:
    async def sent(_: aiohttp.ClientSession, context: SimpleNamespace, __: object) -> None:
        if context.trace_request_ctx is not None:
            context.trace_request_ctx()

    tracing = aiohttp.TraceConfig()
    tracing.on_request_headers_sent.append(sent)
    return tracing


class _Body:
    """The body of a request on its way, in parts."""

    def __init__(self, outgoing: Outgoing) -> None:
        self.error: Exception | None = None
        self._chunks = outgoing.chunks if outgoing.chunks is not None else _pieces(outgoing.content or b"")
        self._limit = outgoing.timeout.write
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


async def _pieces(content: bytes) -> AsyncGenerator[bytes]:
    for start in range(0, len(content), _READ_AHEAD):
        yield content[start : start + _READ_AHEAD]


def _raise(failure: Exception) -> NoReturn:
    """Raise an error with what led to it, and without aiohttp's, which is being handled: that of a source is shown."""
    context = failure.__context__
    try:
        raise failure
    finally:
        failure.__context__ = context


def _failure(error: Exception, body: _Body | None) -> Exception:
    """Say what went wrong: the fault of the source, if it was that, whatever aiohttp made of it."""
    if body is not None and body.error is not None:
        return body.error
    failure = Failure("WriteTimeout")
    for error_type, kind, words in _KINDS:
        if isinstance(error, error_type):
            failure = Failure(kind, words)
            break
    reason = error if isinstance(error, OSError) else error.__cause__
    # Where the reason is looked for: aiohttp's own words can quote the reply.
    failure.__cause__ = reason if isinstance(reason, OSError) else ConnectionError(str(failure))
    return failure
