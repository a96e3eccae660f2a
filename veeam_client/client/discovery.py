"""Finding a server's port and revision without signing in."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from attrs import evolve, frozen

from ..errors import ConnectionFailed, ErrorReply, RequestContext, TlsFailed, Unreachable, UnsupportedRevision
from ..rest import REVISIONS
from ..transport.address import DEFAULT_PORT, base_url
from ..transport.error_replies import api_error
from ..transport.exchange import Transport
from ..transport.limits import step_limits
from .options import completed, transport_options

if TYPE_CHECKING:
    from ..transport.limits import Timeout
    from .options import ClientOptions

# Builds since 13.1 answer on 443 too.
_PORTS = (DEFAULT_PORT, 443)
_TIMEOUT = 10.0


@frozen
class Discovered:
    """Where a server answers, and what it speaks.

    Attributes:
        url: Its base URL.
        revision: The newest API revision that both sides speak.
    """

    url: str
    revision: str


async def discover(host: str, options: ClientOptions) -> Discovered:
    """Find the port and the newest common revision; `VeeamClient.discover` tells the rest."""
    given, limits = completed(options, "VeeamClient.discover"), step_limits(options.get("timeout", _TIMEOUT))
    # Checks the host, and shows whether it names a port.
    named = urlsplit(base_url(host))
    has_port = urlsplit(host if "://" in host else f"https://{host}").port is not None
    failures: list[ConnectionFailed] = []
    for port in (named.port,) if has_port else _PORTS:
        address = named._replace(netloc=f"{named.netloc.rpartition(':')[0]}:{port}").geturl()
        try:
            return await _newest(Transport(address, **transport_options(given)), limits)
        except TlsFailed:
            raise  # somebody answers there: another port shows no better certificate
        except ConnectionFailed as error:
            failures.append(error)
    if len(failures) == 1:
        raise failures[0]
    message = "; ".join(f"port {port}: {error.message}" for port, error in zip(_PORTS, failures, strict=True))
    raise Unreachable(message, server=host, operation="discover") from failures[0]


async def _newest(transport: Transport, timeout: Timeout) -> Discovered:
    tried: list[tuple[ErrorReply, RequestContext]] = []
    try:
        for revision in REVISIONS:
            # Where a server shows the contract of a revision that it speaks, to everyone.
            path = f"/swagger/v{revision}/swagger.json"
            status = await transport.status(path, timeout)
            if status == HTTPStatus.OK:
                return Discovered(transport.server, revision)
            request = RequestContext(
                method="GET", path=path, server=transport.server, operation="discover", revision=revision
            )
            tried.append((ErrorReply(status=status), request))
            if status == HTTPStatus.TOO_MANY_REQUESTS or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
                raise api_error(*tried[-1])
    finally:
        await transport.close()
    reply, request = tried[-1]
    text = f"it supports none of {', '.join(REVISIONS)}, or is not a VBR server"
    raise UnsupportedRevision(evolve(reply, text=text), request)
