"""What lies under a client: requests to one server and their replies, time limits, hooks."""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import AsyncExitStack, aclosing
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from attrs import define, evolve, field

from .. import errors
from .._version import __version__
from ..runtime.causes import Cause, raise_alone
from ..runtime.operation import SIGN_IN
from ..runtime.redacted import Redacted
from ..runtime.upload import CHUNK
from . import reply_body
from .address import base_url, without_zone
from .choice import adapter_for
from .error_mapping import explanation
from .failures import Failure
from .in_flight import InFlight, Steps
from .messages import Headers, Outgoing, is_header
from .slots import Slots
from .tracing import Tracing

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping, Sequence

    from ..runtime.operation import Operation
    from ..runtime.request import Request
    from .choice import AnyTransport
    from .limits import ReplyLimits, Timeout
    from .messages import Incoming
    from .tls import ClientCert, Verify

    RequestHook = Callable[[Operation, Request], Awaitable[None] | None]
    ReplyHook = Callable[[Operation, Request, "Reply[Any]"], Awaitable[None] | None]

T = TypeVar("T")
logger = logging.getLogger("veeam_client")

_HEADERS = {
    "User-Agent": f"veeam-client/{__version__}",
    "Accept": "application/json, */*;q=0.5",
    "Accept-Encoding": "gzip",  # what transport/reply_body.py unpacks, and nothing else
    "Connection": "keep-alive",
}
_SUCCESS = range(200, 300)
_UNREAD = object()


