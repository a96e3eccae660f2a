"""Lists that change while they are read: every row that stays comes, and comes once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.moving_list import MovingList, jobs, numbers, sessions
from veeam_client import errors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# What happens to a list before a page is read: rows come or go, or change places; one kind at a time.
MOVES = st.one_of(
    st.just(("stay", ())),
    st.tuples(st.just("insert"), st.lists(st.integers(0, 60), min_size=1, max_size=8)),
    st.tuples(st.just("delete"), st.lists(st.integers(0, 60), min_size=1, max_size=8)),
)
SHUFFLES = st.one_of(MOVES, st.tuples(st.just("swap"), st.lists(st.integers(0, 60), min_size=2, max_size=8)))


def mover(fresh: Any, kind: str, places: Sequence[int]) -> Callable[[list[int]], None]:
    def move(rows: list[int]) -> None:
        for place in places:
            match kind:
                case "insert":
                    rows.insert(place % (len(rows) + 1), next(fresh))
                case "delete" if rows:
                    rows.pop(place % len(rows))
                case "swap" if rows:
                    rows.append(rows.pop(place % len(rows)))
                    rows.insert(places[0] % len(rows), rows.pop())
                case _:
                    pass

    return move


async def read_while_moving(
    moves: list[tuple[str, Sequence[int]]], count: int, size: int, prefetch: int, pager_of: Callable[..., Any]
) -> None:
    rows = MovingList(count)
    always = set(rows.rows)

    def watched(move: Callable[[list[int]], None]) -> Callable[[list[int]], None]:
        def step(current: list[int]) -> None:
            move(current)
            always.intersection_update(current)

        return step

    rows.before = iter([watched(mover(rows.next, *move)) for move in moves])
    async with rows.client() as vbr:
        try:
            found = numbers(await pager_of(vbr, page_size=size, prefetch=prefetch).collect())
        except errors.PaginationError as error:
            # Small pages can be moved so that the same one comes again and again. That is told, and nothing is lost.
            assert size < 4
            found = numbers(error.rows)
            always.intersection_update(found)
    assert len(set(found)) == len(found), "rows came twice"
    assert always <= set(found), f"rows are missing: {sorted(always - set(found))}"


@settings(max_examples=40)
@given(st.lists(MOVES, max_size=12), st.integers(0, 40), st.integers(2, 12), st.integers(0, 4))
def test_rows_that_keep_their_order_come_once_while_others_come_and_go(
    moves: list[tuple[str, Sequence[int]]], count: int, size: int, prefetch: int
) -> None:
    asyncio.run(read_while_moving(moves, count, size, prefetch, sessions))


@settings(max_examples=40)
@given(st.lists(SHUFFLES, max_size=12), st.integers(0, 40), st.integers(2, 12), st.integers(0, 4))
def test_rows_that_change_places_come_once_too(
    moves: list[tuple[str, Sequence[int]]], count: int, size: int, prefetch: int
) -> None:
    asyncio.run(read_while_moving(moves, count, size, prefetch, jobs))
