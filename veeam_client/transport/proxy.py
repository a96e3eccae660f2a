"""Which proxy is asked, as the caller or the environment says, and which servers are asked without it."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from importlib.util import find_spec
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from ..errors import InvalidArgument
from .address import DEFAULT_PORT, spelled

_SOCKS = frozenset({"socks5", "socks5h"})
_SCHEMES = frozenset({"http", "https"}) | _SOCKS
# A user name ends at the first colon, and what is before the last @ is one, or a password.
_PROXY = re.compile(r"(?:(?P<scheme>[^:/@]+)://)?(?:(?P<user>[^:@]*)(?::(?P<password>.*))?@)?(?P<host>[^@/?#]+)/?")
_HOST = re.compile(r"(?P<name>\[[0-9A-Fa-f:.]+\]|[^:\[\]\s]+)(?::(?P<port>\d{1,5}))?")
_LARGEST_PORT = 65535
# Bytes of a user name or password of SOCKS.
_LONGEST = 255
# Both spellings are in use; the small one goes before.
_VARIABLES = ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")


class _Named(NamedTuple):
    """A proxy, and what names it."""

    address: str
    source: str


def proxy_for(server: str, proxy: str | None, *, trust_env: bool) -> str | None:
    """Give the URL of the proxy that a server is asked by.

    Args:
        server: The server's address.
        proxy: What the caller says; it may lack its scheme, and its password may have any character.
        trust_env: Whether the environment is asked where the caller says nothing: `HTTPS_PROXY`, `ALL_PROXY`, and
            `NO_PROXY` with names, suffixes, networks, and ports.

    Returns:
        A URL with all that is special in its user name and password in percent signs; None for no proxy.

    Raises:
        InvalidArgument: It cannot be used. Its password is not shown.
    """
    named = _Named(proxy, "proxy=") if proxy is not None else _by_environment(server) if trust_env else None
    if named is None:
        return None
    found = _PROXY.fullmatch(named.address.strip())
    host = _HOST.fullmatch(found["host"]) if found else None
    place = None if host is None else _place(host["name"], host["port"])
    if found is None or place is None:
        message = f"{named.source} is not the address of a proxy; it must be a URL such as http://proxy:3128"
        raise InvalidArgument(message, server=server)
    scheme = (found["scheme"] or "http").lower()
    if scheme not in _SCHEMES:
        message = f"{named.source} names a proxy of {scheme}://; there are {', '.join(sorted(_SCHEMES))}"
        raise InvalidArgument(message, server=server)
    if scheme in _SOCKS and find_spec("socksio") is None:
        message = (
            f"{named.source} names a SOCKS proxy, which needs the extra: pip install 'veeam-client[socks]'; "
            f"NO_PROXY={urlsplit(server).hostname} asks the server without it"
        )
        raise InvalidArgument(message, server=server)
    if scheme in _SOCKS and any(
        len(unquote(part or "").encode()) > _LONGEST for part in found.group("user", "password")
    ):
        message = f"{named.source} has a user name or a password of more than {_LONGEST} bytes, which SOCKS cannot send"
        raise InvalidArgument(message, server=server)
    account = "" if found["user"] is None else f"{_escaped(found['user'])}:{_escaped(found['password'] or '')}@"
    return f"{scheme}://{account}{place}"


def _place(name: str, port: str | None) -> str | None:
    """Give where a proxy is, as every library reads it; None if it cannot be anywhere."""
    try:
        name = f"[{IPv6Address(name[1:-1])}]" if name.startswith("[") else spelled(name.lower())
    except ValueError:
        return None
    if port is None:
        return name
    return f"{name}:{int(port)}" if 0 < int(port) <= _LARGEST_PORT else None


def _escaped(text: str) -> str:
    """Escape what is special in a URL, once: what is escaped already stays as it is."""
    is_escaped = re.search("%[0-9A-Fa-f]{2}", text) is not None
    return quote(unquote(text) if is_escaped else text, safe="")


def _by_environment(server: str) -> _Named | None:
    proxies = getproxies()
    proxy = proxies.get("https") or proxies.get("all")
    if not proxy:
        return None
    address = urlsplit(server)
    name, port = address.hostname or "", address.port or DEFAULT_PORT
    written = os.environ.get("no_proxy") or os.environ.get("NO_PROXY")
    if is_excepted(name, port, written or proxies.get("no", "")):
        return None
    if written is None and any(proxy_bypass(host) for host in (name, address.netloc)):
        return None  # as the settings of Windows or macOS say
    source = next((one for one in _VARIABLES if os.environ.get(one) == proxy), "the system's setting")
    return _Named(proxy, source)


def is_excepted(name: str, port: int, exceptions: str) -> bool:
    """Say whether a server is asked without a proxy.

    Args:
        name: Its host name or address.
        port: Its port.
        exceptions: As `NO_PROXY` has them, with commas or spaces between: names with all that ends in them, addresses,
            networks (`10.0.0.0/8`), each with or without a port; `*` is all.
    """
    return any(_fits(name.rstrip(".").lower(), port, one) for one in re.split(r"[\s,]+", exceptions.lower()) if one)


def _fits(name: str, port: int, exception: str) -> bool:
    if exception == "*":
        return True
    address = _address(name.partition("%")[0])
    if address is not None:
        with suppress(ValueError):
            return address in ip_network(exception.strip("[]"), strict=False)
    found = _HOST.fullmatch(exception)
    if found is None or (found["port"] and int(found["port"]) != port):
        return False
    if found["name"] == "*":
        return True
    wanted = found["name"].strip("[]").removeprefix("*").strip(".")
    with suppress(ValueError):
        wanted = spelled(wanted)
    if address is not None:
        return address == _address(wanted)
    return bool(wanted) and (name == wanted or name.endswith(f".{wanted}"))


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None
