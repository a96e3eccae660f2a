"""What can go wrong, as a tree.

    VeeamError
    ├── InvalidArgument (also ValueError)   refused here, nothing was sent
    ├── UnsupportedByServer                 the server's revision has no such thing; nothing was sent
    ├── ClientClosed                        the client was closed before the call
    ├── WrongEventLoop (also RuntimeError)  the client belongs to another event loop
    ├── SignInExpired                       signed out, and nothing is left to sign in with
    ├── ConnectionFailed                    no reply came, or only a part of one
    │   ├── Unreachable                     no connection could be made; nothing was sent
    │   │   ├── TlsFailed                   the server's certificate was not accepted
    │   │   └── ProxyRefused                the proxy refused its user name and password
    │   ├── TimedOut                        no reply in time
    │   └── TransferBroken                  a download or an upload that broke off on its way
    ├── DecodeError                         a reply that cannot be read
    ├── ChangedMeanwhile                    somebody else changed what was to be written; nothing was written
    ├── NotOne (also LookupError)           a list has no row of a name, or several
    ├── CursorMoved                         another poller has written how far a feed was read
    ├── PaginationError                     a list that could not be read to its end
    ├── WorkError                           sessions or tasks that did not end as they should
    │   ├── WorkFailed                      they failed, or ended with warnings
    │   ├── WorkForgotten                   the server no longer knows them
    │   └── WorkTimedOut (also TimeoutError)  they go on, but the caller's time is up
    ├── RecipeFailed                        a recipe failed on its way: what it had done, what it undid
    └── ApiError                            the server refused: status, error code, message
        ├── AuthenticationError             401, or the server refused the sign-in
        ├── PermissionDenied                403
        ├── NotFound                        404
        ├── UnsupportedRevision             400 for the revision in x-api-version
        ├── RateLimited                     429
        └── ServerError                     5xx

Every error names the server and the operation where there is one. None carries a secret, of a body or a token.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._refusal import ErrorReply as ErrorReply  # noqa: PLC0414, TC001  # a public name
from ._refusal import RequestContext as RequestContext  # noqa: PLC0414, TC001  # likewise
from ._text import clean_text

if TYPE_CHECKING:
    from collections.abc import Sequence


class VeeamError(Exception):
    """Base of every error this package raises on purpose.

    Attributes:
        server: The server's address, or None where no server was involved.
        operation: The operation id (`GetAllJobs`), or None outside an operation.
    """

    _has_lines = False

    def __init__(self, message: str, *, server: str | None = None, operation: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.server = server
        self.operation = operation

    def __str__(self) -> str:
        where = " on ".join(part for part in (self.operation, self.server) if part)
        # In it are words of servers, which nobody wants to obey or to find as a line of their own in a log.
        return clean_text(f"{where}: {self.message}" if where else self.message, keep_lines=self._has_lines)

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

    _has_lines = True  # a line for each fault


class UnsupportedByServer(VeeamError):
    """The revision that is spoken with the server lacks what was asked for; nothing of it was sent.

    Attributes:
        what: What it lacks: the operation's id, an argument's name, or a path such as `BackupJobModel.schedule`.
        revision: The revision that is spoken.
        revisions: The revisions that have it, the newest first.
    """

    _has_lines = True  # likewise

    def __init__(
        self, message: str, *, what: str, revision: str, revisions: Sequence[str], **where: str | None
    ) -> None:
        super().__init__(message, **where)
        self.what = what
        self.revision = revision
        self.revisions = tuple(revisions)


class ClientClosed(VeeamError):
    """The client was closed; nothing was sent."""


class WrongEventLoop(VeeamError, RuntimeError):
    """The client is used in another event loop than before; nothing was sent. Make a client in each loop."""


class SignInExpired(VeeamError):
    """The session is over and cannot be renewed: give the client new credentials, or make another one."""


class ConnectionFailed(VeeamError):
    """No reply came, or only a part of one.

    Attributes:
        sent: Whether the server may have got the request. Where it did not, trying again is safe for any operation.
    """

    def __init__(self, message: str, *, sent: bool = True, **where: str | None) -> None:
        super().__init__(message, **where)
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

    def __init__(self, message: str, *, fingerprint: str | None = None, **where: str | None) -> None:
        super().__init__(message, **where)
        self.fingerprint = fingerprint


class ProxyRefused(Unreachable):
    """The proxy refused its user name and password. It is not asked again, which could lock an account."""


class TimedOut(ConnectionFailed):
    """No reply came within the time limit."""


class TransferBroken(ConnectionFailed):
    """A download or an upload broke off.

    Attributes:
        done: Bytes that came, or that were handed to the connection.
        size: Bytes in all, None if that was not known.
    """

    def __init__(self, message: str, *, done: int, size: int | None, **where: str | None) -> None:
        in_all = "" if size is None else f" of {size}"
        super().__init__(f"{message}, after {done}{in_all} bytes", sent=True, **where)
        self.done = done
        self.size = size


class DecodeError(VeeamError):
    """A reply that cannot be read: not JSON where JSON belongs, or, with `strict=True`, a value of the wrong type."""


class ChangedMeanwhile(VeeamError):
    """Somebody else changed an object between reading and writing it; nothing was written.

    Attributes:
        mine: What the caller would have changed, each a `veeam_client.client.Change`.
        theirs: What somebody else has changed.
    """

    mine: Sequence[Any] = ()
    theirs: Sequence[Any] = ()


class NotOne(VeeamError, LookupError):
    """A list has no row of a name, or several: `rows`."""

    rows: Sequence[Any] = ()


class CursorMoved(VeeamError):
    """Another poller has written first how far a server was read for a feed, or earlier rows were not saved."""


class PaginationError(VeeamError):
    """A list could not be read to its end; its cause tells why, if it was a page that failed.

    Attributes:
        delivered: How many rows were delivered before.
        start: Where to go on: give it to `with_options(start=...)`.
        rows: The rows that `collect()` had read; empty where they were delivered one by one.
    """

    def __init__(self, message: str, *, delivered: int, start: int, **where: str | None) -> None:
        super().__init__(message, **where)
        self.delivered = delivered
        self.start = start
        self.rows: list[Any] = []


class WorkError(VeeamError):
    """Sessions or tasks did not end as they should.

    Attributes:
        works: Those concerned, as they were seen last.
        results: All that were waited for, in the order of the call, as they were seen last.
    """

    def __init__(self, message: str, *, works: Sequence[Any], results: Sequence[Any] = (), **where: str | None) -> None:
        super().__init__(message, **where)
        self.works = list(works)
        self.results = list(results)


class WorkFailed(WorkError):
    """Sessions or tasks failed, or ended with warnings where these count as failures.

    Attributes:
        messages: What the server said of it: results and the lines of logs that are no success.
    """

    def __init__(self, message: str, *, messages: Sequence[str] = (), **details: Any) -> None:
        super().__init__(message, **details)
        self.messages = list(messages)


class WorkForgotten(WorkError):
    """The server no longer knows the sessions or tasks: how they ended is not known."""


class WorkTimedOut(WorkError, TimeoutError):
    """The caller's time is up. The sessions or tasks go on."""


