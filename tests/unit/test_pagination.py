"""Every row of every list: in order, once, with few requests, whatever the server does."""

from __future__ import annotations

import asyncio
import pickle
from copy import deepcopy
from datetime import timedelta, timezone
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.moving_list import MovingList, numbers
from veeam_client import VeeamClient, errors
from veeam_client.auth import Tokens
from veeam_client.models import EJobFiltersOrderColumn, ESessionState, SessionModel
from veeam_client.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ID = "5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11"


def sessions(vbr: VeeamClient, **options: Any) -> Any:
    """A list whose rows keep their order: by creation time."""
    return vbr.paginate(vbr.sessions.get_all_sessions).with_options(**options)


def jobs(vbr: VeeamClient, **options: Any) -> Any:
    """A list whose rows can change places: by name."""
    return vbr.paginate(vbr.jobs.get_all_jobs).with_options(**options)


class TestEveryRow:
    @pytest.mark.parametrize("prefetch", [0, 1, 4])
    @pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 19, 20, 345])
    async def test_in_order_and_once(self, count: int, prefetch: int) -> None:
        rows = MovingList(count)
        async with rows.client() as vbr:
            pager = sessions(vbr, page_size=10, prefetch=prefetch)
            assert numbers([row async for row in pager]) == list(range(count))
            assert pager.count_seen == count
            assert await pager.total() == count
        # Pages overlap by a row, so each further one brings nine.
        assert len(rows.asked) == 1 + max(0, -(-(count - 10) // 9))
        assert rows.most_running <= max(1, prefetch)

    async def test_collected_in_compact_form_they_are_the_same_and_share(self) -> None:
        rows = MovingList(30, row=lambda number: {"id": f"{ID[:-2]}{number:02}", "jobId": ID, "name": "Nightly " * 2})
        async with rows.client() as vbr:
            plain = await sessions(vbr, page_size=10).collect()
            compact = await sessions(vbr, page_size=10).collect(compact=True)
        assert [one.to_dict() for one in compact] == [one.to_dict() for one in plain]
        assert len({id(one.name) for one in compact}) == len({id(one.job_id) for one in compact}) == 1
        assert len({id(one.name) for one in plain}) > 1

    async def test_in_compact_form_timestamps_are_what_they_were(self) -> None:
        texts = [
            "2026-08-25T15:15:31.0000000+00:00", "2026-08-25T15:15:31.1234567-07:30", "2026-08-25T15:15:31",
            "2026-08-25", "2026-08-25T15:15:31Z", "20260825T151531Z", "2026-08-25 15:15:31.5", "2026-08-25T24:00:00",
            "soon", None, "0001-01-01T00:00:00", "9999-12-31T23:59:59.9999999Z",
        ]  # fmt: skip

        def row(number: int) -> dict[str, Any]:
            times = {"creationTime": texts[number % 12], "endTime": texts[number % 7]}
            return {"id": f"{ID[:-2]}{number:02}", **times}

        async with MovingList(60, row=row).client() as vbr:
            compact = await sessions(vbr, page_size=10).collect(compact=True)
        assert len(compact) == 60
        for number, one in enumerate(compact):
            for same in (one, deepcopy(one), pickle.loads(pickle.dumps(one)), evolve(one)):  # noqa: S301  # our own bytes
                assert same.to_dict() == row(number)
            assert one == SessionModel.from_dict(row(number))
        one = compact[0]
        one.end_time = one.creation_time.astimezone(timezone(timedelta(hours=2)))
        one.creation_time += timedelta(seconds=1)
        changed = {"creationTime": "2026-08-25T15:15:32+00:00", "endTime": "2026-08-25T15:15:31.0000000+00:00"}
        assert one.to_dict() == {"id": f"{ID[:-2]}00", **changed}
        assert compact[12].to_dict()["creationTime"] == texts[0]

    @pytest.mark.parametrize("operation_id", sorted(one.id for one in OPERATIONS.values() if one.paged))
    @pytest.mark.parametrize("count", [0, 501, 1500])
    async def test_of_every_paged_operation(self, operation_id: str, count: int) -> None:
        operation = OPERATIONS[operation_id]
        key = operation.listing.key if operation.listing else None
        assert operation.listing is not None
        rows = MovingList(count, row=lambda number: {"id": ID, "number": number, **marked(key, number)})
        needed = {one.name: ID for one in operation.parameters if one.is_required}
        if operation.body is not None and operation.body.is_required:
            needed["body"] = {}  # type: ignore[assignment]
        async with rows.client(check=False) as vbr:  # of bodies, only how they page matters here
            found = await vbr.paginate(operation_id, **needed).collect()
        assert [row.additional_properties["number"] for row in found] == list(range(count))

    async def test_of_a_list_that_comes_at_once(self) -> None:
        rows = MovingList(23)
        async with rows.client(revision="1.3-rev0") as vbr:
            pager = vbr.paginate(vbr.backup_objects.get_backup_object_restore_points, id=ID)
            assert numbers(await pager.collect()) == list(range(23))
            assert numbers(await pager.with_options(start=5, limit=3).collect()) == [5, 6, 7]
            assert await pager.total() == 23
        assert {request.url.query for request in rows.requests} == {b""}

    async def test_in_pages(self) -> None:
        async with MovingList(25).client() as vbr:
            pages = [numbers(page) async for page in sessions(vbr, page_size=10).pages()]
        assert pages == [list(range(10)), list(range(10, 19)), list(range(19, 25))]


def marked(key: str | None, number: int) -> dict[str, str]:
    wire = {"id": "id", "session_id": "sessionId", "instance_id": "instanceId", "host_id": "hostId", None: "name"}[key]
    return {wire: f"{number:08x}-0000-0000-0000-000000000000"}


class TestRequests:
    async def test_the_order_that_moves_least_is_asked_for(self) -> None:
        rows = MovingList(3)
        async with rows.client() as vbr:
            await sessions(vbr).collect()
            await jobs(vbr).collect()
            await vbr.paginate(vbr.mount_servers.get_all_mount_servers).collect()
        asked = [(r.url.params.get("orderColumn"), r.url.params.get("orderAsc")) for r in rows.requests]
        assert asked == [("CreationTime", "true"), ("Name", "true"), (None, None)]

    async def test_the_callers_order_and_filters_are_kept(self) -> None:
        rows = MovingList(3)
        async with rows.client() as vbr:
            pager = vbr.paginate(
                vbr.jobs.get_all_jobs, order_column=EJobFiltersOrderColumn.TYPE, order_asc=False, name_filter="n*"
            )
            await pager.collect()
        (request,) = rows.requests
        assert dict(request.url.params) == {
            "skip": "0", "limit": "500", "orderColumn": "Type", "orderAsc": "false", "nameFilter": "n*"
        }  # fmt: skip

    async def test_skip_and_limit_of_the_operation_are_the_first_row_and_the_most_rows(self) -> None:
        rows = MovingList(50)
        async with rows.client() as vbr:
            pager = vbr.paginate(vbr.sessions.get_all_sessions, skip=7, limit=12, state_filter=ESessionState.STOPPED)
            assert numbers(await pager.collect()) == list(range(7, 19))
        assert rows.asked == [(7, 12)]

    @pytest.mark.parametrize(
        ("limit", "asked"),
        [(0, []), (1, [(0, 1)]), (10, [(0, 10)]), (11, [(0, 10), (9, 10)]), (19, [(0, 10), (9, 10)])],
    )
    async def test_no_more_than_the_limit_needs(self, limit: int, asked: list[tuple[int, int]]) -> None:
        rows = MovingList(100)
        async with rows.client() as vbr:
            assert numbers(await sessions(vbr, page_size=10, limit=limit).collect()) == list(range(limit))
        assert rows.asked == asked

    async def test_the_first_row_takes_one_request_of_one_row(self) -> None:
        rows = MovingList(100)
        async with rows.client() as vbr:
            first = await sessions(vbr).first()
            assert numbers([first]) == [0]
        assert rows.asked == [(0, 1)]
        async with MovingList(0).client() as vbr:
            assert await sessions(vbr).first() is None

    async def test_leaving_early_asks_for_no_more(self) -> None:
        rows, before = MovingList(5000), asyncio.all_tasks()
        async with rows.client() as vbr:
            seen = 0
            async for _ in sessions(vbr, page_size=20):
                seen += 1
                if seen == 10:
                    break
            while asyncio.all_tasks() != before:  # noqa: ASYNC110  # tasks that are cancelled tell nobody
                await asyncio.sleep(0)
            assert len(rows.asked) <= 1 + 4
            asked = len(rows.requests)
            await asyncio.sleep(0)
            assert len(rows.requests) == asked

    async def test_cancelling_leaves_nothing(self) -> None:
        before = asyncio.all_tasks()
        for steps in range(60):
            rows = MovingList(500)
            async with rows.client() as vbr:
                reader = asyncio.create_task(sessions(vbr, page_size=20).collect())
                for _ in range(steps):
                    await asyncio.sleep(0)
                reader.cancel()
                await asyncio.gather(reader, return_exceptions=True)
                await asyncio.sleep(0)
            assert asyncio.all_tasks() == before
            assert rows.running == 0

    async def test_the_body_pages_too(self) -> None:
        rows = MovingList(25)
        async with rows.client(check=False) as vbr:
            pager = vbr.paginate(vbr.inventory_browser.get_all_inventory_pgs, body={"filter": {"type": "x"}})
            assert numbers(await pager.with_options(page_size=10).collect()) == list(range(25))
        assert rows.asked == [(0, 10), (9, 10), (18, 10)]
        assert b'"filter":{"type":"x"}' in rows.requests[-1].content


class TestOddServers:
    @pytest.mark.parametrize("prefetch", [0, 4])
    @pytest.mark.parametrize("cap", [1, 2, 7])
    async def test_a_silent_cap(self, cap: int, prefetch: int) -> None:
        async with MovingList(50, cap=cap).client() as vbr:
            assert numbers(await sessions(vbr, page_size=20, prefetch=prefetch).collect()) == list(range(50))

    @pytest.mark.parametrize("count", [0, 5, 20, 45])
    @pytest.mark.parametrize("pagination", [None, {}, {"total": None, "count": 3}])
    async def test_a_total_that_is_not_said(self, pagination: Any, count: int) -> None:
        async with MovingList(count, pagination=lambda _: pagination).client() as vbr:
            pager = sessions(vbr, page_size=20)
            assert numbers(await pager.collect()) == list(range(count))
            assert await pager.total() is None

    async def test_null_skip_and_limit(self) -> None:
        nulls = {"skip": None, "limit": None}
        async with MovingList(45, pagination=lambda it: it | nulls).client() as vbr:
            assert numbers(await sessions(vbr, page_size=20).collect()) == list(range(45))

    @pytest.mark.parametrize("prefetch", [0, 4])
    @pytest.mark.parametrize("options", [{}, {"dedupe": None}])
    async def test_the_first_page_for_ever(self, options: dict[str, Any], prefetch: int) -> None:
        rows = MovingList(1000, ignores_skip=True)
        async with rows.client() as vbr:
            with pytest.raises(errors.PaginationError, match="same page again and again") as caught:
                await sessions(vbr, page_size=20, prefetch=prefetch, **options).collect()
        assert numbers(caught.value.rows)[:20] == list(range(20))
        assert len(rows.asked) < 10
        assert (caught.value.operation, caught.value.server) == ("GetAllSessions", "https://vbr01:9419")

    @pytest.mark.parametrize("prefetch", [0, 4])
    @pytest.mark.parametrize("options", [{}, {"dedupe": None}])
    async def test_empty_pages_before_the_end(self, options: dict[str, Any], prefetch: int) -> None:
        rows = MovingList(100, empty_from=35)
        async with rows.client() as vbr:
            with pytest.raises(errors.PaginationError, match="pages come empty before the end, at 100") as caught:
                await sessions(vbr, page_size=20, prefetch=prefetch, **options).collect()
        found = numbers(caught.value.rows)
        assert found == list(range(len(found)))
        assert len(found) >= 39

    async def test_what_came_is_given_where_that_is_enough(self, caplog: pytest.LogCaptureFixture) -> None:
        rows = MovingList(100, empty_from=35)
        async with rows.client() as vbr:
            pager = sessions(vbr, page_size=20, allow_partial=True)
            found = numbers(await pager.collect())
            assert found == list(range(len(found)))
            assert len(found) >= 39
            assert isinstance(pager.error, errors.PaginationError)
            assert numbers([row async for row in pager]) == found
        assert "GetAllSessions on https://vbr01:9419" in caplog.text
        assert "the rest is missing" in caplog.text

    async def test_rows_without_an_id_all_come(self) -> None:
        async with MovingList(45, row=lambda number: {"name": str(number)}).client() as vbr:
            found = await sessions(vbr, page_size=20, dedupe=lambda row: row.name).collect()
            assert [row.name for row in found] == [str(number) for number in range(45)]

    async def test_backup_objects_repeat_ids(self) -> None:
        rows = MovingList(45, row=lambda number: {"id": ID, "name": str(number)})
        async with rows.client() as vbr:
            found = await vbr.paginate(vbr.backup_objects.get_all_backup_objects).with_options(page_size=20).collect()
            assert [row.name for row in found] == [str(number) for number in range(45)]
        assert rows.asked == [(0, 20), (20, 20), (40, 20)]

    async def test_rows_that_are_no_list(self) -> None:
        transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"data": "none"}))
        async with VeeamClient("vbr01", transport=transport, auth=Tokens(access_token="good")) as vbr:
            with pytest.raises(errors.DecodeError, match="no list in data"):
                await sessions(vbr).collect()


