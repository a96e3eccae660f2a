"""Every row of every list: in order, once, with few requests."""

from __future__ import annotations

import asyncio
import pickle
from copy import deepcopy
from datetime import timedelta, timezone
from typing import Any

import pytest
from attrs import evolve

from tests.support.moving_list import MovingList, jobs, numbers, sessions
from veeam_client.models import EJobFiltersOrderColumn, ESessionState, SessionModel
from veeam_client.operations import OPERATIONS

ID = "5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11"


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


async def test_progress_is_told() -> None:
    reported: list[tuple[int, int | None]] = []
    async with MovingList(25).client() as vbr:
        await sessions(vbr, page_size=10, on_progress=lambda seen, total: reported.append((seen, total))).collect()
    assert reported == [(10, 25), (19, 25), (25, 25)]
