"""What can go wrong, as a tree.

    VeeamError
    ├── InvalidArgument (also ValueError)   refused here, nothing was sent
    ├── ConnectionFailed                    no reply came: unreachable, reset, TLS
    │   └── TimedOut                        no reply in time
    ├── DecodeError                         a reply that cannot be read
    └── ApiError                            the server said no: status, error code, message
        ├── AuthenticationError             401, or the sign-in was refused
        ├── PermissionDenied                403
        ├── NotFound                        404
        ├── UnsupportedRevision             400 for the revision in x-api-version
        ├── RateLimited                     429
        └── ServerError                     5xx

Every error names the server and the operation where there is one. None carries a secret: request bodies and
tokens are never part of a message.
"""

from __future__ import annotations

import json
from typing import Any, cast

from attrs import frozen


class VeeamError(Exception):
    """Base of every error this package raises on purpose.

    Attributes:
        server: The server's address, or None where no server was involved.
        operation: The operation id (`GetAllJobs`), or None outside an operation.
    """

    def __init__(self, message: str, *, server: str | None = None, operation: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.server = server
        self.operation = operation

    def __str__(self) -> str:
        where = " on ".join(part for part in (self.operation, self.server) if part)
        return f"{where}: {self.message}" if where else self.message

    def __reduce__(self) -> tuple[Any, ...]:
        # BaseException would call __init__ with args alone and lose the keyword-only parts.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[VeeamError], args: tuple[Any, ...], state: dict[str, Any]) -> VeeamError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class InvalidArgument(VeeamError, ValueError):
    """A value that cannot be sent; nothing was sent."""


class ConnectionFailed(VeeamError):
    """No reply came: the server is unreachable, closed the connection, or TLS failed."""


class TimedOut(ConnectionFailed):
    """No reply came within the time limit."""


class DecodeError(VeeamError):
    """A reply that cannot be read: not JSON where JSON belongs, or, with `strict=True`, a value of the wrong type."""


@frozen(kw_only=True)
class Reply:
    """What an `ApiError` was made from.

    Attributes:
        status: HTTP status code.
        error_code: The server's `errorCode`, `None` where the body had none.
        text: The server's message, or the first line of a body that is not an error object.
        resource_id: The id of the object concerned, where the server named it.
    """

    status: int
    error_code: str | None
    text: str
    resource_id: str | None


class ApiError(VeeamError):
    """The server answered with a status other than 2xx.

    Attributes:
        status: HTTP status code.
        error_code: The server's `errorCode` (`NotFound`, `AccessDenied`, ...), `None` where the body had none.
        text: The server's message, or the first line of a body that is not an error object.
        resource_id: The id of the object concerned, where the server named it.
        method: HTTP method of the request.
        path: Path of the request.
    """

    hint = ""

    def __init__(
        self, reply: Reply, *, method: str, path: str, server: str | None = None, operation: str | None = None
    ) -> None:
        code = f" {reply.error_code}" if reply.error_code else ""
        text = f": {reply.text}" if reply.text else ""
        hint = f" ({self.hint})" if self.hint else ""
        super().__init__(
            f"{method} {path} answered {reply.status}{code}{text}{hint}", server=server, operation=operation
        )
        self.status = reply.status
        self.error_code = reply.error_code
        self.text = reply.text
        self.resource_id = reply.resource_id
        self.method = method
        self.path = path


class AuthenticationError(ApiError):
    """The user name, password or token was refused."""

    hint = "check the user name and password"


class PermissionDenied(ApiError):
    """The account's role may not call this operation."""

    hint = "the account's role does not allow this operation"


class NotFound(ApiError):
    """The object does not exist, or no longer does."""


class UnsupportedRevision(ApiError):
    """The server does not speak the revision that was asked for."""

    hint = "choose another revision with revision="


class RateLimited(ApiError):
    """Something in front of the server asks for fewer requests."""


class ServerError(ApiError):
    """The server, or a proxy in front of it, failed."""


_BY_STATUS: dict[int, type[ApiError]] = {
    401: AuthenticationError,
    403: PermissionDenied,
    404: NotFound,
    429: RateLimited,
}
_BAD_REQUEST = 400
_SERVER_ERRORS = 500
_LONGEST_LINE = 200


def _refuses_revision(reply: Reply) -> bool:
    """Whether a 400 is about the revision; builds before 13 and since word it differently."""
    text = reply.text.casefold()
    return "does not support the api version" in text or "unsupported restapi version" in text


def error_class(reply: Reply, *, signing_in: bool = False) -> type[ApiError]:
    """Choose the class for a reply that is not 2xx."""
    if reply.status == _BAD_REQUEST:
        if _refuses_revision(reply):
            return UnsupportedRevision
        # What a wrong password gets from builds before 13.
        return AuthenticationError if signing_in else ApiError
    if reply.status >= _SERVER_ERRORS:
        return ServerError
    return _BY_STATUS.get(reply.status, ApiError)


def read_reply(status: int, content: bytes) -> Reply:
    """Read the body of a reply that is not 2xx, whatever it is.

    Args:
        status: HTTP status code.
        content: The body: an error object, a bare JSON string, HTML, half of something, or nothing.

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
        message = said.get("message") or said.get("error_description") or said.get("title") or ""
        return Reply(
            status=status,
            error_code=said.get("errorCode") or said.get("error"),
            text=message,
            resource_id=said.get("resourceId"),
        )
    first_line = body if isinstance(body, str) else next(iter(text.splitlines()), "")
    return Reply(status=status, error_code=None, text=first_line[:_LONGEST_LINE], resource_id=None)
