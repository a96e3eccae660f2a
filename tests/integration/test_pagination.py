"""Every paged operation against the simulator: in pages as at once, whatever the number of rows."""

from __future__ import annotations

from typing import Any

import pytest

from veeam_client import VeeamClient
from veeam_client.operations import OPERATIONS, Operation
from veeam_client.rest import REVISION
from veeam_client.simulator import Clock, Simulator
from veeam_client.simulator.contract import packaged_contract
from veeam_client.simulator.lists import Paging
from veeam_client.simulator.requests import Requests

CONTRACT = packaged_contract()
PAGED = [
    one
    for one in OPERATIONS.values()
    if one.paged == "query" and REVISION in one.span and not (one.listing and one.listing.paged_since)
]
LIMIT = 4


def client_of(server: Simulator) -> VeeamClient:
    return VeeamClient(server.url, username=server.username, password=server.password, verify=server.ssl_context)


def needed(operation: Operation, server: Simulator) -> dict[str, Any]:
    values = Requests(server, CONTRACT).path(CONTRACT.operations[operation.id])
    return {one.name: values[one.wire] for one in operation.parameters if one.is_required}


def is_begun(operation_id: str) -> bool:
    return any(word in operation_id for word in ("Mount", "Browse", "AutomationSession"))


@pytest.mark.parametrize("count", [0, 1, LIMIT, LIMIT + 1, 456, pytest.param(2345, marks=pytest.mark.full)])
async def test_pages_give_what_one_page_gives(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, lengths = Paging.page, dict[str, int]()
    # Every list has so many rows at most.
    monkeypatch.setattr(Paging, "page", lambda self, table, numbers, *rest: whole(self, table, numbers[:count], *rest))
    assert len(PAGED) == 65
    async with Simulator(jobs=2345, sessions=2345, clock=Clock()) as server, client_of(server) as vbr:
        for operation in PAGED:
            given = needed(operation, server)
            at_once = await vbr.paginate(operation.id, **given).with_options(page_size=100_000).collect()
            pager = vbr.paginate(operation.id, **given).with_options(page_size=max(LIMIT, len(at_once) // 5))
            in_pages = await pager.collect()
            assert [row.to_dict() for row in in_pages] == [row.to_dict() for row in at_once], operation.id
            assert await pager.total() == len(at_once)
            lengths[operation.id] = len(at_once)
    assert max(lengths.values()) == count
    # In a new world there are none of what people begin: mounts, imports.
    empty = [operation_id for operation_id, length in lengths.items() if not length]
    assert count == 0 or len(empty) < 12, empty
    assert all(is_begun(operation_id) for operation_id in empty) or count == 0


async def test_thousands_of_jobs_and_sessions() -> None:
    async with Simulator(jobs=2345, sessions=2345, clock=Clock()) as server, client_of(server) as vbr:
        jobs = await vbr.paginate(vbr.jobs.get_all_jobs_states).collect()
        sessions = await vbr.paginate(vbr.sessions.get_all_sessions).collect()
    assert len(jobs) == len({job.id for job in jobs}) == 2345
    assert len(sessions) == len({session.id for session in sessions}) == 2345
