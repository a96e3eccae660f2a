"""Where a server is."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from ..errors import InvalidArgument

DEFAULT_PORT = 9419

# A name, or an address of version 6, which may have a zone.
_HOST = re.compile(r"[\w.-]+|[0-9a-f:.]+(%[\w.-]+)?")


# Builds since 13.1 answer on 443 too, and the other port is to go one day.
_PORTS = (DEFAULT_PORT, 443)


def ports_of(host: str) -> tuple[int, ...]:
    """Give the ports on which a server may answer.

    Args:
        host: As `base_url` takes it.

    Returns:
        The port that is named, or else those that are usual, in the order in which they are to be tried.

    Raises:
        InvalidArgument: As `base_url` does.
    """
    named = urlsplit(base_url(host)).port
    has_port = urlsplit(host if "://" in host else f"https://{host}").port is not None
    return (named,) if has_port and named else _PORTS


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
    refusal = InvalidArgument(f"{host.rpartition('@')[2]!r} is not a host, host:port or https URL")
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
