"""Sessions and tasks of a simulated server, and when they end."""

from datetime import datetime, timedelta
from typing import Literal

import httpx
import pytest

from tests.support.simulated import gone, idle_job, post, read, rows
from veeam_client.simulator import Clock, Simulator

SERVERS = "backupInfrastructure/managedServers"


async def test_a_job_goes_through_its_states_on_the_clock(
    server: Simulator, client: httpx.AsyncClient, clock: Clock
) -> None:
    server.mood.run_seconds = 100
    job = await idle_job(client)
    points = (await read(client, "restorePoints"))["pagination"]["total"]
    started = await post(client, f"jobs/{job['id']}/start")
    path = f"sessions/{started['id']}"
    assert (started["state"], started["jobId"], started["name"]) == ("Starting", job["id"], job["name"])
    assert "result" not in started
    seen, percents = [], list[int]()
    for _ in range(5):
        session = await read(client, path)
        state = await read(client, "jobs/states", idFilter=job["id"])
        shown = state["data"][0]
        assert shown["progressPercent"] == session["progressPercent"]
        seen.append((session["state"], shown["status"]))
        percents.append(session["progressPercent"])
        clock.advance(25)
    assert seen == [
        ("Starting", "Starting"),
        ("Working", "Running"),
        ("Working", "Running"),
        ("Working", "Running"),
        ("Stopped", "Inactive"),
    ]
    assert (percents[0], percents[-1]) == (0, 100)
    assert percents == sorted(set(percents))
    done = await read(client, path)
    assert done["result"] == {"result": "Success", "message": "", "isCanceled": False}
    assert (await rows(client, "sessions"))[0] == done
    state = (await rows(client, "jobs/states", idFilter=job["id"]))[0]
    assert (state["sessionId"], state["lastResult"], state["lastRun"]) == (
        done["id"], "Success", done["creationTime"],
    )  # fmt: skip
    log = await read(client, f"{path}/logs")
    assert log["totalRecords"] == len(log["records"])
    titles = [record["title"] for record in log["records"]]
    assert sum(title.startswith("Processing ") for title in titles) == job["objectsCount"]
    tasks = await rows(client, f"{path}/taskSessions")
    assert len(tasks) == job["objectsCount"]
    assert {(task["state"], task["result"]["result"]) for task in tasks} == {("Stopped", "Success")}
    assert await rows(client, "taskSessions", sessionIdFilter=started["id"]) == tasks[::-1]
    # A run that went well leaves a restore point of each machine.
    assert (await read(client, "restorePoints"))["pagination"]["total"] == points + job["objectsCount"]
    newest = (await rows(client, "restorePoints"))[0]
    assert newest["sessionId"] == done["id"]
    assert not await gone(client, f"backups/{newest['backupId']}/backupFiles/{newest['backupFileId']}")


@pytest.mark.parametrize(("result", "status"), [("Warning", "Warning"), ("Failed", "Failed")])
async def test_it_ends_as_asked(
    server: Simulator, client: httpx.AsyncClient, clock: Clock, result: Literal["Warning", "Failed"], status: str
) -> None:
    jobs = [row for row in await rows(client, "jobs/states", statusFilter="inactive") if row["objectsCount"]]
    server.plan_run(jobs[0]["id"], result=result, message="as asked", seconds=5)
    sessions = [
        await post(client, f"jobs/{job['id']}/{verb}") for job, verb in zip(jobs, ("start", "retry"), strict=False)
    ]
    clock.advance(5)
    ended = await read(client, f"sessions/{sessions[0]['id']}")
    assert (ended["state"], ended["result"]["result"], ended["result"]["message"]) == (
        "Stopped",
        result,
        "as asked",
    )
    last = (await read(client, f"sessions/{ended['id']}/logs", statusFilter=status))["records"]
    # First what came of each machine, then what came of the run.
    assert {record["title"].rpartition(": ")[2] for record in last} == {"as asked"}
    assert len(last) == jobs[0]["objectsCount"] + 1
    # The plan was for one run of one job.
    assert (await read(client, f"sessions/{sessions[1]['id']}"))["state"] == "Working"
    server.mood.run_result, server.mood.run_seconds = "Warning", 0
    again = await post(client, f"jobs/{jobs[0]['id']}/start")
    assert (await read(client, f"sessions/{again['id']}"))["result"]["result"] == "Warning"


