"""What a reply that is not 2xx says, and which error that is."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any, cast

from .errors import (
    ApiError,
    AuthenticationError,
    Call,
    NotFound,
    PermissionDenied,
    RateLimited,
    Refusal,
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
_LONGEST_LINE = 200


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
