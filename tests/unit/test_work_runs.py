"""Following, stopping and running work, on a clock that is driven."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.support.driven_loop import driven
from tests.support.working_server import DONE, WorkingServer, ended, not_for, server
from veeam_client import errors

__all__ = ["server"]

JOB = "5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11"


def follow(server: WorkingServer, work: Any) -> list[str | None]:
    async def scenario() -> list[str | None]:
        async with server.client() as vbr:
            return [line.title async for line in vbr.follow(work)]

    return driven(scenario())


def test_a_log_is_followed_each_line_once_and_in_order(server: WorkingServer) -> None:
    log = [(3 * number, {"id": number, "title": f"line {number}"}) for number in range(1, 41)]
    session = server.session((121, ended()), log=log[::-1])

    assert follow(server, session) == [f"line {number}" for number in range(1, 41)]


def test_a_log_without_numbers(server: WorkingServer) -> None:
    log = [(0, {"title": "begun", "startTime": "2026-08-25T15:00:00Z"}), (9, {"title": "done"})]
    session = server.session((10, ended()), log=log)

    assert follow(server, session) == ["begun", "done"]


def test_following_goes_on_through_an_outage_at_the_very_end(server: WorkingServer) -> None:
    log = [(1, {"id": 1, "title": "begun"}), (100, {"id": 2, "title": "done"})]
    session = server.session((100, ended()), log=log)
    server.away.append((100, 400, lambda request: not_for(request, "/logs", server)))

    assert follow(server, session) == ["begun", "done"]


def test_following_what_the_server_forgot(server: WorkingServer) -> None:
    session = server.session()
    server.plan(session).forgotten_from = 50

    with pytest.raises(errors.WorkForgotten):
        follow(server, session)


def test_a_restore_of_files_carries_its_log_in_itself(server: WorkingServer) -> None:
    records = [{"id": 1, "title": "a.txt restored"}, {"id": 2, "title": "b.txt restored"}]
    logs = [{"totalRecords": count, "records": records[:count]} for count in range(3)]
    task = server.task((5, {"logs": logs[1]}), (9, {**DONE, "logs": logs[2]}), type="FlrRestore", logs=logs[0])

    assert follow(server, task) == ["a.txt restored", "b.txt restored"]


@pytest.mark.parametrize("place", ["sessions", "automation/sessions", "tasks"])
def test_stop(server: WorkingServer, place: str) -> None:
    work = server.task() if place == "tasks" else server.session(place=place)

    async def scenario() -> None:
        async with server.client() as vbr:
            await vbr.stop(work)

    driven(scenario())

    assert server.stopped == [str(work.id)]
    assert server.counts == {f"{place} stop": 1}


def test_stopping_what_has_ended_and_what_was_forgotten(server: WorkingServer) -> None:
    session, gone = server.session(state="Stopped"), server.session()
    server.plan(gone).forgotten_from = 0

    async def scenario() -> None:
        async with server.client() as vbr:
            await vbr.stop(session)
            with pytest.raises(errors.WorkForgotten):
                await vbr.stop(gone)

    driven(scenario())

    assert server.stopped == []


def test_run_starts_and_waits(server: WorkingServer) -> None:
    session = server.session((50, ended()))
    server.starts = lambda _: httpx.Response(201, json=server.plan(session).at(0))

    async def scenario() -> Any:
        async with server.client() as vbr:
            return await vbr.run(vbr.jobs.start_job, id=JOB).with_options(timeout=100)

    assert driven(scenario()).state == "Stopped"


def test_run_of_a_job_without_objects_gives_none(server: WorkingServer) -> None:
    server.starts = lambda _: httpx.Response(204)

    async def scenario() -> Any:
        async with server.client() as vbr:
            return await vbr.run(vbr.jobs.start_job, id=JOB)

    assert driven(scenario()) is None


def test_run_of_a_failover_gives_a_list(server: WorkingServer) -> None:
    sessions = [server.session((50, ended())) for _ in range(3)]
    rows = [server.plan(session).at(0) for session in sessions]
    server.starts = lambda _: httpx.Response(201, json={"data": rows, "pagination": {}})

    async def scenario() -> Any:
        async with server.client() as vbr:
            return await vbr.run("ViVMSnapshotReplicaUndoFailover", body={"replicaPointIds": [JOB]})

    assert [one.state for one in driven(scenario())] == ["Stopped"] * 3
