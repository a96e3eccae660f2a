"""JSON as bytes: by orjson where it is installed and writes the same, by the standard library otherwise."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


def json_bytes(value: Any) -> bytes:
    """Write a JSON value.

    Args:
        value: Dictionaries, lists, texts, numbers, booleans and None.

    Returns:
        It in as few characters as it takes.

    Raises:
        TypeError: It has something else in it.
        ValueError: It has a number in it that JSON has not, such as infinity.
        RecursionError: It is nested too deeply.
    """
    write = _orjson()
    if write is not None:
        try:
            written = write(value)
        except TypeError:
            pass  # whole numbers beyond 64 bits, and half of a surrogate pair, which json writes
        else:
            # Of a number that JSON has not, it makes null without a word.
            if b"null" not in written:
                return written
    return json.dumps(value, separators=(",", ":"), allow_nan=False).encode()


@cache
def _orjson() -> Callable[[Any], bytes] | None:
    try:
        import orjson  # noqa: PLC0415  # the extra `fast`
    except ImportError:
        return None
    # What it would write besides is refused, as json does.
    options = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_SUBCLASS

    def write(value: Any) -> bytes:
        return orjson.dumps(value, option=options)

    return write
