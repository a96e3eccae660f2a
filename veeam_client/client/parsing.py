"""Parsing JSON of very many values, within bounds.

Ten kilobytes, unpacked, can be millions of empty objects: a minute of work, and gigabytes of memory.
"""

from __future__ import annotations

import json
from json import scanner
from typing import Any

from ..errors import DecodeError

# So many are parsed in one go, during which no other thread has its turn.
_IN_ONE_GO = 100_000
# Fewest bytes of a value, on average, over what is always allowed. Those of a page of any list have 20 and more.
_SIZE = 64
_ALWAYS = 100_000


class _Patient(json.JSONDecoder):
    """A parser that lets other threads have their turn, at a tenth of the speed."""

    def __init__(self) -> None:
        super().__init__()
        self.scan_once = scanner.py_make_scanner(self)  # type: ignore[attr-defined]


def has_many(content: bytes) -> bool:
    """Whether JSON has more values than any parser may have in one go.

    Args:
        content: The body of a reply.
    """
    return len(content) > 2 * _IN_ONE_GO and content.count(b",") > _IN_ONE_GO


def parse_many(content: bytes, limit: int) -> Any:
    """Parse JSON of many values.

    Args:
        content: The body of a reply.
        limit: Most bytes of a reply, of which the most values follow.

    Returns:
        What it says, None if it has no more values than any parser may have in one go.

    Raises:
        DecodeError: It has more than are allowed.
        ValueError: It is not JSON.
        RecursionError: It is nested too deeply.
    """
    if len(content) <= 2 * _IN_ONE_GO:
        return None
    count = content.count(b",")
    if count > (allowed := max(_ALWAYS, limit // _SIZE)):
        advice = "read lists with paginate, or raise max_reply="
        raise DecodeError(f"a reply of more than {allowed:,} values; {advice}")
    return None if count <= _IN_ONE_GO else _Patient().decode(content.decode("utf-8-sig", "surrogatepass"))
