"""Failures of connections as our errors, with whether the server can have got the request."""

from __future__ import annotations

import re
import ssl
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..errors import (
    ConnectionFailed,
    DecodeError,
    InvalidArgument,
    ProxyRefused,
    TimedOut,
    TlsFailed,
    Unreachable,
    VeeamError,
)
from .address import DEFAULT_PORT
from .tls import WrongFingerprint, shown_fingerprint
from .tls_refusals import advice_on, is_refusal

if TYPE_CHECKING:
    from .failures import Failure

# How a handshake waits for its next message.
_NO_REASONS = (ssl.SSLWantReadError, ssl.SSLWantWriteError)
_LOOK_TIMEOUT = 10.0
# Of HTTP, and of SOCKS as httpcore has it.
_REFUSED_BY_PROXY = re.compile(r"\b407\b|username/password|requested .* authentication|auth method", re.IGNORECASE)


async def explanation(error: Failure, *, server: str, operation: str, is_direct: bool) -> VeeamError:
    """Make our error of one that sending a request raised.

    Args:
        error: What an adapter raised.
        server: The server's address.
        operation: The operation id.
        is_direct: Whether the server can be reached without a proxy, to look at its certificate.

    Returns:
        The error, to be raised.
    """
    reason = _reason(error)
    reason_text = str(reason if isinstance(reason, OSError) else error) or str(reason) or type(reason).__name__
    if error.kind == "DecodingError":
        return DecodeError(f"the body cannot be decompressed: {reason_text}", server=server, operation=operation)
    if error.kind == "LocalProtocolError":
        # Without what is wrong with it: that names the value, which can be a secret.
        message = "a header has a line break or another character that cannot be sent"
        return InvalidArgument(message, server=server, operation=operation)
    if error.kind.endswith("Timeout"):
        advice = (
            "raise timeout= if the server is known to be slow" if error.sent else "check the address and the firewall"
        )
        step = "no reply" if error.sent else "no connection"
        message = f"{step} in time ({error.kind}); {advice}"
        return TimedOut(message, sent=error.sent, server=server, operation=operation)
    if isinstance(reason, ssl.SSLError) and _is_refusal(reason, is_sent=error.sent):
        return await _tls_failed(reason, server=server, operation=operation, is_direct=is_direct)
    if not error.sent:
        return _unreached(error.kind, reason_text, server=server, operation=operation)
    message = f"the connection broke: {reason_text}; whether the server carried out the request is unknown"
    return ConnectionFailed(message, server=server, operation=operation)


def _is_refusal(reason: ssl.SSLError, *, is_sent: bool) -> bool:
    return is_refusal(reason) if is_sent else not isinstance(reason, ssl.SSLEOFError)


def _unreached(kind: str, reason: str, **where: str) -> Unreachable:
    """Say what did not connect, the proxy among others, and what to do about it."""
    if kind != "ProxyError":
        return Unreachable(f"could not connect: {reason}; check the address, the port and the service", **where)
    if _REFUSED_BY_PROXY.search(reason):
        message = f"the proxy refused its user name and password ({reason}); check those in the address of the proxy"
        return ProxyRefused(message, **where)
    advice = "check the address, the port, and what the proxy allows"
    return Unreachable(f"the proxy does not connect to the server: {reason}; {advice}", **where)


async def _tls_failed(reason: ssl.SSLError, *, server: str, operation: str, is_direct: bool) -> TlsFailed:
    seen = reason.seen if isinstance(reason, WrongFingerprint) else None
    if seen is None and is_direct:
        url = urlsplit(server)
        seen = await shown_fingerprint(url.hostname or "", url.port or DEFAULT_PORT, _LOOK_TIMEOUT)
    reason_text = getattr(reason, "verify_message", "") or str(reason)
    advice = advice_on(reason)
    if seen and isinstance(reason, ssl.SSLCertVerificationError):
        pinned = f"it showed {seen}: if that is the certificate on the server, pass verify={seen!r}"
        advice = f"{advice}; {pinned}" if advice else pinned
    advice = advice or "check that this is its HTTPS port"
    return TlsFailed(f"TLS failed: {reason_text}; {advice}", fingerprint=seen, server=server, operation=operation)


def _reason(error: BaseException) -> BaseException:
    """Find what an error came from: a library's own words for it are `All connection attempts failed`."""
    chain = [error]
    while inner := chain[-1].__cause__ or chain[-1].__context__:
        chain.append(inner)
    reasons = [one for one in chain if isinstance(one, OSError) and not isinstance(one, _NO_REASONS)]
    return (reasons or chain)[-1]
