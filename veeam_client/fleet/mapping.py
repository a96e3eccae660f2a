"""Asking every server once."""

from __future__ import annotations

import asyncio
import time
from contextlib import aclosing
from typing import TYPE_CHECKING, TypeVar

from ..errors import InvalidArgument
from ..runtime.tasks import cancelled
from .outcome import Summary

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Collection

    from .member import Collect, ConcurrencyLimit, Member
    from .outcome import Outcome

T = TypeVar("T")


async def mapped(
    members: Collection[Member], collect: Collect[T], limit: ConcurrencyLimit, *, budget: float | None, ordered: bool
) -> AsyncGenerator[Outcome[T], None]:
    """Run a coroutine on servers; `Fleet.map` tells the rest.

    Args:
        members: The servers.
        collect: Called with each server's client.
        limit: How many servers may be asked at once.
        budget: Seconds for the whole; None for no limit.
        ordered: Whether outcomes come in the order of the servers.

    Yields:
        The outcomes.

    Raises:
        InvalidArgument: There is no time.
    """
    check_budget(budget)
    deadline = None if budget is None else asyncio.get_running_loop().time() + budget
    tasks = [member.start(member.ask(collect, limit, deadline)) for member in members]
    try:
        for finished in tasks if ordered else asyncio.as_completed(tasks):
            yield await finished
    finally:
        await cancelled(tasks)


def check_budget(budget: float | None) -> None:
    """Refuse a time that is none.

    Raises:
        InvalidArgument: It is no time.
    """
    if budget is not None and not budget > 0:
        raise InvalidArgument(f"budget must be more than 0 seconds, not {budget}")


async def in_order(outcomes: AsyncGenerator[Outcome[T], None], names: list[str]) -> AsyncGenerator[Outcome[T], None]:
    """Give outcomes in the order of the servers.

    Args:
        outcomes: One of each server.
        names: The servers.
    """
    early: dict[str, Outcome[T]] = {}
    due = 0
    async with aclosing(outcomes):
        async for outcome in outcomes:
            early[outcome.server.name] = outcome
            while due < len(names) and names[due] in early:
                yield early.pop(names[due])
                due += 1


async def gathered(outcomes: AsyncGenerator[Outcome[T], None]) -> Summary[T]:
    """Wait for all outcomes, and sum them up.

    Args:
        outcomes: One of each server.
    """
    started = time.perf_counter()
    async with aclosing(outcomes):
        return Summary([outcome async for outcome in outcomes], time.perf_counter() - started)
