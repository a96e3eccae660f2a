"""Replies of very many values, read beside the event loop: meanwhile those of other servers have their turn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..transport.exchange import Reply

T = TypeVar("T")

# What is done in some 20 ms is not worth a thread.
_AT_ONCE = 20_000
_BYTES_AT_ONCE = 4_000_000
# Too few bytes for values that would take a tenth of a second: counting them costs something as well.
_UNCOUNTED = 100_000


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
