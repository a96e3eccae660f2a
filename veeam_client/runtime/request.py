"""How a call becomes a request."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from math import isfinite
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode
from uuid import UUID

from attrs import Factory, field, frozen

from .._text import short_text
from ..errors import InvalidArgument
from .causes import raise_alone
from .json_bytes import json_bytes
from .model import Model, to_json
from .readers import SCALARS, item_type
from .redacted import reveal, sounds_secret
from .revisions import Span
from .upload import Upload

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .operation import Operation, Parameter


@frozen
class Request:
    """A request that is ready to be sent, but for the server's address and the token.

    Attributes:
        method: HTTP method.
        path: Path and query; a code can be in it.
        headers: Headers of its own, the token not among them.
        content: The body.
        upload: What the body is read from while it is sent; there is no `content` then.
        on_sent: Called when it has been sent, each time that it is; not by every transport.
        shown: Path and query as messages, logs and spans have them: without a code, the name of which stands there.
    """

    method: str
    path: str = field(repr=False)
    headers: dict[str, str]
    content: bytes | None = field(repr=False)
    upload: Upload | None = None
    on_sent: Callable[[], None] | None = field(default=None, repr=False, eq=False)
    shown: str = field(default=Factory(lambda self: self.path, takes_self=True), eq=False)

    @property
    def can_repeat(self) -> bool:
        """Whether it can be sent once more: not after an upload was read that cannot be read again."""
        return self.upload is None or self.upload.can_repeat

    def __reduce__(self) -> tuple[Any, ...]:
        # Bodies have passwords in them, and pickles end up in files and queues.
        return Request, (self.method, self.shown, self.headers, None)


_same: dict[tuple[str, str], tuple[Operation, bool]] = {}


def is_the_same(operation: Operation, revision: str) -> bool:
    """Tell whether a revision takes every call of an operation as it is given, so that there is nothing to fit.

    Args:
        operation: What is called.
        revision: What is spoken.
    """
    looked_at, found = _same.get((operation.id, revision), (None, False))
    if looked_at is not operation:
        found = operation.body is None and revision in operation.span
        for one in operation.parameters:
            is_spelled = item_type(one.type) not in SCALARS
            has_one = bool(one.one_until) and revision in Span(until=one.one_until)
            if is_spelled or has_one or one.required_in is not None or revision not in one.span:
                found = False
        _same[operation.id, revision] = operation, found
    return found


def build_request(
    operation: Operation, arguments: Mapping[str, Any], write_body: Callable[[Any], Any] = to_json
) -> Request:
    """Make the request for a call.

    Args:
        operation: What is called.
        arguments: Values by the names of the Python arguments; `body` is the body. None counts as not given.
        write_body: Encodes the body for JSON.

    Returns:
        The request.

    Raises:
        InvalidArgument: A value is missing, unknown or cannot be sent. Nothing was sent.
    """
    given = {name: value for name, value in arguments.items() if value is not None}
    path = shown = operation.path
    headers = dict[str, str]()
    query: list[tuple[str, str]] = []
    for parameter in operation.parameters:
        if parameter.name not in given:
            if parameter.is_required:
                raise InvalidArgument(f"{parameter.name} is missing", operation=operation.id)
            continue
        values = _texts(operation, parameter, given.pop(parameter.name))
        match parameter.location:
            case "path":
                place, segment = f"{{{parameter.wire}}}", _path_segment(operation, parameter, values)
                path = path.replace(place, segment)
                if not sounds_secret(parameter.wire):
                    shown = shown.replace(place, segment)
            case "query":
                query += [(parameter.wire, value) for value in values]
            case "header":
                headers[parameter.wire] = ",".join(values)
    content, upload = _content(operation, given, headers, write_body)
    if given:
        raise InvalidArgument(f"unknown argument {', '.join(sorted(given))}", operation=operation.id)
    suffix = f"?{urlencode(query)}" if query else ""
    return Request(operation.method, path + suffix, headers, content, upload, shown=shown + suffix)


def _content(
    operation: Operation, given: dict[str, Any], headers: dict[str, str], write: Callable[[Any], Any]
) -> tuple[bytes | None, Upload | None]:
    body = operation.body
    if body is None:
        return None, None
    if "body" not in given:
        if body.is_required:
            raise InvalidArgument(f"body is missing; it must be a {body.type}", operation=operation.id)
        return None, None
    value = given.pop("body")
    headers["Content-Type"] = body.content_type
    if body.type == "bytes":
        if isinstance(value, Upload):
            headers |= {} if value.size is None else {"Content-Length": str(value.size)}
            return None, value
        if not isinstance(value, (bytes, bytearray)):
            kind = type(value).__name__
            raise InvalidArgument(f"body must be bytes or an Upload, not {kind}", operation=operation.id)
        return bytes(value), None
    takes = (list, tuple) if body.type.startswith("list[") else (Model, Mapping)
    if not isinstance(value, takes):
        raise InvalidArgument(f"body must be a {body.type}, not a {type(value).__name__}", operation=operation.id)
    try:
        # Encoded values go into no variable: tracebacks can show those, and there are passwords among them.
        if body.content_type == "application/x-www-form-urlencoded":
            given_ones = ((name, _text(item)) for name, item in write(value).items() if item is not None)
            return urlencode(list(given_ones)).encode(), None
        return json_bytes(write(value)), None
    except (TypeError, ValueError, RecursionError) as error:
        raise_alone(InvalidArgument(f"body cannot be sent as {body.type}: {error}", operation=operation.id), error)


def _path_segment(operation: Operation, parameter: Parameter, values: Sequence[str]) -> str:
    (value,) = values
    # An empty segment would address the list instead of one object; dots would climb.
    if value in {"", ".", ".."}:
        raise InvalidArgument(f"{parameter.name} is {value!r}, which cannot name an object", operation=operation.id)
    return quote(value, safe="")


def _texts(operation: Operation, parameter: Parameter, value: Any) -> list[str]:
    """The value of a parameter as texts: several for a list, one otherwise."""
    kind = item_type(parameter.type)
    items: list[Any] = [value]
    if kind != parameter.type:
        if not isinstance(value, (list, tuple, set, frozenset)):
            given = type(value).__name__
            raise InvalidArgument(f"{parameter.name} must be a list, not a {given}", operation=operation.id)
        items = [*value]  # pyright: ignore[reportUnknownVariableType]
    try:
        return [_text(_checked(kind, item)) for item in items]
    except (TypeError, ValueError, RecursionError) as error:
        raise_alone(InvalidArgument(f"{parameter.name}: {error}", operation=operation.id), error)


# Of a value in a message: ids that come from a server can be of any length.
_LONGEST = 200
_AN_ID = "6a3ff2a1-0c1e-4d0b-9a53-2f5b0c9e7d11"
_SURROGATE = re.compile("[\ud800-\udfff]")
_TAKES: dict[str, tuple[type, ...]] = {"bool": (bool,), "int": (int,), "float": (int, float), "datetime": (datetime,)}


def _checked(kind: str, value: Any) -> Any:
    if kind == "UUID":
        try:
            # As text, since UUID() falls over anything else.
            return value if isinstance(value, UUID) else UUID(str(value))
        except ValueError:
            message = f"{_shown(value)} is not an id, such as {_AN_ID}"
            raise ValueError(message) from None
    takes = _TAKES.get(kind, (str,))
    if not isinstance(value, takes) or (isinstance(value, bool) and kind != "bool"):
        message = f"{_shown(value)} is a {type(value).__name__}, not a {takes[-1].__name__}"
        raise TypeError(message)
    if isinstance(value, float) and not isfinite(value):
        message = f"{value!r} is not a number that JSON can express"
        raise ValueError(message)
    return value


def _shown(value: Any) -> str:
    return short_text(repr(value), _LONGEST)


def _text(value: Any) -> str:
    encoded = to_json(value)
    if isinstance(encoded, str):
        if _has_half_a_pair(encoded):
            raise ValueError("text with half of a surrogate pair cannot be sent")
        return encoded
    return str(encoded).lower() if isinstance(encoded, bool) else str(encoded)


def _has_half_a_pair(text: str) -> bool:
    return not reveal(text).isascii() and _SURROGATE.search(reveal(text)) is not None
