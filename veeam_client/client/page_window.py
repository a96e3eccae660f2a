"""Pages of a list that are asked for ahead."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from ..runtime.tasks import ignore_failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .page_plan import PagePlan

# Seconds for requests to be sent before a page is read, should all connections be in use.
_SENDING = 0.02


class _Asked(NamedTuple):
    """A page that was asked for ahead: where it begins and its size, its reply, and whether the request is out."""

    start: tuple[int, int]
    reply: asyncio.Future[Any]
    sent: asyncio.Event


class PageWindow:
    """Pages that were asked for ahead, in order; their rows are not read yet."""

    def __init__(self, plan: PagePlan) -> None:
        self._plan = plan
        self._asked: deque[_Asked] = deque()

    async def reply(self, position: int, size: int) -> Any:
        """Give a page as it came: the one asked for ahead, or else a new one."""
        if self._asked and self._asked[0].start == (position, size):
            return await self._asked.popleft().reply
        self.clear()
        return await self._plan.ask((position, size), None)

    def fill(self, starts: Iterator[tuple[int, int]]) -> None:
        """Ask for pages, as many as the window has room for."""
        wanted = list(islice(starts, self._plan.prefetch))
        if [page.start for page in self._asked] != wanted[: len(self._asked)]:
            self.clear()
        for start in wanted[len(self._asked) :]:
            sent = asyncio.Event()
            reply = asyncio.ensure_future(self._plan.ask(start, sent.set))
            reply.add_done_callback(ignore_failure)
            self._asked.append(_Asked(start, reply, sent))

    async def sent(self) -> None:
        """Wait until what was asked for is on its way, as far as that takes no longer than a moment."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_SENDING):
                for page in self._asked:
                    await page.sent.wait()

    def clear(self) -> None:
        """Ask for nothing any more."""
        for page in self._asked:
            page.reply.cancel()
        self._asked.clear()
