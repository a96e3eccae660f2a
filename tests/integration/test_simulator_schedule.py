"""Jobs of a simulated server that run by themselves."""

from collections import Counter, defaultdict
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import httpx

from tests.support.simulated import client_of, post, read, rows
from tests.support.simulated_world import assert_that_all_agrees
from veeam_client.simulator import Clock, Simulator

HOUR, DAY = 3600, 86_400


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


async def since(client: httpx.AsyncClient, start: datetime, **query: Any) -> list[dict[str, Any]]:
    """Give the sessions that began since then, oldest first."""
    asked = {"createdAfterFilter": start.isoformat(), "orderColumn": "CreationTime", "limit": 5000}
    return await rows(client, "sessions", **asked, **query)


async def idle(client: httpx.AsyncClient, kind: str = "VSphereBackup", least: int = 2) -> dict[str, Any]:
    found = await rows(client, "jobs/states", statusFilter="Inactive", typeFilter=kind, limit=500)
    return next(row for row in found if row["objectsCount"] >= least)


async def test_jobs_run_when_their_schedule_says_and_copies_after_their_source() -> None:
    clock = Clock()
    async with (
        Simulator(jobs=40, clock=clock, schedule=True, token_lifetime=10**9) as server,
        client_of(server) as client,
    ):
        start = clock()
        states = {row["id"]: row for row in await rows(client, "jobs/states", limit=500)}
        sources = {row["id"]: row for row in server.world.jobs if row["type"] == "BackupCopy"}
        clock.advance(3 * DAY)
        found = await since(client, start)
        by_job = defaultdict[str, list[dict[str, Any]]](list)
        for row in found:
            by_job[row["jobId"]].append(row)
        for wanted, state in states.items():
            if state["status"] == "Disabled" or not state["objectsCount"]:
                assert by_job[wanted] == []
            elif "Copy" not in state["type"] or (state["type"] == "FileBackupCopy"):
                begun = [moment(row["creationTime"]) for row in by_job[wanted]]
                first = moment(state["nextRun"])
                assert begun == [first + timedelta(days=day) for day in range(3)], state
                assert {row["initiatedBy"] for row in by_job[wanted]} == {"Veeam Backup Service"}
        assert sources
        for wanted, row in sources.items():
            (source,) = row["sourceObjects"]["includes"]["jobs"]
            if row["isDisabled"]:
                continue
            ends = [one["endTime"] for one in by_job[source["id"]]]
            assert [one["creationTime"] for one in by_job[wanted]] == ends
        assert_that_all_agrees(server.world, clock())


async def test_without_being_asked_for_nothing_runs_by_itself() -> None:
    clock = Clock()
    async with Simulator(jobs=15, clock=clock, token_lifetime=10**9) as server, client_of(server) as client:
        clock.advance(3 * DAY)
        assert await since(client, clock() - timedelta(days=3)) == []


