"""Finding out about a server without signing in: where it answers, what it speaks."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from attrs import field, frozen

from ..errors import ErrorReply, RequestContext, UnsupportedRevision
from ..runtime.operation import DISCOVER
from ..transport.address import ports_of
from ..transport.exchange import Transport
from ..transport.limits import step_limits
from .negotiation import at_port
from .options import completed, transport_options
from .probing import PROBE, Probing

if TYPE_CHECKING:
    from .options import ClientOptions

_TIMEOUT = 10.0


@frozen
class Discovered:
    """Where a server answers, and what it speaks.

    Attributes:
        url: Its base URL.
        revision: The newest API revision that both sides speak, or the one that was given.
        revisions: Every revision that the server says it speaks, the newest first, also those that this package does
            not know. Empty if it does not tell.
        build: The server's build, such as `13.0.1.180`, if there was something to sign in with; None otherwise.
    """

    url: str
    revision: str
    revisions: tuple[str, ...] = field(default=(), kw_only=True)
    build: str | None = field(default=None, kw_only=True)

    @property
    def port(self) -> int:
        """The port on which it answers."""
        return urlsplit(self.url).port or 0


async def discover(host: str, options: ClientOptions) -> Discovered:
    """Find port, revisions and build; `VeeamClient.discover` tells the rest."""
    given, limits = completed(options, "VeeamClient.discover"), step_limits(options.get("timeout", _TIMEOUT))
    transport = Transport(host, **transport_options(given))
    probing, wanted = Probing(transport, limits), given["revision"]

    async def look() -> tuple[str, tuple[str, ...]]:
        revision = wanted or (await probing.newest())[0]
        return revision, await probing.spoken()

    try:
        revision, spoken = await at_port(transport, ports_of(host), look)
    finally:
        await transport.close()
    if wanted is not None and wanted not in spoken:
        says = f"it speaks {', '.join(spoken)}" if spoken else "it does not say what it speaks"
        reply = ErrorReply(status=HTTPStatus.BAD_REQUEST, text=says)
        context = RequestContext(method="GET", path=PROBE, server=transport.server, operation=DISCOVER, revision=wanted)
        raise UnsupportedRevision(reply, context, spoken=spoken)
    return Discovered(transport.server, revision, revisions=spoken)
