"""Failures as our errors: those of httpx, with whether the server can have got the request, and refusals."""

from __future__ import annotations

import json
import ssl
from http import HTTPStatus
from typing import Any, cast

import httpx

from ..errors import (
    ApiError,
    AuthenticationError,
    Call,
    ConnectionFailed,
    DecodeError,
    NotFound,
    PermissionDenied,
    RateLimited,
    Refusal,
    ServerError,
    TimedOut,
    TlsFailed,
    Unreachable,
    UnsupportedRevision,
    VeeamError,
)
from .address import DEFAULT_PORT
from .tls import WrongFingerprint, shown_fingerprint

# How a handshake waits for its next message.
_NO_REASONS = (ssl.SSLWantReadError, ssl.SSLWantWriteError)
_LOOK_TIMEOUT = 10.0
_BY_STATUS: dict[int, type[ApiError]] = {
    HTTPStatus.UNAUTHORIZED: AuthenticationError,
    HTTPStatus.FORBIDDEN: PermissionDenied,
    HTTPStatus.NOT_FOUND: NotFound,
    HTTPStatus.TOO_MANY_REQUESTS: RateLimited,
}
# What a sign-in is refused with: 401 since build 13, 400 before, 403 for an account without any role.
_NO_SIGN_IN = {HTTPStatus.BAD_REQUEST, HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}
_LONGEST_LINE = 200


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
    said = str(reason) or type(reason).__name__
    if isinstance(error, httpx.DecodingError):
        return DecodeError(f"a body that cannot be unpacked: {said}", server=server, operation=operation)
    if isinstance(error, httpx.TimeoutException):
        sent = not isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout)
        advice = "raise timeout= if the server is known to be slow" if sent else "check the address and the firewall"
        step = "no reply" if sent else "no connection"
        message = f"{step} in time ({type(error).__name__}); {advice}"
        return TimedOut(message, sent=sent, server=server, operation=operation)
    if isinstance(error, httpx.ConnectError | httpx.ProxyError):
        if isinstance(reason, ssl.SSLError) and not isinstance(reason, ssl.SSLEOFError):
            return await _tls_failed(reason, server=server, operation=operation, is_direct=is_direct)
        message = f"could not connect: {said}; check the address, the port and the service"
        return Unreachable(message, server=server, operation=operation)
    message = f"the connection broke: {said}; whether the server did what it was asked is not known"
    return ConnectionFailed(message, server=server, operation=operation)


async def _tls_failed(reason: ssl.SSLError, *, server: str, operation: str, is_direct: bool) -> TlsFailed:
    seen = reason.seen if isinstance(reason, WrongFingerprint) else None
    if seen is None and is_direct:
        url = httpx.URL(server)
        seen = await shown_fingerprint(url.host, url.port or DEFAULT_PORT, _LOOK_TIMEOUT)
    said = getattr(reason, "verify_message", "") or str(reason)
    advice = "check that this is its HTTPS port"
    if seen:
        advice = f"it showed {seen}: if that is the certificate on the server, pass verify={seen!r}"
    return TlsFailed(f"TLS failed: {said}; {advice}", fingerprint=seen, server=server, operation=operation)


def _reason(error: BaseException) -> BaseException:
    """Find what an error came from: httpx's own words for it are `All connection attempts failed`."""
    chain = [error]
    while inner := chain[-1].__cause__ or chain[-1].__context__:
        chain.append(inner)
    reasons = [one for one in chain if isinstance(one, OSError) and not isinstance(one, _NO_REASONS)]
    return (reasons or chain)[-1]


def _refuses_revision(said: Refusal) -> bool:
    """Whether a 400 is about the revision; builds before 13 and since word it differently."""
    text = said.text.casefold()
    about_revision = "does not support the api version" in text or "unsupported restapi version" in text
    return said.status == HTTPStatus.BAD_REQUEST and about_revision


def api_error(said: Refusal, call: Call, *, signing_in: bool = False) -> ApiError:
    """Make the error of the class that fits what the server said.

    Args:
        said: What it said.
        call: To which call.
        signing_in: Whether the call was for a token.

    Returns:
        The error, to be raised.
    """
    if _refuses_revision(said):
        return UnsupportedRevision(said, call)
    if signing_in and said.status in _NO_SIGN_IN:
        return AuthenticationError(said, call)
    if said.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return ServerError(said, call)
    return _BY_STATUS.get(said.status, ApiError)(said, call)


def read_refusal(status: int, content: bytes, retry_after: float | None = None) -> Refusal:
    """Read the body of a reply that is not 2xx, whatever it is.

    Args:
        status: HTTP status code.
        content: The body: an error object, a bare JSON string, HTML, half of something, or nothing.
        retry_after: Seconds that the server asks to wait.

    Returns:
        What it says, as far as it says anything.
    """
    text = content.decode("utf-8-sig", errors="replace").strip()
    try:
        body: Any = json.loads(text)
    except ValueError:
        body = None
    if isinstance(body, dict):
        items = cast("dict[str, Any]", body)
        said = {key: str(value) for key, value in items.items() if value is not None}
        return Refusal(
            status=status,
            error_code=said.get("errorCode") or said.get("error"),
            text=said.get("message") or said.get("error_description") or said.get("title") or "",
            resource_id=said.get("resourceId"),
            retry_after=retry_after,
        )
    line = body if isinstance(body, str) else next(iter(text.splitlines()), "")
    return Refusal(status=status, text=line[:_LONGEST_LINE], retry_after=retry_after)