async def test_a_schedule_that_is_changed_holds_from_then_on() -> None:
    clock = Clock()
    async with (
        Simulator(jobs=40, clock=clock, schedule=True, token_lifetime=10**9) as server,
        client_of(server) as client,
    ):
        state = await idle(client)
        job = await read(client, f"jobs/{state['id']}")
        job["schedule"] = {
            "runAutomatically": True,
            "daily": {"isEnabled": False},
            "periodically": {"isEnabled": True, "periodicallyKind": "Hours", "frequency": 6},
        }
        assert (await client.put(f"/api/v1/jobs/{job['id']}", json=job)).status_code == 200
        start = clock()
        shown = (await rows(client, "jobs/states", idFilter=job["id"]))[0]
        clock.advance(DAY)
        begun = [moment(row["creationTime"]) for row in await since(client, start, jobIdFilter=job["id"])]
        assert begun[0] == moment(shown["nextRun"])
        assert [after - before for before, after in pairwise(begun)] == [timedelta(hours=6)] * 3
        await client.post(f"/api/v1/jobs/{job['id']}/disable")
        start = clock()
        clock.advance(DAY)
        assert await since(client, start, jobIdFilter=job["id"]) == []
        # After another one: a chain, whoever starts the first.
        other = await idle(client, "HyperVBackup", 1)
        job["schedule"] = {
            "runAutomatically": True,
            "daily": {"isEnabled": False},
            "afterThisJob": {"isEnabled": True, "jobName": other["name"]},
        }
        await client.put(f"/api/v1/jobs/{job['id']}", json=job)
        shown = (await rows(client, "jobs/states", idFilter=job["id"]))[0]
        assert shown["runAfterJob"] == {"jobId": other["id"], "jobName": other["name"]}
        assert await rows(client, "jobs/states", afterJobNameFilter=other["name"]) == [shown]
        assert "nextRun" not in shown
        start = clock()
        session = await post(client, f"jobs/{other['id']}/start")
        clock.advance(HOUR)
        ended = await read(client, f"sessions/{session['id']}")
        (follower,) = await since(client, start, jobIdFilter=job["id"])
        assert follower["creationTime"] == ended["endTime"]


async def test_a_failed_run_is_tried_again_with_the_machines_that_failed() -> None:
    clock = Clock()
    async with (
        Simulator(jobs=40, clock=clock, schedule=True, token_lifetime=10**9) as server,
        client_of(server) as client,
    ):
        state = await idle(client)
        retry = (await read(client, f"jobs/{state['id']}"))["schedule"]["retry"]
        assert retry == {"isEnabled": True, "retryCount": 3, "awaitMinutes": 10}
        unlucky, other, *_ = server.machines(state["id"])
        for names in ((unlucky, other), (unlucky,), (unlucky,), (unlucky,)):
            server.plan_run(state["id"], machines=dict.fromkeys(names, ("Failed", "the host is busy")))
        start = clock()
        clock.advance(DAY)
        found = await since(client, start, jobIdFilter=state["id"])
        # Three times again, and no more; the next day is another day.
        assert len(found) == 4
        taken = [
            {row["name"] for row in await rows(client, f"sessions/{session['id']}/taskSessions")} for session in found
        ]
        assert taken == [set(server.machines(state["id"])), {unlucky, other}, {unlucky}, {unlucky}]
        for before, after in pairwise(found):
            assert moment(after["creationTime"]) - moment(before["endTime"]) == timedelta(minutes=10)
        assert (await rows(client, "jobs/states", idFilter=state["id"]))[0]["lastResult"] == "Failed"
        # By hand, too.
        session = await post(client, f"jobs/{state['id']}/retry")
        clock.advance(60)
        (task,) = await rows(client, f"sessions/{session['id']}/taskSessions")
        assert task["name"] == unlucky
        assert_that_all_agrees(server.world, clock())


async def test_a_copy_takes_what_its_source_has_left() -> None:
    clock = Clock()
    async with (
        Simulator(jobs=40, clock=clock, schedule=True, token_lifetime=10**9) as server,
        client_of(server) as client,
    ):
        copies = Counter[str]()
        for row in server.world.jobs:
            if row["type"] == "BackupCopy" and not row["isDisabled"]:
                copies[row["sourceObjects"]["includes"]["jobs"][0]["id"]] += 1
        wanted = next(one for one in copies if len(server.machines(one)) > 1)
        unlucky, *others = server.machines(wanted)
        server.plan_run(wanted, machines={unlucky: ("Failed", "it is locked")})
        start = clock()
        await post(client, f"jobs/{wanted}/start")
        clock.advance(60)
        found = [row for row in await since(client, start) if row["sessionType"] == "CopyBackup"]
        assert len(found) == copies[wanted]
        for session in found:
            names = [row["name"] for row in await rows(client, f"sessions/{session['id']}/taskSessions")]
            assert names == others
