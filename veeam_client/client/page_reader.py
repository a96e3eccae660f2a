"""Reading a list page by page while it moves: what is asked for ahead, what came twice, what slipped away.

Pages overlap by one row. A page in which no row is known did not join what was read before it: rows before it went
away and others slipped into the part that was read, so the page before is read again. By a column whose values never
change that is enough, since rows keep their order. By any other, rows can change places: where there is a sign of it,
the whole list is read once more, for rows that were not seen the first time. So it is where pages repeat and rows are
missing; if they still are, the list cannot be read to its end.
"""

from __future__ import annotations

import logging
from collections import Counter
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..errors import PaginationError, VeeamError
from ..runtime.decoder import called
from ..runtime.model import Model, to_json
from .large_replies import aside
from .page_window import PageWindow

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Hashable, Iterable, Iterator

    from .page_plan import Mark, Page, PagePlan

logger = logging.getLogger("veeam_client")

# The same page so many times in a row, or so many empty ones before the end: nothing else will come.
_SAME_PAGES = 4
# Times that a list is read whole, at most, while its rows change places.
_SWEEPS = 4


@define(eq=False)
class ListReader:
    """Reads a list once.

    Attributes:
        plan: How it is read.
        total: Rows of the list by the page that came last, None if the server does not say.
        delivered: How many rows were delivered.
        skipped: How many others came that are none: null, a text.
        error: Why the list could not be read to its end, where that is allowed.
    """

    plan: PagePlan
    total: int | None = None
    delivered: int = 0
    skipped: int = 0
    error: PaginationError | None = None
    _keys: set[Hashable] = field(factory=set[Any])
    _others: Counter[Hashable] = field(factory=Counter[Any])

    async def pages(self) -> AsyncGenerator[list[Any], None]:
        """Read the list.

        Yields:
            The rows of each page that did not come before.

        Raises:
            PaginationError: A page after the first failed, or the list cannot be read to its end.
        """
        try:
            async with aclosing(self._sweeps()) as pages:
                async for rows in pages:
                    if rows:
                        yield rows
        except PaginationError as error:
            if not self.plan.allow_partial:
                raise
            self.error = error
            self.warn(f"{error.message}; the rest is missing")

    async def _sweeps(self) -> AsyncGenerator[list[Any], None]:
        for number in range(_SWEEPS):
            sweep, before = _Sweep(self), self.delivered
            async with aclosing(sweep.pages()) as pages:
                async for rows in pages:
                    yield rows
            if self.is_full:
                return
            # With rows from before that this sweep has not, it moves, and what seems missing may have come already.
            is_missing = self.delivered + self.skipped < (self.total or 0) - self.plan.start
            if sweep.is_short and number and self.delivered == before and is_missing:
                message = f"the server repeats pages, and gives {sweep.count} of {self.total} rows"
                raise self.failure(message, self.plan.start + sweep.count)
            if not (sweep.saw_moves or sweep.is_short):
                return
        self.warn("rows kept moving while they were read; some may be missing")

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

    def take(self, rows: Iterable[tuple[Any, Mark | None]]) -> list[Any]:
        """Give those rows that did not come before and are still wanted.

        Args:
            rows: The rows and what they are recognised by, None if nothing is.
        """
        taken: list[Any] = []
        for row, mark in rows:
            if self.is_full:
                break
            if mark is not None:
                if mark.is_key and mark.value in self._keys:
                    continue
                if mark.is_key:
                    self._keys.add(mark.value)
                else:
                    self._others[mark.value] += 1
            if isinstance(row, Model):
                taken.append(row)
                self.delivered += 1
            else:
                self._skip(row)
        return taken

    def has_given(self, mark: Mark, count: int) -> bool:
        """Whether so many rows without a key that are equal were delivered."""
        return self._others[mark.value] >= count

    def _skip(self, row: Any) -> None:
        if not self.skipped:
            self.warn(f"{called(row)} where a row belongs is skipped, and so is whatever else is none")
        self.skipped += 1


