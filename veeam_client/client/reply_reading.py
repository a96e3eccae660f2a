"""Reading the JSON of replies."""

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
from .parsing import has_many, parse_many

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..runtime.decoder import Decoder
    from ..runtime.operation import Operation
    from ..transport.exchange import Reply

# Where models are found by their names, and imported one by one.
MODELS = "veeam_client.rest.models"
# How JSON begins. Half of it may be half of a secret, so it is not shown.
_JSON_STARTS = ("{", "[", '"')
# Bytes of a reply that is not JSON, of which the first line is shown.
_BEGINNING = 4000
_IN_BETWEEN = "is there a proxy or another server in between?"


def read_reply(decoder: Decoder, operation: Operation, reply: Reply[Any], limit: int) -> Any:
    """Read the JSON of a reply: by structs what fits, by the codec what does not.

    Args:
        decoder: Makes models of it.
        operation: What was called.
        reply: Its reply, a success.
        limit: Most bytes of a reply.

    Raises:
        DecodeError: It is not what the operation gives.
    """
    if reply.status == HTTPStatus.NO_CONTENT:
        raise DecodeError(f"204 without a body where a {operation.result} belongs; {_IN_BETWEEN}")
    structs, result = decoder.structs, str(operation.result)
    is_fit = operation.id != SIGN_IN and not has_many(reply.content)
    if structs is None or not is_fit or not structs.reads(result, MODELS):
        return _by_codec(decoder, operation, reply, limit)
    value = structs.read(result, reply.content, MODELS, decoder)
    if value is structs.missed:
        value = _by_codec(decoder, operation, reply, limit)
        structs.learn(result, value)
    return value


def _by_codec(decoder: Decoder, operation: Operation, reply: Reply[Any], limit: int) -> Any:
    try:
        body = parse_many(reply.content, limit)
        if body is None:
            return _decode(decoder.of_rounded, _fast_reader()(reply.content), operation, reply)
    except (ValueError, RecursionError, RoundedNumber):
        # orjson takes no byte order mark, no NaN and no half of a surrogate pair, and rounds whole numbers beyond
        # 64 bits. What is no JSON is none for both.
        body = None
    try:
        body = json.loads(reply.content) if body is None else body
    except RecursionError:
        raise too_deep() from None
    except ValueError as error:
        text = reply.content[:_BEGINNING].decode(errors="replace").lstrip()
        is_secret = operation.id == SIGN_IN or text.startswith(_JSON_STARTS)
        start = "" if is_secret else f": {short_text(next(iter(text.splitlines()), ''), 80)}"
        raise_alone(DecodeError(f"{reply.status} with a body that is not JSON{start}; {_IN_BETWEEN}"), error)
    return _decode(decoder, body, operation, reply)


def _decode(decoder: Decoder, body: Any, operation: Operation, reply: Reply[Any]) -> Any:
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
