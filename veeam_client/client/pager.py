"""Every row of a list, whatever pages it comes in."""

from __future__ import annotations

import asyncio
import sys
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypeVar

from attrs import evolve, frozen

from ..errors import DecodeError, InvalidArgument, PaginationError
from ..runtime.kinds import identity
from ..runtime.model import to_json
from ..runtime.revisions import Span
from ..runtime.section import named_call
from .fitting import takes
from .large_replies import decoded, is_large
from .page_plan import Page, PagePlan
from .page_reader import ListReader
from .sharing import Sharing

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable, Mapping, Sequence

    from ..runtime.operation import Listing, Operation
    from ..transport.exchange import Reply
    from .requester import Requester

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

PAGE_SIZE = 500
PREFETCH = 4
# A page of more rows than anybody asked for does not keep others waiting.
_ROWS_IN_ONE_GO = 1000


class Data(Protocol[T_co]):
    """A reply that holds rows in `data`."""

    @property
    def data(self) -> Sequence[T_co]:
        """The rows."""
        ...


class Items(Protocol[T_co]):
    """A reply that holds rows in `items`."""

    @property
    def items(self) -> Sequence[T_co]:
        """The rows."""
        ...


class Records(Protocol[T_co]):
    """A reply that holds rows in `records`."""

    @property
    def records(self) -> Sequence[T_co] | None:
        """The rows."""


@frozen(kw_only=True)
class PagerOptions:
    """How a list is read; `Pager.with_options` describes each."""

    page_size: int = PAGE_SIZE
    limit: int | None = None
    start: int = 0
    prefetch: int = PREFETCH
    dedupe: Callable[[Any], Hashable] | Literal["auto"] | None = "auto"
    allow_partial: bool = False
    on_progress: Callable[[int, int | None], None] | None = None