class TestFailures:
    async def test_the_first_page_fails_as_any_call(self) -> None:
        rows = MovingList(10)
        rows.fail_at = 0
        async with rows.client() as vbr:
            with pytest.raises(errors.ServerError):
                await sessions(vbr).collect()

    @pytest.mark.parametrize("prefetch", [0, 4])
    async def test_a_later_page_says_what_came_and_where_to_go_on(self, prefetch: int) -> None:
        rows, before = MovingList(100), asyncio.all_tasks()
        rows.fail_at = 40
        async with rows.client() as vbr:
            with pytest.raises(errors.PaginationError, match="The database is away") as caught:
                await sessions(vbr, page_size=20, prefetch=prefetch).collect()
            failure = caught.value
            assert isinstance(failure.__cause__, errors.ServerError)
            assert numbers(failure.rows) == list(range(58))[: failure.delivered]
            rows.fail_at = None
            rest = await sessions(vbr, page_size=20, start=failure.start).collect()
            assert numbers(failure.rows) + numbers(rest) == list(range(100))
            await asyncio.sleep(0)
        assert asyncio.all_tasks() == before

    async def test_wrong_filters_and_options_are_told_before_anything_is_sent(self) -> None:
        rows = MovingList(10)
        async with rows.client() as vbr:
            with pytest.raises(TypeError, match="nmae_filter"):
                await vbr.paginate(vbr.jobs.get_all_jobs, nmae_filter="x").collect()  # type: ignore[call-overload]
            with pytest.raises(errors.InvalidArgument, match="does not return a list"):
                await vbr.paginate("GetServerInfo").collect()
            with pytest.raises(errors.InvalidArgument, match="nmae_filter"):
                await vbr.paginate("GetAllJobs", nmae_filter="x").collect()
            for wrong in ({"page_size": 0}, {"limit": -1}, {"start": -1}, {"prefetch": -1}):
                with pytest.raises(errors.InvalidArgument, match=next(iter(wrong))):
                    jobs(vbr, **wrong)
        assert rows.requests == []


async def test_progress_is_told() -> None:
    reported: list[tuple[int, int | None]] = []
    async with MovingList(25).client() as vbr:
        await sessions(vbr, page_size=10, on_progress=lambda seen, total: reported.append((seen, total))).collect()
    assert reported == [(10, 25), (19, 25), (25, 25)]


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
