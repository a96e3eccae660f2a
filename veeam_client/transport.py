"""What lies under a client: the server's address, TLS, time limits, and httpx's errors in our words."""

from __future__ import annotations

import re
import ssl
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from .errors import ConnectionFailed, DecodeError, InvalidArgument, TimedOut

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

DEFAULT_PORT = 9419
DEFAULT_TIMEOUT = 120.0
_CONNECT_TIMEOUT = 10.0

# A name, or an address of version 6, which may have a zone.
_HOST = re.compile(r"[\w.-]+|[0-9a-f:.]+(%[\w.-]+)?")

# httpx's pool is slower the larger it is, and one server gains nothing from more.
_LIMITS = httpx.Limits(max_connections=8, max_keepalive_connections=8, keepalive_expiry=30)


def base_url(host: str) -> str:
    """The address of a server.

    >>> base_url("vbr01.example.com"), base_url("10.0.0.5:443"), base_url("https://vbr01/veeam")
    ('https://vbr01.example.com:9419', 'https://10.0.0.5:443', 'https://vbr01:9419/veeam')

    Args:
        host: A host name or address, with a port if it is not 9419, or a URL.

    Returns:
        The URL, without a slash at its end.

    Raises:
        InvalidArgument: It is no address, or not one of HTTPS: a password would cross the network in the open.
    """
    # What stands before an @ is a name and a password: it belongs neither here nor into a message.
    refusal = InvalidArgument(f"{host.rpartition('@')[2]!r} is no host, host:port or https URL")
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


@cache
def _shared_context(ca_file: str | None) -> ssl.SSLContext:
    """One context for each setting: making one takes 15 ms and 0.8 MB."""
    return httpx.create_ssl_context() if ca_file is None else ssl.create_default_context(cafile=ca_file)


def http_client(
    url: str,
    *,
    verify: bool | str | Path | ssl.SSLContext,
    timeout: float,
    transport: httpx.AsyncBaseTransport | None,
    headers: dict[str, str],
) -> httpx.AsyncClient:
    """Make the HTTP client for one server."""
    if transport is not None or verify is False:
        context: ssl.SSLContext | bool = False
    elif isinstance(verify, ssl.SSLContext):
        context = verify
    else:
        context = _shared_context(None if verify is True else str(verify))
    return httpx.AsyncClient(
        base_url=url,
        verify=context,
        timeout=httpx.Timeout(timeout, connect=min(timeout, _CONNECT_TIMEOUT)),
        limits=_LIMITS,
        transport=transport,
        headers=headers,
    )


@contextmanager
def connection_errors(server: str, operation: str) -> Generator[None]:
    """Turn httpx's errors into ours."""
    try:
        yield
    except httpx.TimeoutException as error:
        message = f"no reply in time ({type(error).__name__}); raise timeout= if the server is known to be slow"
        raise TimedOut(message, server=server, operation=operation) from error
    except httpx.ConnectError as error:
        message = f"could not connect: {error}; check the address, the port, the certificate and the service"
        raise ConnectionFailed(message, server=server, operation=operation) from error
    except httpx.DecodingError as error:
        message = f"a body that cannot be unpacked: {error}"
        raise DecodeError(message, server=server, operation=operation) from error
    except httpx.TransportError as error:
        message = f"the connection broke: {str(error) or type(error).__name__}"
        raise ConnectionFailed(message, server=server, operation=operation) from error
