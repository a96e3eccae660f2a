"""From the bytes of a reply to what a method returns."""

from __future__ import annotations

import json
from functools import cache
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .._text import short_text
from ..errors import DecodeError
from ..runtime.causes import raise_alone
from ..runtime.decoder import what_is_misplaced
from ..runtime.operation import SIGN_IN
from ..runtime.plain import RoundedNumber, too_deep

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..runtime.decoder import Decoder
    from ..runtime.operation import Operation
    from ..transport.exchange import Reply

# Where models are found by their names, and imported one by one.
MODELS = "veeam_client.rest.models"
# How JSON begins. Half of it may be half of a secret, so it is not shown.
_JSON_STARTS = ("{", "[", '"')
_IN_BETWEEN = "is there a proxy or another server in between?"


def read_reply(operation: Operation, reply: Reply[Any], decoder: Decoder) -> Any:
    """Read the body of a reply: by structs what fits, by the codec what does not.

    Args:
        operation: What was called.
        reply: Its reply.
        decoder: Decodes models.

    Returns:
        The value.

    Raises:
        DecodeError: The body cannot be read.
    """
    if reply.status == HTTPStatus.NO_CONTENT:
        raise DecodeError(f"204 without a body where a {operation.result} belongs; {_IN_BETWEEN}")
    structs = decoder.structs
    if structs is None or operation.id == SIGN_IN:
        return _by_codec(operation, reply, decoder)
    result = str(operation.result)
    value = structs.read(result, reply.content, MODELS, decoder)
    if value is structs.missed:
        value = _by_codec(operation, reply, decoder)
        structs.learn(result, value)
    return value


def _by_codec(operation: Operation, reply: Reply[Any], decoder: Decoder) -> Any:
    try:
        return _decoded(decoder.of_rounded, _fast_reader()(reply.content), operation, reply)
    except (ValueError, RecursionError, RoundedNumber):
        # orjson takes no byte order mark, no NaN and no half of a surrogate pair, and rounds whole numbers beyond 64
        # bits. What is no JSON is none for both.
        pass
    try:
        body = json.loads(reply.content)
    except RecursionError:
        raise too_deep() from None
    except ValueError as error:
        text = reply.content.decode(errors="replace").lstrip()
        is_secret = operation.id == SIGN_IN or text.startswith(_JSON_STARTS)
        start = "" if is_secret else f": {short_text(next(iter(text.splitlines()), ''), 80)}"
        raise_alone(DecodeError(f"{reply.status} with a body that is not JSON{start}; {_IN_BETWEEN}"), error)
    return _decoded(decoder, body, operation, reply)


def _decoded(decoder: Decoder, body: Any, operation: Operation, reply: Reply[Any]) -> Any:
    result = str(operation.result)
    if body is None and operation.may_be_empty:
        return None
    if misplaced := what_is_misplaced(result, body, MODELS):
        raise DecodeError(f"{reply.status} with {misplaced}; {_IN_BETWEEN}")
    return decoder.read(result, body, MODELS)


@cache
def _fast_reader() -> Callable[[bytes], Any]:
    try:
        from orjson import loads  # noqa: PLC0415  # the extra `fast`
    except ImportError:
        return json.loads
    return loads
