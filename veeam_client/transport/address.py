"""Where a server is."""

from __future__ import annotations

import re
from importlib import import_module
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import quote, urlsplit, urlunsplit

from ..errors import InvalidArgument

DEFAULT_PORT = 9419

_LABEL = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?")
_LONGEST_NAME = 253
# What a number can be at the end of: an address of version 4 only, in its usual form.
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
_IN_BRACKETS = re.compile(r"\[([^\]]*)\](:\d+)?")
# What is not escaped in a path.
_OF_PATHS = "/%:@!$&'()*+,;=~"
# The zone of an address, which a URL may have escaped.
_ZONE = re.compile(r"%(25)?(?P<zone>[\w.-]+)$")
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
    base_url(host)  # raises
    named = urlsplit(_as_url(host)).port
    return _PORTS if named is None else (named,)


def base_url(host: str) -> str:
    """Make the base URL of a server. A host has one spelling in it, so that it means the same however it is reached.

    Args:
        host: Host name or address, with or without a port, or a full URL. IPv6 addresses with a port stand in brackets.

    Returns:
        `https://host:port`, with port 9419 unless another is given. Names are in small letters, international ones as
        DNS has them (`xn--...`), without a dot at the end; the zone of an IPv6 address stays (`[fe80::1%eth0]`). What
        is special in a path is escaped.

    Raises:
        InvalidArgument: It is no address, or not one of HTTPS: a password would cross the network in the open.
    """
    # What stands before an @ is a name and a password: it belongs neither here nor into a message.
    account = "; an account does not belong there" if "@" in host else ""
    refusal = InvalidArgument(f"{host.rpartition('@')[2]!r} is not a host, host:port or https URL{account}")
    try:
        parts = urlsplit(_as_url(host))
        port = DEFAULT_PORT if parts.port is None else parts.port
        # `hostname` would make the zone small, too.
        place = parts.netloc.rpartition("@")[2]
        bracketed = _IN_BRACKETS.fullmatch(place)
        name = spelled(parts.hostname or "") if bracketed is None else _address(bracketed[1])
        path = _path(parts.path)
    except ValueError:
        raise refusal from None
    if parts.scheme != "https" or not port or place != parts.netloc or parts.query or parts.fragment:
        raise refusal
    # A path that is one by mistake, as of `https:/vbr01`.
    if place.endswith(":") or not host.strip().isprintable():
        raise refusal
    return f"https://{name}:{port}{path}"


def with_port(host: str, port: int) -> str:
    """Give a host with a port that was named apart from it.

    Args:
        host: As `base_url` takes it.
        port: The port.

    Raises:
        InvalidArgument: As `base_url` does, or the host names a port, too.
    """
    base_url(host)  # raises
    parts = urlsplit(_as_url(host))
    if parts.port is not None:
        raise InvalidArgument(f"{host!r} names a port itself, and so {port} does not belong to it")
    url = urlunsplit(parts._replace(netloc=f"{parts.netloc}:{port}"))
    return url if "://" in host else url.removeprefix("https://")


def _as_url(host: str) -> str:
    """Give what a host was given as, as a URL, with an address of version 6 in brackets."""
    host = host.strip()
    if "://" in host:
        return host
    return f"https://[{host}]" if _is_address(host) else f"https://{host}"


def without_zone(server: str) -> str | None:
    """Give host and port without the zone of an IPv6 address, which concerns this machine only; None if it has none.

    Args:
        server: A base URL.
    """
    host = urlsplit(server).netloc
    return re.sub(r"%[\w.-]+\]", "]", host) if "%" in host else None


def name_in_certificate(server: str) -> str | None:
    """Give what a server's certificate calls it where its address does not say; None if it does.

    Args:
        server: A base URL.
    """
    bare = without_zone(server)
    return None if bare is None else bare.rpartition(":")[0].strip("[]")


def _is_address(host: str) -> bool:
    try:
        _address(host)
    except ValueError:
        return False
    return True


def _address(text: str) -> str:
    """Give an address of version 6 in brackets."""
    zone = _ZONE.search(text)
    plain = text[: zone.start()] if zone else text
    if "%" in plain:  # Python takes anything for a zone
        raise ValueError
    return f"[{IPv6Address(plain)}%{zone['zone']}]" if zone else f"[{IPv6Address(plain)}]"


def spelled(text: str) -> str:
    """Give a name, or an address of version 4, as it is asked for and as certificates have it.

    Args:
        text: The name, in small letters.

    Raises:
        ValueError: It is none.
    """
    name = text.removesuffix(".")
    if not name.isascii():
        encoded: bytes = import_module("idna").encode(name, uts46=True)  # its errors are ValueErrors
        name = encoded.decode()
    labels = name.split(".")
    if len(name) > _LONGEST_NAME or not all(map(_LABEL.fullmatch, labels)):
        raise ValueError
    if _NUMBER.fullmatch(labels[-1]):
        return str(IPv4Address(name))
    if any(label.startswith("xn--") for label in labels):
        import_module("idna").decode(name)  # which libraries do, with errors of their own
    return name


def _path(text: str) -> str:
    """Give a path as it is sent.

    Raises:
        ValueError: It goes up, which some libraries follow, and some do not.
    """
    if not {".", ".."}.isdisjoint(text.split("/")):
        raise ValueError
    return re.sub("%(?![0-9A-Fa-f]{2})", "%25", quote(text.rstrip("/"), safe=_OF_PATHS))
