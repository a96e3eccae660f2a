"""What the catalogue says of an operation, and how a call becomes a request."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from math import isfinite
from typing import TYPE_CHECKING, Any, Literal, Protocol
from urllib.parse import quote, urlencode
from uuid import UUID

from attrs import field, frozen

from ..errors import InvalidArgument
from .model import Model, to_json

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from .upload import Upload

Work = Literal["session", "sessions", "task", "automation"]
"""Work that an operation begins: a session, several, a task, or a session that the server lists under automation."""

SIGN_IN = "CreateToken"
"""The operation that gives tokens. Its bodies are secrets, and it is never called twice for one session."""


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
    """

    name: str
    wire: str
    location: Literal["path", "query", "header"]
    type: str
    is_required: bool = False
    default: Any = None
    is_deprecated: bool = False
    description: str = ""


@frozen
class Body:
    """The request body of an operation.

    Attributes:
        type: Its type, as an annotation: a model's name, or `bytes`.
        content_type: How it is sent.
        is_required: Whether a call must give it.
        description: What it is, in a sentence or a few.
    """

    type: str
    content_type: str = "application/json"
    is_required: bool = True
    description: str = ""


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
    """

    rows: str
    paged: Literal["query", "body"] | None = None
    holder: str | None = None
    order: str | None = None
    fixed: tuple[str, ...] = ()
    key: str | None = None


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
        returns: What the reply is, in a sentence or a few; empty for an empty reply.
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
    returns: str = ""

    @property
    def paged(self) -> Literal["query", "body"] | None:
        """Whether the list comes in pages, and where `skip` and `limit` go: `query`, `body`, or None."""
        return self.listing.paged if self.listing else None

    @property
    def is_read(self) -> bool:
        """Whether it only reads: a GET, or a list that takes its filters and its page in a body."""
        return self.method == "GET" or self.paged == "body"


@frozen
class Request:
    """A request that is ready to be sent, but for the server's address and the token.

    Attributes:
        method: HTTP method.
        path: Path and query.
        headers: Headers of its own, the token not among them.
        content: The body.
        upload: What the body is read from while it is sent; there is no `content` then.
    """

    method: str
    path: str
    headers: dict[str, str]
    content: bytes | None = field(repr=False)
    upload: Upload | None = None


class Caller(Protocol):
    """What the sections of the API call through: a client."""

    async def call(self, operation_id: str, arguments: Mapping[str, Any]) -> Any:
        """Call an operation and decode its reply."""


class Section:
    """Base of the generated sections: the operations of one tag of the contract."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def _call(self, operation_id: str, /, **arguments: Any) -> Any:
        return await self._caller.call(operation_id, arguments)


class _Recorder:
    """Takes note of a call instead of making it."""

    called: tuple[str, Mapping[str, Any]]

    async def call(self, operation_id: str, arguments: Mapping[str, Any]) -> None:
        self.called = operation_id, arguments


async def named_call(
    operation: str | Callable[..., Awaitable[Any]], arguments: Mapping[str, Any]
) -> tuple[str, Mapping[str, Any]]:
    """Find which operation a method of a section calls, and with which arguments.

    Args:
        operation: A method of a section, such as `vbr.jobs.get_job`, or an operation id.
        arguments: The method's keyword arguments.

    Returns:
        The operation id and the arguments by name.

    Raises:
        InvalidArgument: It is neither.
        TypeError: The method takes no such arguments.
    """
    if isinstance(operation, str):
        return operation, arguments
    section = getattr(operation, "__self__", None)
    if not isinstance(section, Section):
        raise InvalidArgument(f"{operation!r} is no operation; give a method such as vbr.jobs.get_job")
    recorder = _Recorder()
    # What the method returns is left alone: one whose operation has no result returns nothing.
    await getattr(type(section)(recorder), operation.__name__)(**arguments)
    return recorder.called


