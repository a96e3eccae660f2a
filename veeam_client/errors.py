"""What can go wrong, as a tree.

    VeeamError
    ├── InvalidArgument (also ValueError)   refused here, nothing was sent
    ├── ClientClosed                        the client was closed before the call
    ├── SessionEnded                        signed out, and nothing is left to sign in with
    ├── ConnectionFailed                    no reply came, or only a part of one
    │   ├── Unreachable                     no connection could be made; nothing was sent
    │   │   └── TlsFailed                   the server's certificate was not accepted
    │   └── TimedOut                        no reply in time
    ├── DecodeError                         a reply that cannot be read
    ├── PaginationError                     a list that could not be read to its end
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
from http import HTTPStatus
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


class ClientClosed(VeeamError):
    """The client was closed; nothing was sent."""


class SessionEnded(VeeamError):
    """The session is over and cannot be renewed: give the client new credentials, or make another one."""


class ConnectionFailed(VeeamError):
    """No reply came, or only a part of one.

    Attributes:
        sent: Whether the server may have got the request. Where it did not, trying again is safe for any operation.
    """

    def __init__(
        self, message: str, *, sent: bool = True, server: str | None = None, operation: str | None = None
    ) -> None:
        super().__init__(message, server=server, operation=operation)
        self.sent = sent


class Unreachable(ConnectionFailed):
    """No connection could be made: an unknown name, a refusal, a network that leads nowhere. Nothing was sent."""

    def __init__(self, message: str, *, server: str | None = None, operation: str | None = None) -> None:
        super().__init__(message, sent=False, server=server, operation=operation)


class TlsFailed(Unreachable):
    """The server's certificate was not accepted, or TLS could not be agreed on. Nothing was sent.

    Attributes:
        fingerprint: SHA-256 of the certificate that the server showed, as `verify` takes it, None if it is not known.
    """

    def __init__(
        self, message: str, *, fingerprint: str | None = None, server: str | None = None, operation: str | None = None
    ) -> None:
        super().__init__(message, server=server, operation=operation)
        self.fingerprint = fingerprint


class TimedOut(ConnectionFailed):
    """No reply came within the time limit."""


class DecodeError(VeeamError):
    """A reply that cannot be read: not JSON where JSON belongs, or, with `strict=True`, a value of the wrong type."""


class PaginationError(VeeamError):
    """A list could not be read to its end; its cause tells why, if it was a page that failed.

    Attributes:
        delivered: How many rows were delivered before.
        start: Where to go on: give it to `with_options(start=...)`.
        rows: The rows that `collect()` had read; empty where they were delivered one by one.
    """

    def __init__(
        self, message: str, *, delivered: int, start: int, server: str | None = None, operation: str | None = None
    ) -> None:
        super().__init__(message, server=server, operation=operation)
        self.delivered = delivered
        self.start = start
        self.rows: list[Any] = []


@frozen(kw_only=True)
class Refusal:
    """What a reply that is not 2xx says.

    Attributes:
        status: HTTP status code.
        error_code: The server's `errorCode`, `None` where the body had none.
        text: The server's message, or the first line of a body that is not an error object.
        resource_id: The id of the object concerned, where the server named it.
        retry_after: Seconds that the server asks to wait, where it does.
    """

    status: int
    error_code: str | None = None
    text: str = ""
    resource_id: str | None = None
    retry_after: float | None = None


@frozen(kw_only=True)
class Call:
    """Which call was refused.

    Attributes:
        method: HTTP method.
        path: Path, without the query.
        server: The server's address.
        operation: The operation id.
        revision: The API revision that was asked for.
        claims: Permissions that the operation needs, by the contract's names.
    """

    method: str
    path: str
    server: str
    operation: str
    revision: str
    claims: tuple[str, ...] = ()


class ApiError(VeeamError):
    """The server answered with a status other than 2xx.

    Attributes:
        status: HTTP status code.
        error_code: The server's `errorCode` (`NotFound`, `AccessDenied`, ...), `None` where the body had none.
        text: The server's message, or the first line of a body that is not an error object.
        resource_id: The id of the object concerned, where the server named it.
        retry_after: Seconds that the server asks to wait, where it does.
        method: HTTP method of the request.
        path: Path of the request, without the query.
        revision: The API revision that was asked for.
        claims: Permissions that the operation needs, by the contract's names.
    """

    hint = ""

    def __init__(self, said: Refusal, call: Call) -> None:
        code = f" {said.error_code}" if said.error_code else ""
        text = f": {said.text}" if said.text else ""
        hint = self.hint.format(revision=call.revision, claims=", ".join(call.claims) or "another role")
        message = f"{call.method} {call.path} answered {said.status}{code}{text}{f' ({hint})' if hint else ''}"
        super().__init__(message, server=call.server, operation=call.operation)
        self.status = said.status
        self.error_code = said.error_code
        self.text = said.text
        self.resource_id = said.resource_id
        self.retry_after = said.retry_after
        self.method = call.method
        self.path = call.path
        self.revision = call.revision
        self.claims = call.claims


class AuthenticationError(ApiError):
    """The user name, password or token was refused."""

    hint = "check the user name and password, or the token"


class PermissionDenied(ApiError):
    """The account's role may not call this operation."""

    hint = "the account's role does not allow this operation, which needs {claims}"


class NotFound(ApiError):
    """The object does not exist, or no longer does."""

    hint = "it was deleted, or the account does not see it"


class UnsupportedRevision(ApiError):
    """The server does not speak the revision that was asked for."""

    hint = "asked for revision {revision}; VeeamClient.discover finds one that both sides speak, for revision="


class RateLimited(ApiError):
    """Something in front of the server asks for fewer requests."""

    hint = "call less often, or lower connections="


class ServerError(ApiError):
    """The server, or a proxy in front of it, failed."""

    hint = "try again later; the server's own log says more"


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