class Pager(Generic[T]):
    """The rows of a list, read as they are asked for: `async for job in vbr.paginate(vbr.jobs.get_all_jobs)`.

    Rows that are there throughout come once, even if the list moves while it is read: rows are recognised by their
    id, pages overlap by one row, and where a page does not join the one before it, the gap is read again. Where the
    operation can sort and the caller gave no order, rows are asked for in the order that moves least. By a column whose
    values never change, such as the creation time, no such row is lost. By any other, rows can change places: a list
    that shows it is read once more, but a row that changes places while others come and go in equal number between the
    same two pages can be missed. Rows without an id, and backup objects, whose ids repeat, come as the server sends
    them. What is no object, such as null, is skipped, counted and logged once.

    Leaving the loop stops what was asked for ahead. An operation's own `skip` and `limit` mean the first row and the
    most rows in all.
    """

    def __init__(
        self,
        requester: Requester,
        operation: str | Callable[..., Awaitable[Any]],
        filters: Mapping[str, Any],
        options: PagerOptions | None = None,
    ) -> None:
        self._requester = requester
        self._operation = operation
        self._filters = filters
        self._options = options or PagerOptions()
        self._reader: ListReader | None = None

    def with_options(
        self,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        start: int = 0,
        prefetch: int = PREFETCH,
        dedupe: Callable[[T], Hashable] | Literal["auto"] | None = "auto",
        allow_partial: bool = False,
        on_progress: Callable[[int, int | None], None] | None = None,
    ) -> Pager[T]:
        """Say how the list is read. These stand apart from the filters, so that type checkers know the filters.

        Args:
            page_size: Rows of a page. A server that sends fewer is believed.
            limit: Most rows in all, None for every row.
            start: Row to begin with; `PaginationError.start` goes on after a failure.
            prefetch: Most pages asked for ahead; 0 reads one after the other.
            dedupe: What tells rows apart: `"auto"` for the catalogue's choice, a function of a row that gives None
                for one that has no key, or None to take rows as they come.
            allow_partial: Whether a list that cannot be read to its end just ends there, with a warning in the log;
                `error` says why. Otherwise that raises `PaginationError`.
            on_progress: Called after each page with the rows seen and the rows there are, None if that is not known.

        Returns:
            This list with these options.

        Raises:
            InvalidArgument: A number is too small.
        """
        for name, value, least in (
            ("page_size", page_size, 1), ("limit", limit, 0), ("start", start, 0), ("prefetch", prefetch, 0)
        ):  # fmt: skip
            if value is not None and value < least:
                raise InvalidArgument(f"{name} must be at least {least}, not {value}")
        options = PagerOptions(
            page_size=page_size,
            limit=limit,
            start=start,
            prefetch=prefetch,
            dedupe=dedupe,
            allow_partial=allow_partial,
            on_progress=on_progress,
        )
        return Pager(self._requester, self._operation, self._filters, options)

    async def pages(self) -> AsyncGenerator[list[T], None]:
        """Read the list page by page.

        Yields:
            The rows of each page that did not come before; no empty ones.

        Raises:
            InvalidArgument: The operation gives no list, or a filter cannot be sent; nothing was sent.
            PaginationError: A page after the first failed, or the list cannot be read to its end.
            VeeamError: The first page failed, as it would outside of a list.
        """
        reader = self._reader = ListReader(await self._plan())
        async with aclosing(reader.pages()) as pages:
            async for rows in pages:
                if self._options.on_progress is not None:
                    self._options.on_progress(reader.delivered, reader.total)
                yield rows

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async with aclosing(self.pages()) as pages:
            async for rows in pages:
                for number, row in enumerate(rows, 1):
                    yield row
                    if not number % _ROWS_IN_ONE_GO:
                        await asyncio.sleep(0)

    async def first(self) -> T | None:
        """Give the first row, None if there is none."""
        rows = await self.collect(limit=1)
        return rows[0] if rows else None

    async def collect(self, *, limit: int | None = None, compact: bool = False) -> list[T]:
        """Read the list into memory.

        Args:
            limit: Most rows, instead of the option's.
            compact: Whether rows share texts, ids and ends of timestamps that are the same: a third less memory for
                many rows that are held, while decoding them takes two to three times as long.

        Raises:
            PaginationError: The list cannot be read to its end; `rows` of the error are those that were.
        """
        options = self._options if limit is None else evolve(self._options, limit=limit)
        pager = Pager[T](self._requester, self._operation, self._filters, options)
        collected: list[T] = []
        sharing = Sharing() if compact else None
        try:
            async for rows in pager.pages():
                if sharing is not None:
                    for row in rows:
                        sharing.share(row)
                collected += rows
        except PaginationError as error:
            error.rows = list(collected)
            raise
        finally:
            self._reader = pager._reader  # its own class
        return collected

    @property
    def count_seen(self) -> int:
        """Rows that the running loop, or the last one, was given."""
        return self._reader.delivered if self._reader else 0

    @property
    def count_skipped(self) -> int:
        """What came in place of rows and is none, such as null; the loop does not give it."""
        return self._reader.skipped if self._reader else 0

    @property
    def error(self) -> PaginationError | None:
        """Why the running loop, or the last one, ended before the list did; only with `allow_partial`."""
        return self._reader.error if self._reader else None

    async def total(self) -> int | None:
        """Give how many rows there are, by the page that came last, or else by asking for one row.

        Returns:
            The number, None if the server does not say.

        Raises:
            InvalidArgument: The operation gives no list, or a filter cannot be sent; nothing was sent.
            VeeamError: The request failed.
        """
        if self._reader is None or self._reader.total is None:
            plan = await self._plan()
            return plan.read(await plan.ask((0, 1), None)).total
        return self._reader.total

    async def _plan(self) -> PagePlan:
        operation_id, arguments = await named_call(self._operation, self._filters)
        operation = self._requester.operation(operation_id)
        server, listing, options = self._requester.transport.server, operation.listing, self._options
        if listing is None:
            message = "this operation does not return a list; call its method instead"
            raise InvalidArgument(message, server=server, operation=operation_id)
        revision = await self._requester.spoken(operation_id)
        given = {name: value for name, value in arguments.items() if value is not None}
        if listing.paged == "query":
            start, limit = given.pop("skip", options.start), given.pop("limit", options.limit)
            order = {"order_column": listing.order, "order_asc": True}
            if listing.order and "order_column" not in given and takes(operation, revision, order):
                given |= order
        else:
            start, limit = options.start, options.limit
        if listing.paged_since and revision not in Span(since=listing.paged_since):
            listing = evolve(listing, paged=None)  # it gives the whole list
        size = options.page_size if listing.paged else sys.maxsize
        column = given.get("order_column")
        return PagePlan(
            ask=partial(self._ask, operation, listing, given),
            read=partial(self._read, operation, listing, start),
            key=_key(listing) if options.dedupe == "auto" else options.dedupe,
            keeps_order=column in listing.fixed,
            size=size if limit is None else min(size, max(1, limit)),
            start=start,
            limit=limit,
            prefetch=options.prefetch,
            allow_partial=options.allow_partial,
            server=server,
            operation=operation_id,
        )

    async def _ask(
        self,
        operation: Operation,
        listing: Listing,
        arguments: Mapping[str, Any],
        start: tuple[int, int],
        on_sent: Callable[[], None] | None,
    ) -> Reply[Any]:
        page = dict(zip(("skip", "limit"), start, strict=True))
        match listing.paged:
            case "query":
                arguments = {**arguments, **page}
            case "body":
                body = to_json(arguments.get("body", {}))
                body |= page if listing.holder is None else {listing.holder: page}
                arguments = {**arguments, "body": body}
            case None:
                pass
        reply = await self._requester.perform(operation.id, arguments, on_sent=on_sent)
        if is_large(reply):
            await decoded(reply)
        return reply

    def _read(self, operation: Operation, listing: Listing, start: int, reply: Reply[Any]) -> Page:
        parsed = reply.parsed
        rows: Any = getattr(parsed, listing.rows, None)
        total = getattr(getattr(parsed, "pagination", None), "total", None)
        if rows is None:
            rows = []
        kept: dict[str, Any] = getattr(parsed, "_kept", None) or {}
        if type(kept.get(listing.rows)) is dict:  # the only row, as servers send it that forget the list around it
            total = 1
        if type(rows) is not list:
            message = f"no list in {listing.rows} of the reply"
            raise DecodeError(message, server=self._requester.transport.server, operation=operation.id)
        items: list[Any] = rows  # pyright: ignore[reportUnknownVariableType]
        if listing.paged is None:
            return Page(items[start:], len(items))
        return Page(items, total if type(total) is int else None)


def _key(listing: Listing) -> Callable[[Any], Hashable] | None:
    name = listing.key
    if name is None:
        return None

    def key(row: Any) -> Hashable:
        return identity(getattr(row, name, None))

    return key
