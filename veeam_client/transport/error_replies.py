"""Replies that are not 2xx, as our errors: what they say, and of which class they are."""

from __future__ import annotations

import json
import re
from http import HTTPStatus
from typing import Any, cast

from attrs import evolve

from .._text import short_text
from ..errors import (
    ApiError,
    AuthenticationError,
    ErrorReply,
    NotFound,
    PermissionDenied,
    RateLimited,
    RequestContext,
    ServerError,
    UnsupportedRevision,
)

_BY_STATUS: dict[int, type[ApiError]] = {
    HTTPStatus.UNAUTHORIZED: AuthenticationError,
    HTTPStatus.FORBIDDEN: PermissionDenied,
    HTTPStatus.NOT_FOUND: NotFound,
    HTTPStatus.TOO_MANY_REQUESTS: RateLimited,
}
# What a sign-in is refused with: 401 since build 13, 400 before, 403 for an account without any role.
_NO_SIGN_IN = {HTTPStatus.BAD_REQUEST, HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}
_NO_API = "no VBR REST API answers at this address: check the host and the port"
_NOT_ITS_WORDS = "this is not a VBR server's reply: a proxy or a firewall in between may have refused the request"

_LONGEST_LINE = 200
# An error of more bytes or values is none of a server's, and is not parsed.
_LARGEST = 2_000_000
_MOST_VALUES = 10_000
_LONGEST_CODE = 100
_SHOWN_FAULTS = 20

# What a reply to a sign-in may be shown of. Anything else could be what was sent: proxies echo forms.
_CODES = {
    "AccessDenied", "ExpiredToken", "InvalidToken", "InvalidURI", "MethodNotAllowed", "NotFound", "NotImplemented",
    "ServiceUnavailable", "UnexpectedContent", "UnknownError",
    # OAuth 2.0
    "invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type",
    "invalid_scope", "access_denied", "server_error", "temporarily_unavailable",
}  # fmt: skip
_TEXTS = re.compile(
    r"""
    unable\ to\ perform\ authorization | authorization\ failed | (?:not|un)\ ?authorized | access(?:\ is)?\ denied
    | (?:the\ )?(?:user\ ?name|login|account|code|token)(?:\ or\ (?:the\ )?(?:password|token))?\ is
      \ (?:incorrect|invalid|wrong|unknown|not\ valid)
    | (?:wrong|incorrect|invalid|bad)\ (?:user\ ?name\ or\ password|user\ ?name|password|credentials|token|code)
    | (?:the\ )?(?:user\ )?account\ (?:is|has\ been)\ (?:locked(?:\ out)?|disabled|expired)
    | (?:the\ )?password\ (?:has\ |is\ )?expired | password\ must\ be\ changed
    | multi-?factor\ authentication(?:\ is\ required)? | mfa(?:\ is\ required)? | one-time\ (?:password|code)
    | more\ than\ one\ factor
    | (?:the\ )?(?:access|refresh)\ token\ (?:is|has|was)\ (?:unknown,\ used\ or\ expired|unknown|used|expired|invalid)
    | (?:has\ no|without\ a|does\ not\ have\ (?:a|the|any))\ (?:required\ )?(?:roles?|permissions?)
    | insufficient\ (?:permissions|rights) | (?:the\ )?licen[sc]e\ (?:is|has)\ (?:expired|invalid|not\ installed)
    | has\ no\ grant_type | is\ not\ valid\ for\ grant_type
    | does\ not\ support\ the\ api\ version
    | unsupported\ restapi\ version\. (?:\ the\ following\ versions\ are\ supported:\ [0-9rev.,\ -]*)?
    | bad\ gateway | gateway\ time-?out | (?:the\ )?service\ (?:is\ )?(?:temporarily\ )?(?:unavailable|starting)
    | too\ many\ (?:requests|attempts) | internal\ server\ error | bad\ request | forbidden | not\ found
    | proxy\ authentication\ required | the\ database\ is\ (?:away|unavailable)
    """,
    re.IGNORECASE | re.VERBOSE,
)


