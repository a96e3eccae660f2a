"""A refusal before it becomes an error: what the server said, and what it was asked."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class ErrorReply:
    """What a reply that is not 2xx says.

    Attributes:
        status: HTTP status code.
        error_code: The server's `errorCode`, `None` where the body had none.
        text: The server's message, or the first line of a body that is not an error object; of a sign-in only what is
            known to be no secret.
        resource_id: The id of the object concerned, where the server named it.
        retry_after: Seconds that the server asks to wait, where it does.
    """

    status: int
    error_code: str | None = None
    text: str = ""
    resource_id: str | None = None
    retry_after: float | None = None


@frozen(kw_only=True)
class RequestContext:
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
