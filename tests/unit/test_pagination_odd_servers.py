"""Lists of servers that cap, repeat, leave out or fail: what came is kept, and the rest is told."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from tests.support.moving_list import MovingList, jobs, numbers, sessions
from veeam_client import VeeamClient, errors
from veeam_client.auth import Tokens

ID = "5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11"


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
