"""Asking every server once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from ..errors import InvalidArgument
from ..runtime.tasks import cancelled

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
    if budget is not None and not budget > 0:
        raise InvalidArgument(f"budget must be more than 0 seconds, not {budget}")
    deadline = None if budget is None else asyncio.get_running_loop().time() + budget
    tasks = [member.start(member.ask(collect, limit, deadline)) for member in members]
    try:
        for finished in tasks if ordered else asyncio.as_completed(tasks):
            yield await finished
    finally:
        await cancelled(tasks)