def api_error(reply: ErrorReply, request: RequestContext, *, signing_in: bool = False) -> ApiError:
    """Make the error of the class that fits what the server said.

    Args:
        reply: What it said.
        request: Which request it answers.
        signing_in: Whether the call was for a token. Then a refusal in other words than a server's is a failure of
            whatever stands before it, and nothing is shown that could be what was sent.

    Returns:
        The error, to be raised.
    """
    shown = _known(reply) if signing_in else reply
    if _refuses_revision(reply):
        return UnsupportedRevision(shown, request)
    if signing_in and reply.status in _NO_SIGN_IN:
        if reply.error_code is not None:
            return AuthenticationError(shown, request)
        return ServerError(shown, request, hint=_NOT_ITS_WORDS)
    if signing_in and reply.status == HTTPStatus.NOT_FOUND:
        return ApiError(shown, request, hint=_NO_API)
    if reply.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return ServerError(shown, request)
    return _BY_STATUS.get(reply.status, ApiError)(shown, request)


def _refuses_revision(reply: ErrorReply) -> bool:
    """Whether a 400 is about the revision; builds before 13 and since word it differently."""
    text = reply.text.casefold()
    about_revision = "does not support the api version" in text or "unsupported restapi version" in text
    return reply.status == HTTPStatus.BAD_REQUEST and about_revision


def _known(reply: ErrorReply) -> ErrorReply:
    texts = dict.fromkeys(found.group().strip() for found in _TEXTS.finditer(reply.text))
    code = reply.error_code if reply.error_code in _CODES else None
    return evolve(reply, error_code=code, text="; ".join(texts), resource_id=None)


def read_error_reply(status: int, content: bytes, retry_after: float | None = None) -> ErrorReply:
    """Read the body of a reply that is not 2xx, whatever it is.

    Args:
        status: HTTP status code.
        content: The body: an error object, a bare JSON string, HTML, half of something, or nothing.
        retry_after: Seconds that the server asks to wait.

    Returns:
        What it says, as far as it says anything, cut and without control characters.
    """
    is_large = content.count(b",") > _MOST_VALUES or len(content) > _LARGEST
    text = (content[: 10 * _LONGEST_LINE] if is_large else content).decode("utf-8-sig", errors="replace").strip()
    try:
        body: Any = None if is_large else json.loads(text)
    except (ValueError, RecursionError):
        body = None
    if isinstance(body, dict):
        items = cast("dict[str, Any]", body)
        texts = {key: str(value) for key, value in items.items() if isinstance(value, (str, int, float))}
        code = texts.get("errorCode") or texts.get("error")
        resource = texts.get("resourceId")
        message = texts.get("message") or texts.get("error_description") or texts.get("title") or ""
        return ErrorReply(
            status=status,
            error_code=code and short_text(code, _LONGEST_CODE),
            text=short_text("; ".join([*filter(None, [message]), *_faults(items.get("errors"))])),
            resource_id=resource and short_text(resource, _LONGEST_CODE),
            retry_after=retry_after,
        )
    line = body if isinstance(body, str) else next(iter(text[: 10 * _LONGEST_LINE].splitlines()), "")
    return ErrorReply(status=status, text=short_text(line, _LONGEST_LINE), retry_after=retry_after)


def _faults(errors: Any) -> list[str]:
    """Read what problem details say of single values: a list of texts for each name, or texts alone."""
    by_name = cast("dict[str, Any]", errors) if isinstance(errors, dict) else {"": errors}
    found: list[str] = []
    for name, texts in by_name.items():
        given: list[Any] = texts if isinstance(texts, list) else [texts]  # pyright: ignore[reportUnknownVariableType]
        found += [f"{name}: {text}" if name else text for text in given[:_SHOWN_FAULTS] if isinstance(text, str)]
    return found[:_SHOWN_FAULTS]