async def test_stopping(client: httpx.AsyncClient, clock: Clock) -> None:
    job = await idle_job(client)
    assert (await client.post(f"/api/v1/jobs/{job['id']}/stop")).status_code == 400
    started = await post(client, f"jobs/{job['id']}/start")
    twice = await client.post(f"/api/v1/jobs/{job['id']}/start")
    assert (twice.status_code, twice.json()["errorCode"]) == (400, "UnknownError")
    clock.advance(10)
    assert (await post(client, f"jobs/{job['id']}/stop"))["state"] == "Stopping"
    clock.advance(10)
    # As live servers show a run that was cancelled.
    ended = await read(client, f"sessions/{started['id']}")
    assert (ended["state"], ended["result"]["result"], ended["result"]["isCanceled"]) == (
        "Stopped",
        "Failed",
        False,
    )
    assert await read(client, f"sessions/{started['id']}/logs") == {"totalRecords": 0, "records": []}
    assert (await rows(client, "jobs/states", idFilter=job["id"]))[0]["lastResult"] == "Failed"


async def test_a_session_is_stopped_too_and_one_that_ended_stays_as_it_is(
    client: httpx.AsyncClient, clock: Clock
) -> None:
    started = await post(client, "securityAnalyzer/start")
    await post(client, f"sessions/{started['id']}/stop", status=200)
    clock.advance(60)
    ended = await read(client, f"sessions/{started['id']}")
    assert ended["result"]["result"] == "Failed"
    await post(client, f"sessions/{started['id']}/stop", status=200)
    assert await read(client, f"sessions/{started['id']}") == ended


async def test_what_ran_at_first_ends_too(client: httpx.AsyncClient, clock: Clock) -> None:
    running = await rows(client, "sessions", stateFilter="Working")
    assert running
    clock.advance(3600)
    for row in running:
        ended = await read(client, f"sessions/{row['id']}")
        assert (ended["state"], ended["result"]["result"]) == ("Stopped", "Success")
    assert await rows(client, "sessions", stateFilter="Working") == []
    assert await rows(client, "jobs/states", statusFilter="running") == []


async def test_a_job_with_nothing_in_it_answers_204(server: Simulator, client: httpx.AsyncClient) -> None:
    empty = (await rows(client, "jobs/states", objectsCountFilter=0))[0]
    full = await idle_job(client)
    before = len(server.world.sessions)
    await post(client, f"jobs/{empty['id']}/start", status=204)
    server.mood.starts_nothing = True
    await post(client, f"jobs/{full['id']}/start", status=204)
    assert len(server.world.sessions) == before


async def test_tasks_end_with_a_plain_result(client: httpx.AsyncClient, clock: Clock) -> None:
    host = (await rows(client, SERVERS))[0]["name"]
    task = await post(client, f"inventory/{host}/rescan")
    assert (task["state"], task["type"], task["serverName"]) == ("Starting", "HierarchyRescan", host)
    clock.advance(20)
    done = await read(client, f"tasks/{task['id']}")
    assert (done["state"], done["result"], done["progressPercent"]) == ("Stopped", "Success", 100)
    other = await post(client, f"inventory/{host}/rescan")
    await post(client, f"tasks/{other['id']}/stop", status=200)
    clock.advance(20)
    assert (await read(client, f"tasks/{other['id']}"))["result"] == "Cancelled"


async def test_the_next_run_moves_on_with_the_clock(client: httpx.AsyncClient, clock: Clock) -> None:
    job = await idle_job(client)
    for _ in range(3):
        (state,) = await rows(client, "jobs/states", idFilter=job["id"])
        ahead = datetime.fromisoformat(state["nextRun"]) - clock()
        assert timedelta(0) < ahead <= timedelta(days=1)
        clock.advance(86_400)
