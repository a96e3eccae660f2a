"""What the catalogue says of an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

from .revisions import EVERYWHERE, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

Work = Literal["session", "sessions", "task", "automation"]
"""Work that an operation begins: a session, several, a task, or a session that the server lists under automation."""

SIGN_IN = "CreateToken"
"""The operation that gives tokens. Its bodies are secrets, and it is never called twice for one session."""

DISCOVER = "discover"
"""What the requests that find out a server's port and revision are called, in errors and for hooks."""


@frozen
class Parameter:
    """A parameter of an operation.

    Attributes:
        name: Name of the Python argument.
        wire: Name in the request.
        location: Where it goes.
        type: Its type, as an annotation: `UUID`, `list[ESessionResult]`.
        is_required: Whether a call must give it.
        default: What the server takes when it is left out, where the contract says so.
        is_deprecated: Whether the contract advises against it.
        description: What it does, in a sentence or a few.
        span: The revisions that have it, of those that have the operation.
        required_in: Revisions that require it, where `is_required` is false, as others do not; None if none does.
        one_until: The newest revision that takes one value in place of a list; empty if each takes a list.
        values: Values of its enumeration that it takes in these revisions only, as others have another one there.
    """

    name: str
    wire: str
    location: Literal["path", "query", "header"]
    type: str
    is_required: bool = False
    default: Any = None
    is_deprecated: bool = False
    description: str = ""
    span: Span = EVERYWHERE
    required_in: Span | None = None
    one_until: str = ""
    values: Mapping[str, Span] = field(factory=dict[str, Span])


@frozen
class Body:
    """The request body of an operation.

    Attributes:
        type: Its type, as an annotation: a model's name, or `bytes`.
        content_type: How it is sent.
        is_required: Whether a call must give it.
        description: What it is, in a sentence or a few.
        span: The revisions that take it, of those that have the operation; the others take no body.
        required_in: Revisions that require it, where `is_required` is false, as others do not; None if none does.
    """

    type: str
    content_type: str = "application/json"
    is_required: bool = True
    description: str = ""
    span: Span = EVERYWHERE
    required_in: Span | None = None


@frozen(kw_only=True)
class Listing:
    """How an operation gives the rows of a list.

    Attributes:
        rows: The attribute of the reply that holds them.
        paged: Where `skip` and `limit` go: `query`, `body`, or None if the whole list comes at once.
        holder: The property of the body that holds `skip` and `limit`, None if they stand in the body itself.
        order: The value of `orderColumn` that moves rows least, where the operation can sort.
        fixed: Values of `orderColumn` by which rows never change places: they only come and go.
        key: The attribute that tells rows apart, None if none does.
        paged_since: The oldest revision that pages, where older ones give the whole list; empty if each pages.
    """

    rows: str
    paged: Literal["query", "body"] | None = None
    holder: str | None = None
    order: str | None = None
    fixed: tuple[str, ...] = ()
    key: str | None = None
    paged_since: str = ""


@frozen(kw_only=True)
class Operation:
    """An operation of the API.

    Attributes:
        id: The contract's operation id: `GetAllJobs`.
        namespace: The section, as an attribute of the client: `jobs`.
        name: The method of the section: `get_all_jobs`.
        method: HTTP method.
        path: Path with placeholders: `/api/v1/jobs/{id}`.
        summary: What it does, in a line.
        parameters: What can be given, path parameters first.
        body: The request body, if it takes one.
        result: Type of the reply, as an annotation: a model's name, `bytes`, `Any`, or None for an empty reply.
        status: HTTP status of success.
        may_be_empty: Whether success can also come without a body, which reads as None.
        content_types: Content types that the reply can have.
        listing: How it gives the rows of a list, None if it gives no list.
        work: What it begins that goes on after the reply, None if the reply is all there is.
        claims: Permissions that the account needs, by the contract's names.
        roles: Further conditions by the contract's names (`NoLicense`: works without a licence).
        needs_token: Whether the caller must be signed in.
        is_deprecated: Whether the contract advises against it.
        description: More about it, in paragraphs with an empty line between them; empty if the summary says all.
        destroys: What is gone or overwritten after it, for dangerous operations; empty for others.
        returns: What the reply is, in a sentence or a few; empty for an empty reply.
        span: The revisions that have it. Older servers may take its address for another operation.
        revisions: The same as a list: every revision that this package knows and that has it, the newest first.
        also: Other operation ids that revisions have for it.
        written_by: The id of the operation that writes what this one reads; empty if there is none.
    """

    id: str
    namespace: str
    name: str
    method: str
    path: str
    summary: str
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    result: str | None = None
    status: int = 200
    may_be_empty: bool = False
    content_types: tuple[str, ...] = ()
    listing: Listing | None = None
    work: Work | None = None
    claims: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    needs_token: bool = True
    is_deprecated: bool = False
    description: str = ""
    destroys: str = ""
    returns: str = ""
    span: Span = EVERYWHERE
    revisions: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    written_by: str = ""

    @property
    def paged(self) -> Literal["query", "body"] | None:
        """Whether the list comes in pages, and where `skip` and `limit` go: `query`, `body`, or None."""
        return self.listing.paged if self.listing else None

    @property
    def is_read(self) -> bool:
        """Whether it only reads: a GET, or a list that takes its filters and its page in a body."""
        return self.method == "GET" or self.paged == "body"