class _Sweep:
    """The list read once, from its first row to its last."""

    def __init__(self, reader: ListReader) -> None:
        self.saw_moves = False
        self._saw_repeat = False
        self._reader = reader
        self._plan = reader.plan
        self._size = reader.plan.size
        self._window = PageWindow(reader.plan)
        self._known: set[Hashable] = set()
        self._others: Counter[Hashable] = Counter()
        self._last: tuple[Page, list[Mark]] | None = None
        self._end = reader.plan.start
        self._first_total: int | None = None
        self._same = self._empty = self._repeats = self._asked = 0

    @property
    def count(self) -> int:
        """How many rows came."""
        return len(self._known) + self._others.total()

    @property
    def is_short(self) -> bool:
        """Whether pages came again in place of others, so that rows are missing."""
        total = self._reader.total
        is_steady = total is not None and total == self._first_total
        return self._saw_repeat and is_steady and self.count < (total or 0) - self._plan.start

    async def pages(self) -> AsyncGenerator[list[Any], None]:
        plan = self._plan
        position = plan.start
        try:
            while not self._reader.is_full:
                page = await self._page(position)
                count = len(page.rows)
                marks: list[Mark] = await aside(count, plan.marks, page.rows) if plan.key is not None else []
                if await aside(count, self._is_over, page, marks, position):
                    return
                if not page.rows and (page.total or 0) > position:
                    continue  # asked for once more
                if not self._joins(marks, position):
                    position = max(plan.start, position - self._stride)
                    continue
                end = position + len(page.rows)
                is_last = end <= self._end if page.total is None else end >= page.total
                rows: list[Any] = await aside(count, self._take, page, marks, position)
                if is_last:
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
                await self._window.sent()
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

    def _is_over(self, page: Page, marks: list[Mark], position: int) -> bool:
        """Whether nothing else comes.

        Raises:
            PaginationError: The list has more rows all the same.
        """
        if not page.rows and (page.total or 0) > position:
            self._empty += 1
            if self._empty == _SAME_PAGES:
                raise self._reader.failure(f"pages come empty before the end, at {page.total}", self._next(position))
        # A list that has grown meanwhile may well show the same page once more.
        self._same = self._same + 1 if page.rows and self._came_before(page, marks) else 1
        if self._same == _SAME_PAGES:
            raise self._reader.failure("the server sends the same page again and again", self._next(position))
        return not page.rows and page.total is None

    def _came_before(self, page: Page, marks: list[Mark]) -> bool:
        if self._last is None or self._last[0].total != page.total:
            return False
        before = self._last[1] or to_json(self._last[0].rows)
        now = marks or to_json(page.rows)
        if before != now:
            return False
        # Rows without keys can all be equal, up to the end that the server tells.
        is_telling = any(mark.is_key for mark in marks) or any(one != now[0] for one in now)
        return is_telling or page.total is None

    def _joins(self, marks: list[Mark], position: int) -> bool:
        """Whether no row can have slipped away between what is known and this page."""
        if not self._overlap or position == self._plan.start or self._last is None:
            return True
        is_adjacent = bool(marks) and self._last[1][-1:] == marks[:1]
        return is_adjacent or any(mark.is_key and mark.value in self._known for mark in marks)

    def _take(self, page: Page, marks: list[Mark], position: int) -> list[Any]:
        last, self._last = self._last, (page, marks)
        if self._first_total is None:
            self._first_total = page.total
        again, self._end = max(0, self._end - position), max(self._end, position + len(page.rows))
        if self._plan.key is None:
            return self._reader.take((row, None) for row in page.rows)
        overlap = self._overlap if last and position > self._plan.start else 0
        if not self._plan.keeps_order:
            is_joined = not overlap or not last or last[1][-1:] == marks[:1]
            repeats = any(mark.is_key and mark.value in self._known for mark in marks[overlap:])
            self.saw_moves |= page.total != self._first_total or not is_joined or repeats
        new = marks[again:]
        is_repeat = bool(new) and all(mark.is_key and mark.value in self._known for mark in new)
        self._saw_repeat |= is_repeat
        self._repeats = self._repeats + 1 if is_repeat else 0
        if self._repeats == _SAME_PAGES and page.total is None:
            raise self._reader.failure("the server repeats pages, and does not say how many rows there are", position)
        wanted = [
            (row, mark)
            for place, (row, mark) in enumerate(zip(page.rows, marks, strict=True))
            if mark.is_key or self._is_wanted(mark, came_before=place < again)
        ]
        self._known.update(mark.value for mark in marks if mark.is_key)
        return self._reader.take(wanted)

    def _is_wanted(self, mark: Mark, *, came_before: bool) -> bool:
        """Whether a row without a key is one more, not one that was given already."""
        if came_before and self._others[mark.value]:
            return False
        self._others[mark.value] += 1
        return not self._reader.has_given(mark, self._others[mark.value])
