"""Several tasks at once: all of them or the first failure, and leaving them."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable


@asynccontextmanager
async def together() -> AsyncGenerator[asyncio.TaskGroup]:
    """Give a group of tasks that raises the first failure as it is, after giving the others up."""
    try:
        async with asyncio.TaskGroup() as calls:
            yield calls
    except BaseExceptionGroup as failures:
        failure, context = failures.exceptions[0], failures.exceptions[0].__context__
    else:
        return
    try:
        raise failure  # with what led to it, which "from None" would take away
    finally:
        failure.__context__ = context  # not the group, which has it


def ignore_failure(task: asyncio.Task[Any]) -> None:
    """Let a task fail that nobody may wait for any more: a callback for its end, without which asyncio warns."""
    if not task.cancelled():
        task.exception()


async def cancelled(tasks: Iterable[asyncio.Task[Any]]) -> None:
    """Cancel tasks and wait for their end."""
    waiting = [task for task in tasks if not task.done()]
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
