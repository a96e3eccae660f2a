"""Failures of connections as our errors, with whether the server can have got the request."""

from __future__ import annotations

import ssl

import httpx

from ..errors import (
    ConnectionFailed,
    DecodeError,
    TimedOut,
    TlsFailed,
    Unreachable,
    VeeamError,
)
from .address import DEFAULT_PORT
from .tls import WrongFingerprint, shown_fingerprint

# How a handshake waits for its next message.
_NO_REASONS = (ssl.SSLWantReadError, ssl.SSLWantWriteError)
_LOOK_TIMEOUT = 10.0


async def explanation(error: Exception, *, server: str, operation: str, is_direct: bool) -> VeeamError:
    """Make our error of one that sending a request raised.

    Args:
        error: Of httpx, or of `ssl` where httpx lets it through.
        server: The server's address.
        operation: The operation id.
        is_direct: Whether the server can be reached without a proxy, to look at its certificate.

    Returns:
        The error, to be raised.
    """
    reason = _reason(error)
    reason_text = str(reason) or type(reason).__name__
    if isinstance(error, httpx.DecodingError):
        return DecodeError(f"the body cannot be decompressed: {reason_text}", server=server, operation=operation)
    if isinstance(error, httpx.TimeoutException):
        sent = not isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout)
        advice = "raise timeout= if the server is known to be slow" if sent else "check the address and the firewall"
        step = "no reply" if sent else "no connection"
        message = f"{step} in time ({type(error).__name__}); {advice}"
        return TimedOut(message, sent=sent, server=server, operation=operation)
    if isinstance(error, httpx.ConnectError | httpx.ProxyError):
        if isinstance(reason, ssl.SSLError) and not isinstance(reason, ssl.SSLEOFError):
            return await _tls_failed(reason, server=server, operation=operation, is_direct=is_direct)
        message = f"could not connect: {reason_text}; check the address, the port and the service"
        return Unreachable(message, server=server, operation=operation)
    message = f"the connection broke: {reason_text}; whether the server carried out the request is unknown"
    return ConnectionFailed(message, server=server, operation=operation)


async def _tls_failed(reason: ssl.SSLError, *, server: str, operation: str, is_direct: bool) -> TlsFailed:
    seen = reason.seen if isinstance(reason, WrongFingerprint) else None
    if seen is None and is_direct:
        url = httpx.URL(server)
        seen = await shown_fingerprint(url.host, url.port or DEFAULT_PORT, _LOOK_TIMEOUT)
    reason_text = getattr(reason, "verify_message", "") or str(reason)
    advice = "check that this is its HTTPS port"
    if seen:
        advice = f"it showed {seen}: if that is the certificate on the server, pass verify={seen!r}"
    return TlsFailed(f"TLS failed: {reason_text}; {advice}", fingerprint=seen, server=server, operation=operation)


def _reason(error: BaseException) -> BaseException:
    """Find what an error came from: httpx's own words for it are `All connection attempts failed`."""
    chain = [error]
    while inner := chain[-1].__cause__ or chain[-1].__context__:
        chain.append(inner)
    reasons = [one for one in chain if isinstance(one, OSError) and not isinstance(one, _NO_REASONS)]
    return (reasons or chain)[-1]