def build_request(operation: Operation, arguments: Mapping[str, Any]) -> Request:
    """Make the request for a call.

    Args:
        operation: What is called.
        arguments: Values by the names of the Python arguments; `body` is the body. None counts as not given.

    Returns:
        The request.

    Raises:
        InvalidArgument: A value is missing, unknown or cannot be sent. Nothing was sent.
    """
    given = {name: value for name, value in arguments.items() if value is not None}
    path, headers = operation.path, dict[str, str]()
    query: list[tuple[str, str]] = []
    for parameter in operation.parameters:
        if parameter.name not in given:
            if parameter.is_required:
                raise InvalidArgument(f"{parameter.name} is missing", operation=operation.id)
            continue
        values = _texts(operation, parameter, given.pop(parameter.name))
        match parameter.location:
            case "path":
                path = path.replace(f"{{{parameter.wire}}}", _path_segment(operation, parameter, values))
            case "query":
                query += [(parameter.wire, value) for value in values]
            case "header":
                headers[parameter.wire] = ",".join(values)
    content, upload = _content(operation, given, headers)
    if given:
        raise InvalidArgument(f"unknown argument {', '.join(sorted(given))}", operation=operation.id)
    target = f"{path}?{urlencode(query)}" if query else path
    return Request(operation.method, target, headers, content, upload)


def _content(
    operation: Operation, given: dict[str, Any], headers: dict[str, str]
) -> tuple[bytes | None, Upload | None]:
    body = operation.body
    if body is None:
        return None, None
    if "body" not in given:
        if body.is_required:
            raise InvalidArgument(f"body is missing; it is a {body.type}", operation=operation.id)
        return None, None
    value = given.pop("body")
    headers["Content-Type"] = body.content_type
    if body.type == "bytes":
        from .upload import Upload  # noqa: PLC0415  # for the few operations that take files

        if isinstance(value, Upload):
            headers |= {} if value.size is None else {"Content-Length": str(value.size)}
            return None, value
        if not isinstance(value, (bytes, bytearray)):
            kind = type(value).__name__
            raise InvalidArgument(f"body is bytes or an Upload, not {kind}", operation=operation.id)
        return bytes(value), None
    takes = (list, tuple) if body.type.startswith("list[") else (Model, Mapping)
    if not isinstance(value, takes):
        raise InvalidArgument(f"body is a {body.type}, not a {type(value).__name__}", operation=operation.id)
    try:
        # Encoded values go into no variable: tracebacks can show those, and there are passwords among them.
        if body.content_type == "application/x-www-form-urlencoded":
            given_ones = ((name, _text(item)) for name, item in to_json(value).items() if item is not None)
            return urlencode(list(given_ones)).encode(), None
        return json.dumps(to_json(value), separators=(",", ":"), allow_nan=False).encode(), None
    except (TypeError, ValueError) as error:
        raise InvalidArgument(f"body cannot be sent as {body.type}: {error}", operation=operation.id) from error


def _path_segment(operation: Operation, parameter: Parameter, values: Sequence[str]) -> str:
    (value,) = values
    # An empty segment would address the list instead of one object; dots would climb.
    if value in {"", ".", ".."}:
        raise InvalidArgument(f"{parameter.name} is {value!r}, which names no object", operation=operation.id)
    return quote(value, safe="")


def _texts(operation: Operation, parameter: Parameter, value: Any) -> list[str]:
    """The value of a parameter as texts: several for a list, one otherwise."""
    item_type = parameter.type.removeprefix("list[").removesuffix("]")
    items: list[Any] = [value]
    if item_type != parameter.type:
        if not isinstance(value, (list, tuple, set, frozenset)):
            kind = type(value).__name__
            raise InvalidArgument(f"{parameter.name} takes a list, not a {kind}", operation=operation.id)
        items = [*value]  # pyright: ignore[reportUnknownVariableType]
    try:
        return [_text(_checked(item_type, item)) for item in items]
    except (TypeError, ValueError) as error:
        raise InvalidArgument(f"{parameter.name}: {error}", operation=operation.id) from error


_TAKES: dict[str, tuple[type, ...]] = {"bool": (bool,), "int": (int,), "float": (int, float), "datetime": (datetime,)}


def _checked(kind: str, value: Any) -> Any:
    if kind == "UUID":
        # As text, since UUID() falls over anything else.
        return value if isinstance(value, UUID) else UUID(str(value))
    takes = _TAKES.get(kind, (str,))
    if not isinstance(value, takes) or (isinstance(value, bool) and kind != "bool"):
        message = f"{value!r} is a {type(value).__name__}, not a {takes[-1].__name__}"
        raise TypeError(message)
    if isinstance(value, float) and not isfinite(value):
        message = f"{value!r} is no number that a server knows"
        raise ValueError(message)
    return value


def _text(value: Any) -> str:
    encoded = to_json(value)
    return str(encoded).lower() if isinstance(encoded, bool) else str(encoded)