@define(eq=False)
class Reply(Generic[T]):
    """A whole reply.

    Attributes:
        status: HTTP status code.
        headers: The headers, found without regard to case; their names are in lower case.
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
    _parsed: Any = field(default=_UNREAD, init=False, repr=False)

    @property
    def parsed(self) -> T:
        """What the method of the operation returns.

        Raises:
            DecodeError: The body cannot be read.
        """
        # Not a cached_property: in Python 3.11, one is read at a time in all threads.
        if self._parsed is _UNREAD:
            self._parsed = self._decode(self)
        return cast("T", self._parsed)


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
        client_cert: As `VeeamClient` takes it.
        transport: As `VeeamClient` takes it.
        on_request: Called before each request.
        on_reply: Called after each reply.
        tracer_provider: As `VeeamClient` takes it.

    Attributes:
        host: The server as it was given.
        server: The server's address; its port may turn out to be another.
        slots: Where a request waits for its turn.
    """

    def __init__(
        self,
        host: str,
        *,
        verify: Verify,
        headers: Mapping[str, str],
        connections: int,
        proxy: str | None,
        trust_env: bool,
        limits: ReplyLimits,
        client_cert: ClientCert | None = None,
        transport: AnyTransport | None,
        on_request: Sequence[RequestHook] = (),
        on_reply: Sequence[ReplyHook] = (),
        tracer_provider: Any = None,
    ) -> None:
        self.host = host
        self.server = base_url(host)
        if connections < 1:
            raise errors.InvalidArgument(f"connections must be at least 1, not {connections}", server=self.server)
        self.slots = Slots(connections, self.server)
        self._on_request = tuple(on_request)
        self._on_reply = tuple(on_reply)
        self.limits = limits
        bare = without_zone(self.server)
        self._headers = _overlaid(_HEADERS if bare is None else {**_HEADERS, "Host": bare}, headers)
        self._adapter, self._is_direct = adapter_for(
            transport,
            self.server,
            verify=verify,
            connections=connections,
            proxy=proxy,
            trust_env=trust_env,
            client_cert=client_cert,
        )
        self._tracing = Tracing(tracer_provider, self.server) if tracer_provider else None
        self._in_flight = InFlight(has_steps=self._adapter.has_steps)

    async def exchange(
        self,
        operation: Operation,
        request: Request,
        *,
        token: str | None,
        timeout: Timeout,
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
        is_secret = operation.id == SIGN_IN
        # What hooks see of the token operation has no bodies. The headers are the same object, to be added to.
        shown = evolve(request, content=None) if is_secret else request
        for hook in self._on_request:
            if (waiting := hook(operation, shown)) is not None:
                await waiting
        started = time.perf_counter()
        if self._tracing is None:
            answer = await self._answer(operation.id, request, token, timeout, stream)
        else:
            send = partial(self._answer, operation.id, request, token, timeout, stream)
            answer = await self._tracing.spanned(self.server, operation, request, send)
        is_streamed = stream is not None and answer.status in _SUCCESS
        seconds = time.perf_counter() - started
        chunks = self._chunks(answer, operation.id, request) if is_streamed else None
        if stream is not None and chunks is not None:
            stream.push_async_callback(chunks.aclose)  # who leaves in the middle leaves no generator to be collected
        reply = Reply[Any](
            answer.status,
            Headers(answer.raw_headers),
            b"" if is_streamed else answer.content or b"",
            seconds,
            decode,
            chunks,
        )
        del answer  # hooks may raise, and it has the request
        if self._on_reply:
            seen = evolve(reply, content=b"") if is_secret else reply
            try:
                for after in self._on_reply:
                    if (waiting := after(operation, shown, seen)) is not None:
                        await waiting
            except BaseException:
                del reply, seen  # tracebacks can show what is in them
                raise
        return reply

    async def _answer(
        self, operation: str, request: Request, token: str | None, timeout: Timeout, stream: AsyncExitStack | None
    ) -> Incoming:
        if self._adapter.is_closed:
            message = "the client was closed; make another one"
            raise errors.ClientClosed(message, server=self.server, operation=operation)
        started = time.perf_counter()
        within = None if request.upload else self.limits.seconds_of(timeout)
        try:
            if stream is None and request.upload is None and not self._adapter.has_steps:
                async with asyncio.timeout(within):
                    answer = await self._send(operation, request, token, timeout, None, is_streamed=False)
            else:
                steps = self._in_flight.steps(request.on_sent)
                sending = self._send(operation, request, token, timeout, steps, is_streamed=stream is not None)
                answer = await self._in_flight.answer(sending, steps, stream, within)
        except (TimeoutError, Failure) as error:
            explained = await self._explained(error, operation, request, started)
        else:
            self._log(request, answer.status, started)
            return answer
        return raise_alone(explained, explained.__cause__)

    async def _send(
        self,
        operation: str,
        request: Request,
        token: str | None,
        timeout: Timeout,
        steps: Steps | None,
        *,
        is_streamed: bool,
    ) -> Incoming:
        headers = _overlaid(self._headers, request.headers) if request.headers else dict(self._headers)
        if token:
            headers["Authorization"] = "Bearer " + Redacted(token)
        outgoing = Outgoing(
            request.method, self.server + request.path, headers, timeout, request.content, None, request.on_sent, steps
        )
        if request.upload is None:
            return await self._received(operation, outgoing, is_streamed=is_streamed)
        # Until the reply was read: a server may answer while the last part is still asked for.
        async with aclosing(request.upload.chunks()) as outgoing.chunks:
            return await self._received(operation, outgoing, is_streamed=is_streamed)

    async def _received(self, operation: str, outgoing: Outgoing, *, is_streamed: bool) -> Incoming:
        answer = await self._adapter.send(outgoing)
        if not (is_streamed and answer.status in _SUCCESS):
            where = {"server": self.server, "operation": operation}
            answer.content = await reply_body.whole(answer, self.limits.size, where)
        return answer

    async def _chunks(self, answer: Incoming, operation: str, request: Request) -> AsyncGenerator[bytes]:
        started, steps = time.perf_counter(), self._in_flight.steps()
        try:
            parts = reply_body.parts(answer, CHUNK, {"server": self.server, "operation": operation})
            while part := await self._in_flight.part(parts, steps):
                yield part
        except (TimeoutError, Failure) as error:
            explained = await self._explained(error, operation, request, started)
        else:
            return
        raise_alone(explained, explained.__cause__)

    async def close(self, before: Callable[[], Awaitable[None]] | None = None, *, within: float = 10.0) -> None:
        """Close every connection, once; who calls it again waits for the same end.

        It goes on if its caller leaves: otherwise a session would stay on the server.

        Args:
            before: What needs the connections for the last time.
            within: Seconds for that.
        """
        await self._in_flight.close(self._adapter, before, within)

    async def _explained(
        self, error: TimeoutError | Failure, operation: str, request: Request, started: float
    ) -> errors.VeeamError:
        """Make our error of what went wrong.

        It is raised once that is no longer handled: what comes out of something that was awaited is given what is being
        handled there as its context, and that holds what was sent.
        """
        failure: errors.VeeamError
        if isinstance(error, TimeoutError):
            seconds = time.perf_counter() - started
            message = f"no whole reply within {seconds:.1f} seconds; raise total_timeout= if the server is that slow"
            failure = errors.TimedOut(message, sent=True, server=self.server, operation=operation)
        else:
            failure = await explanation(error, server=self.server, operation=operation, is_direct=self._is_direct)
            if error.kind != "LocalProtocolError":
                failure.__cause__ = Cause(f"{error.kind}: {error}")
        self._log(request, type(failure).__name__, started)
        return failure

    def _log(self, request: Request, outcome: object, started: float) -> None:
        if logger.isEnabledFor(logging.DEBUG):
            milliseconds = (time.perf_counter() - started) * 1000
            path = request.shown.partition("?")[0]
            logger.debug("%s %s %s %s %.0f ms", self.server, request.method, path, outcome, milliseconds)


def _overlaid(headers: Mapping[str, str], more: Mapping[str, str]) -> dict[str, str]:
    """Put headers over others of the same names, without regard to case.

    Raises:
        Failure: One of them cannot be sent.
    """
    for name, value in more.items():
        if not is_header(name, value):
            raise Failure("LocalProtocolError")
    names = {name.lower() for name in more}
    if names.isdisjoint(map(str.lower, headers)):
        return {**headers, **more}
    return {name: value for name, value in headers.items() if name.lower() not in names} | dict(more)
