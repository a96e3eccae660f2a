"""Connections by httpx, or by httpx2, which continues it under the same interface; and whatever else speaks that."""

from __future__ import annotations

import asyncio
import re
import ssl
import time
from typing import TYPE_CHECKING, Any

from .failures import Failure
from .limits import IDLE_FOR_WRITES, KEPT
from .messages import Adapter, Incoming
from .tunnel import Tunnel

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from types import ModuleType

    from .failures import Kind
    from .messages import Outgoing

# From a reply of httpx down to h11, which has what came behind the body.
_DOWN_TO_H11 = ("_httpcore_stream", "_stream", "_connection", "_h11_state")
# Of a body in chunks of a byte, thousands come with one read: a tenth of a second in one go.
_AT_ONCE = 32
# Where h11 begins to quote what came: that can be a token.
_QUOTED = re.compile(r":? *(?:bytearray\(b|\bb)['\"].*", re.DOTALL)
# By the names of classes: both libraries have them.
_KINDS: dict[str, Kind] = {
    "ConnectTimeout": "ConnectTimeout",
    "PoolTimeout": "PoolTimeout",
    "WriteTimeout": "WriteTimeout",
    "TimeoutException": "ReadTimeout",
    "ConnectError": "ConnectError",
    "ProxyError": "ProxyError",
    "WriteError": "WriteError",
    "LocalProtocolError": "LocalProtocolError",
    "RemoteProtocolError": "RemoteProtocolError",
    "DecodingError": "DecodingError",
}


class HttpxAdapter(Adapter):
    """Sends requests to one server by a transport of httpx or httpx2.

    Args:
        library: httpx or httpx2.
        transport: What carries the requests.
    """

    has_steps = True

    def __init__(self, library: ModuleType, transport: Any) -> None:
        self._library: Any = library
        self._transport = transport
        # What it raises, and what of ssl and of encoding it lets through.
        self._errors = (self._library.TransportError, self._library.DecodingError, ssl.SSLError)

    async def send(self, outgoing: Outgoing) -> Incoming:
        """Send a request and take the head of its reply."""
        try:
            # What is built goes into no variable: tracebacks can show those, and it has the body and the token.
            answer = await self._transport.handle_async_request(
                self._library.Request(
                    outgoing.method,
                    outgoing.url,
                    headers=[(name.encode("ascii"), value.encode("ascii")) for name, value in outgoing.headers.items()],
                    content=outgoing.content if outgoing.chunks is None else outgoing.chunks,
                    extensions={"timeout": outgoing.timeout.by_step, "trace": outgoing.on_step, **self._names()},
                )
            )
        except self._errors as error:
            raise _failure(error) from error
        return HttpxIncoming(answer, self)

    def _names(self) -> dict[str, str]:
        return {} if self.tls_name is None else {"sni_hostname": self.tls_name}

    async def close(self) -> None:
        """Close every connection."""
        self.is_closed = True
        await self._transport.aclose()

    def failure(self, error: Exception) -> Failure | None:
        """Say what went wrong while a body was read; None if it is none of this library's errors."""
        return _failure(error) if isinstance(error, self._errors) else None

    def ended(self) -> None:
        """Take note that a reply has ended."""


class HttpxNetworkAdapter(HttpxAdapter):
    """Sends requests to one server over connections that it makes.

    Args:
        library: httpx or httpx2.
        context: How the server's certificate is checked.
        connections: Most connections that are kept.
        more: Further ones that can be made. Through a proxy, there is no limit.
        proxy: The URL of a proxy.

    Raises:
        ValueError: The URL of the proxy cannot be used.
    """

    def __init__(
        self,
        library: ModuleType,
        *,
        context: ssl.SSLContext,
        connections: int,
        more: int,
        proxy: str | None,
    ) -> None:
        limits = library.Limits(
            # Through a proxy, httpx loses count of its connections with every handshake that fails.
            max_connections=connections + more if proxy is None else None,
            max_keepalive_connections=connections,
            keepalive_expiry=KEPT,
        )
        transport = library.AsyncHTTPTransport(verify=context, limits=limits, proxy=proxy, trust_env=False)
        super().__init__(library, transport)
        self._is_proxied = proxy is not None
        self._pool = transport._pool  # noqa: SLF001  # has no other name, and lists its connections, which tell of themselves
        self._idle: dict[Any, tuple[str, float]] = {}

    async def send(self, outgoing: Outgoing) -> Incoming:
        """Send a request and take the head of its reply; a write goes on no connection that was long idle."""
        if outgoing.method != "GET":
            await self._close_long_idle()
        if not self._is_proxied:
            return await super().send(outgoing)
        outgoing.on_step = tunnel = Tunnel(outgoing.on_step, outgoing.timeout.connect)
        try:
            return await super().send(outgoing)
        except Exception as error:
            if tunnel.is_open:
                raise
            raise tunnel.failure(error) from error

    async def _close_long_idle(self) -> None:
        now = time.monotonic()
        for connection in self._pool.connections:
            state, since = self._idle.get(connection, ("", now))
            if connection.is_idle() and connection.info() == state and now - since > IDLE_FOR_WRITES:
                await connection.aclose()

    def ended(self) -> None:
        """Note since when connections are idle; they count their requests, which tells those that were used since."""
        now, before = time.monotonic(), self._idle
        self._idle = {}
        for connection in self._pool.connections:
            state = connection.info()
            known = before.get(connection)
            self._idle[connection] = known if known is not None and known[0] == state else (state, now)


class HttpxIncoming(Incoming):
    """A reply by httpx.

    Args:
        answer: The reply.
        adapter: What it came by.
    """

    def __init__(self, answer: Any, adapter: HttpxAdapter) -> None:
        self.status = answer.status_code
        self.raw_headers = answer.headers.raw
        self._answer = answer
        self._adapter = adapter
        if answer.is_stream_consumed:  # a transport for tests had it at once
            self.content = answer.content

    def header(self, name: str) -> str:
        """Give a header, empty if it did not come."""
        value: str = self._answer.headers.get(name, "")
        return value

    async def parts(self) -> AsyncGenerator[bytes]:
        """Read the body."""
        count = 0
        try:
            async for part in self._answer.stream:
                yield part
                count += 1
                if not count % _AT_ONCE:
                    await asyncio.sleep(0)
        except Exception as error:
            if failure := self._adapter.failure(error):
                raise failure from error
            raise
        await self._drop_if_more_came()

    async def read(self) -> bytes:
        """Read the body at once."""
        return b"".join([part async for part in self.parts()])

    async def close(self) -> None:
        """Let go of the connection."""
        await self._answer.aclose()
        self._adapter.ended()
        if self._adapter.is_closed and (stream := self._answer.extensions.get("network_stream")):
            await stream.aclose()  # httpx forgets a connection that is being made while it closes the others

    async def _drop_if_more_came(self) -> None:
        """Close a connection on which bytes stand behind the reply: httpcore would read them as that to the next call.

        It does not tell of them, so they are looked for where h11 has them. A test notices when they are no longer
        there.
        """
        found: Any = self._answer.stream
        for name in _DOWN_TO_H11:
            found = getattr(found, name, None)
        if found is not None and found.trailing_data[0]:
            await self._answer.extensions["network_stream"].aclose()


def _failure(error: Exception) -> Failure:
    for kind in type(error).__mro__:
        if found := _KINDS.get(kind.__name__):
            return Failure(found, _QUOTED.sub("", str(error)))
    return Failure("ReadError", str(error))
