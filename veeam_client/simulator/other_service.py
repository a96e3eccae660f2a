"""Something else than a VBR server on a port: Enterprise Manager, Veeam ONE, a reverse proxy."""

import asyncio
from types import TracebackType
from typing import Final, Self

from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from veeam_client.simulator.certificate import make_certificate
from veeam_client.simulator.listening import Listener, Server
from veeam_client.simulator.mood import Mood
from veeam_client.simulator.ports import HOST
from veeam_client.simulator.replies import proxy_page, send_reply

__all__ = ["OtherService"]

_MOOD: Final = Mood()


class OtherService:
    """A web server that is no VBR server: it answers everything with a page. Use it with ``async with``.

    Args:
        port: Where it listens; 0 takes a free one.
        status: The status of each page: 404, as a web server gives for addresses that it does not know, or another.
    """

    def __init__(self, *, port: int = 0, status: int = 404) -> None:
        self.port = port
        self.requests = 0
        """How many requests came."""
        self._status = status
        self._certificate = make_certificate()
        self._server: Server | None = None
        self.ssl_context = self._certificate.client_context()
        """Trusts this server alone."""

    @property
    def url(self) -> str:
        """Its address."""
        return f"https://{HOST}:{self.port}"

    async def __aenter__(self) -> Self:
        """Start listening."""
        listener = Listener(lambda: False)
        try:
            listener.bind((HOST, self.port))
            server = Server(self, listener)
            await server.start(self._certificate.server_context)
        except BaseException:
            listener.close()
            raise
        self.port, self._server = listener.getsockname()[1], server
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening."""
        if self._server is not None:
            server, self._server = self._server, None
            await server.stop()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as an ASGI application."""
        self.requests += 1
        await Request(scope, receive).body()
        await send_reply(proxy_page(self._status), send, _MOOD, is_over=_never, halve=False)

    def close(self) -> None:
        """Let go of requests that wait; none does."""


async def _never(seconds: float) -> bool:
    await asyncio.sleep(seconds)
    return False