class RecipeFailed(VeeamError):
    """A recipe failed on its way; its cause tells why.

    Attributes:
        step: The step that failed, in words.
        done: What had been done before and still stands, a line each.
        undone: What had been done before and was undone, a line each.
    """

    def __init__(
        self, step: str, reason: str, *, done: Sequence[str], undone: Sequence[str] = (), server: str | None = None
    ) -> None:
        stands = f"; done before: {'; '.join(done)}" if done else "; nothing had been done before"
        super().__init__(f"{step} failed: {reason}{stands}", server=server)
        self.step = step
        self.done = list(done)
        self.undone = list(undone)


class ApiError(VeeamError):
    """The server answered with a status other than 2xx.

    Attributes:
        status: HTTP status code.
        error_code: The server's `errorCode` (`NotFound`, `AccessDenied`, ...), `None` where the body had none.
        text: The server's message, or the first line of a body that is not an error object; of a sign-in only what is
            known to be no secret.
        resource_id: The id of the object concerned, where the server named it.
        retry_after: Seconds that the server asks to wait, where it does.
        method: HTTP method of the request.
        path: Path of the request, without the query; the name of a code stands there, not the code.
        revision: The API revision that was asked for.
        claims: Permissions that the operation needs, by the contract's names.
    """

    hint = ""

    def __init__(self, reply: ErrorReply, request: RequestContext, *, hint: str | None = None) -> None:
        code = f" {reply.error_code}" if reply.error_code else ""
        text = f": {reply.text}" if reply.text else ""
        hint = hint or self.hint.format(revision=request.revision, claims=", ".join(request.claims) or "another role")
        message = f"{request.method} {request.path} answered {reply.status}{code}{text}{f' ({hint})' if hint else ''}"
        super().__init__(message, server=request.server, operation=request.operation)
        self.status = reply.status
        self.error_code = reply.error_code
        self.text = reply.text
        self.resource_id = reply.resource_id
        self.retry_after = reply.retry_after
        self.method = request.method
        self.path = request.path
        self.revision = request.revision
        self.claims = request.claims


class AuthenticationError(ApiError):
    """The user name, password or token was refused."""

    hint = "check the user name and password, or the token"


class PermissionDenied(ApiError):
    """The account's role may not call this operation."""

    hint = "the account's role does not allow this operation, which needs {claims}"


class NotFound(ApiError):
    """The object does not exist, or no longer does."""

    hint = "it was deleted, or the account cannot see it"


class UnsupportedRevision(ApiError):
    """The server does not speak the revision that was asked for, or none that this package speaks.

    Attributes:
        spoken: The revisions that the server speaks, the newest first, where it told.
    """

    hint = "asked for revision {revision}; without revision= the newest one is found that both sides speak"

    def __init__(
        self, reply: ErrorReply, request: RequestContext, *, spoken: Sequence[str] = (), advice: str | None = None
    ) -> None:
        super().__init__(reply, request, hint=advice)
        self.spoken = tuple(spoken)


class RateLimited(ApiError):
    """Something in front of the server asks for fewer requests."""

    hint = "call less often, or lower connections="


class ServerError(ApiError):
    """The server, or a proxy in front of it, failed: 5xx, or a sign-in that something else than the server refused."""

    hint = "try again later; the server's own log has more"
