"""Infrastructure of a simulated server that breaks, and what follows."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.behaviour import Stage, stage
from tests.support.simulated import post
from veeam_client import collectors

BASE = "backupInfrastructure"


async def outcome(s: Stage, job: dict[str, Any]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    started = await post(s.raw, f"jobs/{job['id']}/start")
    s.clock.advance(50)
    return await s.read(f"sessions/{started['id']}"), await s.rows(f"sessions/{started['id']}/taskSessions")


async def test_a_managed_server_takes_what_is_on_it_along() -> None:
    async with stage() as s:
        repository = next(row for row in await s.rows(f"{BASE}/repositories/states") if "hostId" in row)
        s.server.offline(repository["hostName"])
        (row,) = await s.rows(f"{BASE}/managedServers", nameFilter=repository["hostName"])
        assert row["status"] == "Unavailable"
        states = await s.rows(f"{BASE}/repositories/states", isOnlineFilter="false")
        assert {state["hostName"] for state in states} == {repository["hostName"]}
        s.server.online(repository["hostId"])
        assert await s.rows(f"{BASE}/repositories/states", isOnlineFilter="false") == []
        assert (await s.read(f"{BASE}/managedServers/{row['id']}"))["status"] == "Available"


async def test_jobs_move_to_another_proxy_and_fail_without_any() -> None:
    async with stage() as s:
        job = s.idle_job()
        proxies = await s.rows(f"{BASE}/proxies", typeFilter="ViProxy")
        assert len(proxies) == 2
        names = list[str]()
        for proxy in proxies:
            s.server.offline(proxy["id"])
            session, tasks = await outcome(s, job)
            log = (await s.read(f"sessions/{session['id']}/logs"))["records"]
            names += [record["title"] for record in log if record["title"].startswith("Proxy: ")]
            results = {row["result"]["result"] for row in tasks}
        assert len(names) == 1
        assert results == {"Failed"}
        assert session["result"]["message"] == "No proxy that fits can be reached"
        states = await s.rows(f"{BASE}/proxies/states", isOnlineFilter="false")
        assert {row["id"] for row in states} == {row["id"] for row in proxies}
        s.server.online(proxies[0]["id"])
        assert (await outcome(s, job))[0]["result"]["result"] == "Success"


async def test_a_job_fails_whose_repository_is_away_and_the_collectors_say_so() -> None:
    async with stage() as s:
        extents = {row["id"] for row in await s.rows(f"{BASE}/repositories/states", sobrExtentTypeFilter="Performance")}
        plain = {row["id"] for row in await s.rows(f"{BASE}/repositories")} - extents
        job = next(
            row
            for row in s.server.world.job_states
            if row["type"] == "VSphereBackup" and row["status"] == "Inactive" and row["repositoryId"] in plain
        )
        before = (await s.read("restorePoints", limit=1))["pagination"]["total"]
        s.server.offline(job["repositoryId"])
        session, tasks = await outcome(s, job)
        assert session["result"] == {
            "result": "Failed",
            "message": f"The repository {job['repositoryName']} cannot be reached",
            "isCanceled": False,
        }
        assert {row["result"]["result"] for row in tasks} == {"Failed"}
        assert (await s.read("restorePoints", limit=1))["pagination"]["total"] == before
        capacity = await collectors.repository_capacity(s.vbr)
        away = [one.state.name for one in capacity.repositories if one.state is not None and not one.state.is_online]
        assert away == [job["repositoryName"]]


async def test_another_extent_takes_full_backups_with_a_warning_and_without_any_the_job_fails() -> None:
    async with stage() as s:
        scale_out = {row["id"]: row for row in await s.rows(f"{BASE}/scaleOutRepositories")}
        job = next(
            row
            for row in s.server.world.job_states
            if row["status"] == "Inactive" and row["repositoryId"] in scale_out and row["objectsCount"]
            and "Replica" not in row["type"]
        )  # fmt: skip
        repository = scale_out[job["repositoryId"]]
        extents = repository["performanceTier"]["performanceExtents"]
        results = list[str]()
        for extent in extents:
            s.server.offline(extent["name"])
            session, _ = await outcome(s, job)
            results.append(session["result"]["result"])
            if session["result"]["result"] == "Warning":
                points = [row for row in await s.rows("restorePoints") if row["sessionId"] == session["id"]]
                assert {row["type"] for row in points} == {"Full"}
                assert extent["name"] in session["result"]["message"]
            for one in extents:
                s.server.online(one["name"])
        # The extent that the job's backup lies on, and the other one.
        assert sorted(results) == ["Success", "Warning"]
        s.server.offline(repository["name"])
        assert (await outcome(s, job))[0]["result"]["result"] == "Failed"


async def test_machines_fail_whose_host_is_away_and_the_others_do_not() -> None:
    async with stage(jobs=200, sessions=400) as s:
        hosts = s.server.world.infrastructure
        job, names = next(
            (row, found)
            for row in s.server.world.job_states
            if row["type"] == "VSphereBackup" and row["status"] == "Inactive"
            and len(found := {hosts.server_names[hosts.host_of(load.machine or 0)]: load.name
                              for load in s.server.world.loads_of(s.server.world.jobs.number(row["id"]) or 0)}) > 1
        )  # fmt: skip
        host = next(iter(names))
        s.server.offline(host)
        session, tasks = await outcome(s, job)
        assert session["result"]["result"] == "Failed"
        assert {row["result"]["message"] for row in tasks} == {"", f"The host {host} cannot be reached"}


async def test_what_breaks_in_the_middle_fails_the_machines_that_are_in_work() -> None:
    async with stage() as s:
        job = s.idle_job(machines=4)
        s.server.plan_run(job["id"], seconds=1000)
        started = await post(s.raw, f"jobs/{job['id']}/start")
        good = list[dict[str, Any]]()
        while not good:
            s.clock.advance(10)
            tasks = await s.rows(f"sessions/{started['id']}/taskSessions")
            good = [row for row in tasks if row["state"] == "Stopped"]
        s.server.offline(job["repositoryName"])
        s.clock.advance(1000)
        tasks = await s.rows(f"sessions/{started['id']}/taskSessions")
        results = {row["id"]: row["result"]["result"] for row in tasks}
        assert {results[row["id"]] for row in good} == {"Success"}
        assert set(results.values()) == {"Success", "Failed"}


async def test_a_full_repository_fails_what_does_not_fit() -> None:
    async with stage() as s:
        job, body = s.idle_job(machines=2), {"performActiveFull": True}
        for _ in range(60):
            started = await post(s.raw, f"jobs/{job['id']}/start", body)
            s.clock.advance(50)
            session = await s.read(f"sessions/{started['id']}")
            if session["result"]["result"] == "Failed":
                break
        assert session["result"]["message"].endswith("has no space left")


async def test_names_that_mean_nothing_are_refused() -> None:
    async with stage() as s:
        for method in (s.server.offline, s.server.online):
            with pytest.raises(ValueError, match="has the name or the id 'nothing'"):
                method("nothing")
