"""Pages, filters and order of a simulated server's lists."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from tests.support.simulated import client_of, read, rows
from veeam_client.simulator import Simulator


async def test_pages() -> None:
    async with Simulator(jobs=450) as server, client_of(server) as client:
        first = (await client.get("/api/v1/jobs")).json()
        assert first["pagination"] == {"total": 450, "count": 200, "skip": 0, "limit": 200}
        second = (await client.get("/api/v1/jobs?skip=400&limit=100")).json()
        assert second["pagination"] == {"total": 450, "count": 50, "skip": 400, "limit": 100}
        past = (await client.get("/api/v1/jobs?skip=1000")).json()
        assert (past["data"], past["pagination"]["total"], past["pagination"]["count"]) == ([], 450, 0)
        seen = [row["id"] for skip in (0, 200, 400) for row in await rows(client, "jobs", skip=skip)]
        assert seen == [row["id"] for row in server.world.jobs]


async def test_an_empty_world() -> None:
    async with Simulator(jobs=0, sessions=0, repositories=0) as server, client_of(server) as client:
        for path in ("jobs", "jobs/states", "sessions", "backupInfrastructure/repositories/states"):
            assert await rows(client, path) == []


async def test_filters() -> None:
    async with Simulator(jobs=300, sessions=900) as server, client_of(server) as client:
        world, sessions = server.world, "sessions"

        async def ids(path: str, **query: Any) -> set[str]:
            return {row["id"] for row in await rows(client, path, limit=1000, **query)}

        def which(chosen: Sequence[dict[str, Any]], **wanted: str) -> set[str]:
            return {row["id"] for row in chosen if all(row[key] == value for key, value in wanted.items())}

        job = world.jobs[5]
        assert await ids("jobs", nameFilter=job["name"].upper()) == {job["id"]}
        assert await ids("jobs", nameFilter=job["name"][:-2]) == set()
        found = await rows(client, "jobs", nameFilter="*gold*")
        assert found
        assert all("Gold" in row["name"] for row in found)
        assert await ids("jobs", typeFilter="BackupCopy") == which(world.jobs, type="BackupCopy")
        assert await ids("jobs/states", statusFilter="disabled") == which(world.job_states, status="Disabled")
        assert await ids("jobs/states", idFilter=job["id"]) == {job["id"]}
        failed = await ids("jobs/states", lastResultFilter="Failed")
        assert failed == which(world.job_states, lastResult="Failed")
        assert await ids(sessions, jobIdFilter=job["id"]) == which(world.sessions, jobId=job["id"])
        assert await ids(sessions, typeFilter=["AgentBackup", "ReplicaJob"]) == (
            which(world.sessions, sessionType="AgentBackup") | which(world.sessions, sessionType="ReplicaJob")
        )
        assert await ids(sessions, stateFilter="Working") == which(world.sessions, state="Working") != set()
        bad = await ids(sessions, resultFilter=["Warning", "Failed"])
        assert bad == {row["id"] for row in world.sessions if row["result"]["result"] in {"Warning", "Failed"}}
        assert await ids("jobs", unheardOfFilter="x", excludeEverything="y") == which(world.jobs)
        states = "backupInfrastructure/repositories/states"
        assert await ids(states, isOnlineFilter="true") | await ids(states, isOnlineFilter="false") == which(
            world.repository_states
        )
        capacity = world.repository_states[0]["capacityGB"]
        assert await ids(states, capacityFilter=str(capacity)) == which(world.repository_states, capacityGB=capacity)


async def test_filters_by_time() -> None:
    async with Simulator(jobs=20, sessions=300) as server, client_of(server) as client:
        middle = server.world.sessions[150]["creationTime"]
        newer = await rows(client, "sessions", limit=1000, createdAfterFilter=middle)
        older = await rows(client, "sessions", limit=1000, createdBeforeFilter=middle)
        assert (len(newer), len(older)) == (151, 150)
        as_utc = datetime.fromisoformat(middle).astimezone(UTC).isoformat()
        assert len(await rows(client, "sessions", limit=1000, createdAfterFilter=as_utc)) == 151
        assert (await client.get("/api/v1/sessions?endedAfterFilter=noon")).status_code == 400


async def test_order() -> None:
    async with Simulator(jobs=60) as server, client_of(server) as client:
        names = [row["name"] for row in await rows(client, "jobs", orderColumn="Name")]
        assert names == sorted(names, key=str.casefold) != [row["name"] for row in server.world.jobs]
        back = await rows(client, "jobs", orderColumn="Name", orderAsc="false")
        assert [row["name"] for row in back] == names[::-1]
        states = "backupInfrastructure/repositories/states"
        free = [row["freeGB"] for row in await rows(client, states, orderColumn="FreeGB", orderAsc="true")]
        assert free == sorted(free)
        # Not every repository lies on a host: those that do not come first.
        hosts = [row.get("hostName", "") for row in await rows(client, states, orderColumn="Host")]
        assert hosts == sorted(hosts)


async def test_lists_without_a_world_page_too() -> None:
    async with Simulator() as server, client_of(server) as client:
        path = "credentials"
        every = await read(client, path)
        total = every["pagination"]["total"]
        assert total == len(every["data"]) >= 3
        assert (await rows(client, path, skip=1, limit=1)) == every["data"][1:2]
        browse = await client.post("/api/v1/inventory", json={"pagination": {"skip": 1, "limit": 2}})
        assert browse.json()["pagination"]["skip"] == 1
        assert len(browse.json()["data"]) == 2
