"""Replies of very many values: bounded, and read beside the event loop.

Ten kilobytes, unpacked, can be millions of empty objects: a minute of work, and gigabytes of memory. While one server's
reply is read, those of others have their turn.
"""

from __future__ import annotations

import json
from json import scanner
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..transport.exchange import Reply

T = TypeVar("T")

# What is done in some 20 ms is not worth a thread.
_AT_ONCE = 20_000
_BYTES_AT_ONCE = 4_000_000
# Too few bytes for values that would take a tenth of a second: counting them costs something as well.
_UNCOUNTED = 100_000
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


def is_large(reply: Reply[Any]) -> bool:
    """Whether reading a reply would hold up others.

    Args:
        reply: The reply.
    """
    size = len(reply.content)
    return size > _BYTES_AT_ONCE or (size > _UNCOUNTED and reply.content.count(b",") > _AT_ONCE)


async def decoded(reply: Reply[T]) -> T:
    """Give what a reply says.

    Args:
        reply: The reply.

    Raises:
        DecodeError: It cannot be read.
    """
    return await aside(_AT_ONCE + 1, lambda: reply.parsed) if is_large(reply) else reply.parsed


async def aside(count: int, call: Callable[..., Any], *arguments: Any) -> Any:
    """Call something in a thread if it has much to do, so that the event loop goes on.

    Args:
        count: How many values it has to look at.
        call: What is called. It must not be called twice at once.
        *arguments: Its arguments.
    """
    if count <= _AT_ONCE:
        return call(*arguments)
    from asyncio import to_thread  # noqa: PLC0415  # not to import this package

    return await to_thread(call, *arguments)
