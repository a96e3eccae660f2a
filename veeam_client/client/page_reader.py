"""Reading a list page by page while it moves: what is asked for ahead, what came twice, what slipped away.

Pages overlap by one row. A page in which no row is known did not join what was read before it: rows before it went
away and others slipped into the part that was read, so the page before is read again. By a column whose values never
change that is enough, since rows keep their order. By any other, rows can change places: where there is a sign of it,
the whole list is read once more, for rows that were not seen the first time.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from contextlib import aclosing
from itertools import islice
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from ..errors import PaginationError, VeeamError
from ..runtime.model import to_json
from ..runtime.tasks import ignore_failure

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable, Iterator

logger = logging.getLogger("veeam_client")

# The same page so many times in a row, or so many empty ones before the end: nothing else will come.
_SAME_PAGES = 4
# Turns of the event loop after which a request is on its way.
_TURNS = 8
# Times that a list is read whole, at most, while its rows change places.
_SWEEPS = 4


@frozen
class Page:
    """A page as it came.

    Attributes:
        rows: Its rows.
        total: Rows of the whole list, None if the server does not say.
    """

    rows: list[Any]
    total: int | None


@frozen(kw_only=True)
class PagePlan:
    """How a list is to be read.

    Attributes:
        ask: Asks for a page: from which row on, and how many rows. Gives a reply.
        read: Reads the rows of a reply.
        key: Tells rows apart, None if nothing does.
        keeps_order: Whether rows never change places.
        size: Rows of a page.
        start: First row.
        limit: Most rows that are wanted, None for all.
        prefetch: Most pages asked for ahead.
        server: The server's address, for messages.
        operation: The operation id, for messages.
    """

    ask: Callable[[int, int], Awaitable[Any]]
    read: Callable[[Any], Page]
    key: Callable[[Any], Hashable] | None
    keeps_order: bool
    size: int
    start: int
    limit: int | None
    prefetch: int
    server: str
    operation: str


@define(eq=False)
class ListReader:
    """Reads a list once.

    Attributes:
        plan: How it is read.
        total: Rows of the list by the page that came last, None if the server does not say.
        delivered: How many rows were delivered.
    """

    plan: PagePlan
    total: int | None = None
    delivered: int = 0
    _given: set[Hashable] = field(factory=set[Any])

    async def pages(self) -> AsyncGenerator[list[Any], None]:
        """Read the list.

        Yields:
            The rows of each page that did not come before.

        Raises:
            PaginationError: A page after the first failed, or the server sends the same one for ever.
        """
        for _ in range(_SWEEPS):
            sweep = _Sweep(self)
            async with aclosing(sweep.pages()) as pages:
                async for rows in pages:
                    if rows:
                        yield rows
            if self.is_full or not sweep.saw_moves:
                return
        self.warn("rows kept changing places while they were read; some may be missing")

    @property
    def is_full(self) -> bool:
        """Whether as many rows were delivered as are wanted."""
        return self.plan.limit is not None and self.delivered >= self.plan.limit

    def warn(self, message: str) -> None:
        """Say that the result cannot be vouched for."""
        logger.warning("%s on %s: %s", self.plan.operation, self.plan.server, message)

    def failure(self, message: str, position: int) -> PaginationError:
        """Make the error for a list that cannot be read to its end."""
        text = f"{message}; {self.delivered} rows were delivered, with_options(start={position}) goes on from there"
        plan = self.plan
        return PaginationError(
            text, delivered=self.delivered, start=position, server=plan.server, operation=plan.operation
        )

    def take(self, rows: list[Any]) -> list[Any]:
        """Give those rows that did not come before and are still wanted."""
        key, given = self.plan.key, self._given
        if key is not None:
            rows = [row for row in rows if key(row) not in given]
        if self.plan.limit is not None:
            rows = rows[: self.plan.limit - self.delivered]
        if key is not None:
            given.update(map(key, rows))
        self.delivered += len(rows)
        return rows


class _Sweep:
    """The list read once, from its first row to its last."""

    def __init__(self, reader: ListReader) -> None:
        self.saw_moves = False
        self._reader = reader
        self._plan = reader.plan
        self._size = reader.plan.size
        self._window = _Window(reader.plan)
        self._known: set[Hashable] = set()
        self._last: Page | None = None
        self._first_total: int | None = None
        self._same = self._empty = self._asked = 0

    async def pages(self) -> AsyncGenerator[list[Any], None]:
        plan = self._plan
        position = plan.start
        try:
            while not self._reader.is_full:
                page = await self._page(position)
                if self._ends_early(page, position):
                    return
                if not page.rows and (page.total or 0) > position:
                    continue  # asked for once more
                if not self._joins(page, position):
                    position = max(plan.start, position - self._stride)
                    continue
                rows, end = self._take(page, position), position + len(page.rows)
                if self._is_last(page, end):
                    yield rows
                    return
                if position == plan.start:
                    self._size = min(self._size, len(page.rows))  # the server's own cap
                position = end - self._overlap
                self._window.fill(self._starts(position, self._reader.delivered))
                yield rows
        finally:
            self._window.clear()

    @property
    def _overlap(self) -> int:
        """Rows of a page that the page before has too."""
        return 1 if self._plan.key is not None and self._size > 1 else 0

    @property
    def _stride(self) -> int:
        return self._size - self._overlap

    def _starts(self, position: int, delivered: int) -> Iterator[tuple[int, int]]:
        """Give where the pages from a row on begin that are still wanted, and their sizes."""
        end = self._reader.total or 0
        if self._plan.limit is not None:
            end = min(end, position + self._overlap + self._plan.limit - delivered)
        while position + self._overlap < end:
            yield position, self._size
            position += self._stride

    async def _page(self, position: int) -> Page:
        self._asked += 1
        if self._first_total is not None and self._asked > 100 + 3 * self._first_total // self._stride:
            raise self._reader.failure("pages do not join: the list moves faster than it can be read", position)
        try:
            reply = await self._window.reply(position, self._size)
            if self._last is not None:
                # Before this one is read: that takes milliseconds, in which the next ones can come.
                self._window.fill(self._starts(position + self._stride, self._reader.delivered + self._stride))
                for _ in range(_TURNS):
                    await asyncio.sleep(0)
            page = self._plan.read(reply)
        except VeeamError as error:
            if self._last is None and not self._reader.delivered:
                raise
            raise self._reader.failure(f"a page failed: {error.message}", self._next(position)) from error
        self._reader.total = page.total
        return page

    def _next(self, position: int) -> int:
        """Give the first row that is not known yet."""
        return position if self._last is None else position + self._overlap

    def _ends_early(self, page: Page, position: int) -> bool:
        """Whether nothing else will come, although the list has more rows."""
        if not page.rows and (page.total or 0) > position:
            self._empty += 1
            if self._empty == _SAME_PAGES:
                self._reader.warn(f"rows from {position} on came empty, of {page.total}; they are missing")
                return True
        # A list that has grown meanwhile may well show the same page once more.
        self._same = self._same + 1 if self._last and page.rows and _alike(self._last, page, self._plan.key) else 1
        if self._same == _SAME_PAGES:
            raise self._reader.failure("the server sends the same page again and again", self._next(position))
        return not page.rows and page.total is None

    def _joins(self, page: Page, position: int) -> bool:
        """Whether no row can have slipped away between what is known and this page."""
        key = self._plan.key
        if key is None or not self._overlap or position == self._plan.start or not self._known:
            return True
        return any(key(row) in self._known for row in page.rows)

    def _take(self, page: Page, position: int) -> list[Any]:
        key, last = self._plan.key, self._last
        self._last = page
        if self._first_total is None:
            self._first_total = page.total
        if key is not None:
            keys = [key(row) for row in page.rows]
            overlap = self._overlap if last and position > self._plan.start else 0
            if not self._plan.keeps_order:
                is_joined = not overlap or not last or key(last.rows[-1]) == keys[0]
                repeats = any(one in self._known for one in keys[overlap:])
                self.saw_moves |= page.total != self._first_total or not is_joined or repeats
            self._known.update(keys)
        return self._reader.take(page.rows)

    def _is_last(self, page: Page, end: int) -> bool:
        return len(page.rows) < self._size if page.total is None else end >= page.total


class _Window:
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


def _alike(one: Page, other: Page, key: Callable[[Any], Hashable] | None) -> bool:
    tell: Callable[[Any], Any] = key or to_json
    is_as_long = one.total == other.total and len(one.rows) == len(other.rows)
    return is_as_long and all(tell(row) == tell(twin) for row, twin in zip(one.rows, other.rows, strict=True))
