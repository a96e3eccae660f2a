"""What is to be known of a list before it is read, and what tells its rows apart."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import frozen

from ..runtime.model import Model, to_json

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable


@frozen
class Page:
    """A page as it came.

    Attributes:
        rows: Its rows, among which can be what is none: null, a text.
        total: Rows of the whole list, None if the server does not say.
    """

    rows: list[Any]
    total: int | None


class Mark(NamedTuple):
    """What a row is recognised by.

    Attributes:
        value: Its key, or all that is in it.
        is_key: Whether it is a key. Two rows without one can be equal, and are two rows all the same.
    """

    value: Hashable
    is_key: bool


@frozen(kw_only=True)
class PagePlan:
    """How a list is to be read.

    Attributes:
        ask: Asks for a page: from which row on and how many rows, and what to call when the request has been sent.
            Gives a reply.
        read: Reads the rows of a reply.
        key: Tells rows apart, None if nothing does. It gives None for a row that has no key.
        keeps_order: Whether rows never change places.
        size: Rows of a page.
        start: First row.
        limit: Most rows that are wanted, None for all.
        prefetch: Most pages asked for ahead.
        allow_partial: Whether a list that cannot be read to its end just ends there.
        server: The server's address, for messages.
        operation: The operation id, for messages.
    """

    ask: Callable[[tuple[int, int], Callable[[], None] | None], Awaitable[Any]]
    read: Callable[[Any], Page]
    key: Callable[[Any], Hashable] | None
    keeps_order: bool
    size: int
    start: int
    limit: int | None
    prefetch: int
    allow_partial: bool
    server: str
    operation: str

    def marks(self, rows: list[Any]) -> list[Mark]:
        """Give what rows are recognised by.

        Args:
            rows: The rows of a page.
        """
        return [self._mark(row) for row in rows]

    def _mark(self, row: Any) -> Mark:
        key = self.key(row) if self.key is not None and isinstance(row, Model) else None
        if key is not None:
            return Mark(key, is_key=True)
        return Mark(json.dumps(to_json(row), sort_keys=True, default=str), is_key=False)
