"""Pages of a list that are asked for ahead."""

from __future__ import annotations

import asyncio
from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, Any

from ..runtime.tasks import ignore_failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .page_plan import PagePlan


class PageWindow:
    """Pages that were asked for ahead, in order; their rows are not read yet."""

    def __init__(self, plan: PagePlan) -> None:
        self._plan = plan
        self._asked: deque[tuple[tuple[int, int], asyncio.Task[Any]]] = deque()

    async def reply(self, position: int, size: int) -> Any:
        """Give a page as it came: the one asked for ahead, or else a new one."""
        if self._asked and self._asked[0][0] == (position, size):
            return await self._asked.popleft()[1]
        self.clear()
        return await self._plan.ask(position, size)

    def fill(self, starts: Iterator[tuple[int, int]]) -> None:
        """Ask for pages, as many as the window has room for."""
        wanted = list(islice(starts, self._plan.prefetch))
        if [start for start, _ in self._asked] != wanted[: len(self._asked)]:
            self.clear()
        for start in wanted[len(self._asked) :]:
            task = asyncio.ensure_future(self._plan.ask(*start))
            task.add_done_callback(ignore_failure)
            self._asked.append((start, task))

    def clear(self) -> None:
        """Ask for nothing any more."""
        for _, task in self._asked:
            task.cancel()
        self._asked.clear()
