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
    ConnectionFailed,
    DecodeError,
    ErrorReply,
    NotFound,
    PermissionDenied,
    RateLimited,
    RequestContext,
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
    reason_text = str(reason) or type(reason).__name__
    if isinstance(error, httpx.DecodingError):
        return DecodeError(f"a body that cannot be unpacked: {reason_text}", server=server, operation=operation)
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
    message = f"the connection broke: {reason_text}; whether the server did what it was asked is not known"
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


def _refuses_revision(reply: ErrorReply) -> bool:
    """Whether a 400 is about the revision; builds before 13 and since word it differently."""
    text = reply.text.casefold()
    about_revision = "does not support the api version" in text or "unsupported restapi version" in text
    return reply.status == HTTPStatus.BAD_REQUEST and about_revision


def api_error(reply: ErrorReply, request: RequestContext, *, signing_in: bool = False) -> ApiError:
    """Make the error of the class that fits what the server said.

    Args:
        reply: What it said.
        request: Which request it answers.
        signing_in: Whether the call was for a token.

    Returns:
        The error, to be raised.
    """
    if _refuses_revision(reply):
        return UnsupportedRevision(reply, request)
    if signing_in and reply.status in _NO_SIGN_IN:
        return AuthenticationError(reply, request)
    if reply.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return ServerError(reply, request)
    return _BY_STATUS.get(reply.status, ApiError)(reply, request)


def read_error_reply(status: int, content: bytes, retry_after: float | None = None) -> ErrorReply:
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
        texts = {key: str(value) for key, value in items.items() if value is not None}
        return ErrorReply(
            status=status,
            error_code=texts.get("errorCode") or texts.get("error"),
            text=texts.get("message") or texts.get("error_description") or texts.get("title") or "",
            resource_id=texts.get("resourceId"),
            retry_after=retry_after,
        )
    line = body if isinstance(body, str) else next(iter(text.splitlines()), "")
    return ErrorReply(status=status, text=line[:_LONGEST_LINE], retry_after=retry_after)
