"""Runs of jobs, machine by machine: results, times, figures, logs and what is left of them."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest

from tests.support.behaviour import Stage, stage
from tests.support.simulated import post
from veeam_client import errors


async def run(s: Stage, job: dict[str, Any], verb: str = "start", body: Any = None, seconds: float = 5000) -> Any:
    started = await post(s.raw, f"jobs/{job['id']}/{verb}", body)
    s.clock.advance(seconds)
    return await s.read(f"sessions/{started['id']}")


async def objects(s: Stage, session: str) -> dict[str, dict[str, Any]]:
    """The backup objects of the job of a session, by name."""
    job = (await s.read(f"sessions/{session}"))["jobId"]
    (backup,) = await s.rows("backups", jobIdFilter=job)
    return {row["name"]: row for row in await s.rows(f"backups/{backup['id']}/objects")}


async def test_each_machine_has_its_own_result_and_only_good_ones_leave_restore_points() -> None:
    async with stage() as s:
        job = s.idle_job(machines=4)
        first, second, third, *good = s.machines(job["id"])
        before = {row["name"]: row["restorePointsCount"] for row in (await objects(s, job["sessionId"])).values()}
        s.server.plan_run(
            job["id"], machines={second: ("Failed", "the disk is locked"), third: ("Warning", "no tools")}
        )
        session = await run(s, job)
        assert session["result"] == {"result": "Failed", "message": "the disk is locked", "isCanceled": False}
        tasks = {row["name"]: row for row in await s.rows(f"sessions/{session['id']}/taskSessions")}
        results = {name: (row["result"]["result"], row["result"]["message"]) for name, row in tasks.items()}
        assert results == {
            first: ("Success", ""),
            second: ("Failed", "the disk is locked"),
            third: ("Warning", "no tools"),
            **dict.fromkeys(good, ("Success", "")),
        }
        points = {row["id"]: row for row in await s.rows("restorePoints") if row["sessionId"] == session["id"]}
        assert {row["name"] for row in points.values()} == {first, third, *good}
        assert {points[row["restorePointId"]]["name"] for row in tasks.values() if "restorePointId" in row} == {
            first, third, *good,
        }  # fmt: skip
        assert {row["repositoryId"] for name, row in tasks.items() if name != second} == {job["repositoryId"]}
        after = await objects(s, session["id"])
        assert {name: row["lastRunFailed"] for name, row in after.items()} == {name: name == second for name in tasks}
        grown = {name: row["restorePointsCount"] - before[name] for name, row in after.items()}
        assert grown == {name: int(name != second) for name in tasks}
        # A run that goes well again takes the mark away.
        await run(s, job)
        assert not any(row["lastRunFailed"] for row in (await objects(s, session["id"])).values())


async def test_a_retry_takes_the_machines_that_failed() -> None:
    async with stage() as s:
        job = s.idle_job(machines=3)
        unlucky = s.machines(job["id"])[-1]
        s.server.plan_run(job["id"], machines={unlucky: ("Failed", "a fuse has blown")})
        await run(s, job)
        again = await run(s, job, "retry")
        assert again["result"]["result"] == "Success"
        tasks = await s.rows(f"sessions/{again['id']}/taskSessions")
        assert [(row["name"], row["result"]["result"]) for row in tasks] == [(unlucky, "Success")]
        # Then there is nothing left to take.
        nothing = await run(s, job, "retry")
        assert await s.rows(f"sessions/{nothing['id']}/taskSessions") == []


async def test_a_machine_is_named_in_each_way_that_it_has_and_a_stranger_is_refused() -> None:
    async with stage() as s:
        job = s.idle_job(machines=3)
        rows = list((await objects(s, job["sessionId"])).values())
        names = [rows[0]["name"].upper(), rows[1]["id"], rows[2]["objectId"]]
        s.server.plan_run(job["id"], machines=dict.fromkeys(names, ("Failed", "no")))
        session = await run(s, job)
        tasks = await s.rows(f"sessions/{session['id']}/taskSessions")
        assert {row["name"] for row in tasks if row["result"]["result"] == "Failed"} == {
            row["name"] for row in rows[:3]
        }
        with pytest.raises(ValueError, match=rf"no machine stranger; its machines are: {re.escape(rows[0]['name'])}, "):
            s.server.plan_run(job["id"], machines={"stranger": ("Failed", "")})
        with pytest.raises(ValueError, match="no job with the id 'nothing'"):
            s.server.plan_run("nothing")
        with pytest.raises(ValueError, match="'Fine' is not a result"):
            s.server.plan_run(job["id"], result="Fine")  # type: ignore[arg-type]


@pytest.mark.parametrize("seconds", [None, 600.0])
async def test_machines_are_in_work_one_after_another_as_many_as_the_proxy_has_slots(seconds: float | None) -> None:
    async with stage() as s:
        job = s.idle_job(machines=6)
        s.server.plan_run(job["id"], seconds=seconds)
        started = await post(s.raw, f"jobs/{job['id']}/start")
        slots = await slots_of(s, started["id"])
        at_work, percents, sizes = list[int](), list[int](), list[int]()
        while True:
            session = await s.read(f"sessions/{started['id']}")
            tasks = await s.rows(f"sessions/{started['id']}/taskSessions")
            at_work.append(sum(row["state"] == "Working" for row in tasks))
            sizes.append(sum(row["progress"]["processedSize"] for row in tasks))
            percents.append(session["progressPercent"])
            if session["state"] == "Stopped":
                break
            s.clock.advance(1)
        assert max(at_work) == slots
        # No slot is idle while machines wait.
        busy = at_work[at_work.index(slots) : len(at_work) - at_work[::-1].index(slots)]
        assert set(busy) == {slots}
        assert percents == sorted(percents)
        assert sizes == sorted(sizes)
        begins = [datetime.fromisoformat(row["creationTime"]) for row in tasks]
        ends = [datetime.fromisoformat(row["endTime"]) for row in tasks]
        assert len(tasks) == job["objectsCount"]
        assert len(set(ends)) == len(tasks)
        assert all(sum(a < begin < b for a, b in zip(begins, ends, strict=True)) < slots for begin in begins)


async def slots_of(s: Stage, session: str) -> int:
    """What the proxy that the log of a session names can do at once."""
    titles = [record["title"] for record in (await s.read(f"sessions/{session}/logs"))["records"]]
    (name,) = [title.removeprefix("Proxy: ").partition(",")[0] for title in titles if title.startswith("Proxy: ")]
    (proxy,) = await s.rows("backupInfrastructure/proxies", nameFilter=name)
    return int(proxy["server"]["maxTaskCount"])


async def test_the_figures_of_a_task_agree_at_every_moment() -> None:
    async with stage() as s:
        job = s.idle_job(machines=2)
        s.server.plan_run(job["id"], seconds=400)
        started = await post(s.raw, f"jobs/{job['id']}/start", {"performActiveFull": True})
        sizes = {row["name"]: row["originalSize"] for row in await s.rows("restorePoints", limit=1000)}
        seen = 0
        for _ in range(40):
            s.clock.advance(10)
            for row in await s.rows(f"sessions/{started['id']}/taskSessions"):
                progress = row["progress"]
                assert progress["transferredSize"] <= progress["readSize"] <= progress["processedSize"]
                assert progress["processedSize"] <= sizes[row["name"]]
                if progress["processingRate"] != "N/A":
                    seen += 1
                    assert 100 <= int(progress["processingRate"].removesuffix(" MB/s")) <= 900
            (state,) = await s.rows("jobs/states", idFilter=job["id"])
            if "sessionProgress" in state:
                assert state["sessionProgress"]["progressPercent"] == state["progressPercent"]
                rate = state["sessionProgress"]["processingRate"]
                assert rate == "N/A" or 100 <= int(rate.removesuffix(" MB/s")) <= 900
        assert seen > 10


async def test_the_log_tells_the_run_and_each_machine() -> None:
    async with stage() as s:
        job = s.idle_job(machines=2)
        unlucky = s.machines(job["id"])[0]
        s.server.plan_run(job["id"], seconds=None, machines={unlucky: ("Failed", "the host is gone")})
        session = await run(s, job)
        records = (await s.read(f"sessions/{session['id']}/logs"))["records"]
        for pattern in (
            rf"Run of {re.escape(job['name'])} began at 20\d\d-",
            rf"Machines found: {job['objectsCount']}; their size: [\d.]+ GB, [\d.]+ GB of it in use",
            r"Proxy: proxy0\d\.example\.com, mode [a-z ]+",
            rf"Processing {re.escape(unlucky)}: the host is gone",
            r"Load: Source \d+% > Proxy \d+% > Network \d+% > Target \d+%",
            r"Primary bottleneck: (Source|Proxy|Network|Target)",
        ):
            assert any(re.match(pattern, record["title"]) for record in records), pattern
        assert [record["id"] for record in records] == list(range(1, len(records) + 1))
        assert all(a["startTime"] <= b["startTime"] for a, b in pairwise(records))
        assert {record["status"] for record in records} == {"Succeeded", "Failed"}
        s.server.mood.newest_log_first = True
        assert (await s.read(f"sessions/{session['id']}/logs"))["records"] == records[::-1]
        # The client puts them in order.
        ended = await s.vbr.sessions.get_session(id=UUID(session["id"]))
        assert [line.title async for line in s.vbr.follow(ended)] == [record["title"] for record in records]
        s.server.mood.newest_log_first = False
        for task in await s.rows(f"sessions/{session['id']}/taskSessions"):
            titles = [one["title"] for one in (await s.read(f"taskSessions/{task['id']}/logs"))["records"]]
            if task["name"] == unlucky:
                assert titles[-1] == "the host is gone"
                continue
            read = [re.match(r"Disk \d \([\d.]+ GB\): ([\d.]+) GB read at (\d+ MB/s)", title) for title in titles]
            disks = [found for found in read if found]
            assert disks
            assert {found[2] for found in disks} == {task["progress"]["processingRate"]}
            total = task["progress"]["readSize"] / 2**30
            assert sum(float(found[1]) for found in disks) == pytest.approx(total, abs=0.06 * len(disks))
            assert f"Primary bottleneck: {task['progress']['bottleneck']}" in titles


async def test_a_log_grows_while_the_run_goes_on() -> None:
    async with stage() as s:
        job = s.idle_job(machines=3)
        s.server.plan_run(job["id"], seconds=300)
        started = await post(s.raw, f"jobs/{job['id']}/start")
        lengths, before = list[int](), list[dict[str, Any]]()
        for _ in range(31):
            records = (await s.read(f"sessions/{started['id']}/logs"))["records"]
            # What is told stays told, under the same number.
            assert [record["id"] for record in records[: len(before)]] == [record["id"] for record in before]
            lengths.append(len(records))
            before = records
            s.clock.advance(10)
        assert lengths == sorted(lengths)
        assert len(set(lengths)) > 3


async def test_restore_points_are_dated_when_they_were_taken_however_late_somebody_asks() -> None:
    async with stage() as s:
        job = s.idle_job(machines=2)
        began = s.clock()
        s.server.plan_run(job["id"], seconds=600)
        session = await run(s, job, seconds=timedelta(hours=9).total_seconds())
        assert datetime.fromisoformat(session["endTime"]) - began == timedelta(seconds=600)
        tasks = {row["name"]: row for row in await s.rows(f"sessions/{session['id']}/taskSessions")}
        files = {row["id"]: row for row in await files_of(s, job)}
        points = [row for row in await s.rows("restorePoints") if row["sessionId"] == session["id"]]
        assert len(points) == job["objectsCount"]
        for row in points:
            taken, file = datetime.fromisoformat(row["creationTime"]), files[row["backupFileId"]]
            assert row["creationTime"] == tasks[row["name"]]["creationTime"] == file["creationTime"]
            assert began < taken < began + timedelta(seconds=600)
            assert file["name"] == f"{row['name']}D{taken:%Y-%m-%dT%H%M%S}.vib"
            assert file["dataSize"] == tasks[row["name"]]["progress"]["readSize"]


async def files_of(s: Stage, job: dict[str, Any]) -> list[dict[str, Any]]:
    (backup,) = await s.rows("backups", jobIdFilter=job["id"])
    return await s.rows(f"backups/{backup['id']}/backupFiles", limit=1000)


async def test_an_active_full_is_a_full_backup() -> None:
    async with stage() as s:
        job = s.idle_job(machines=2)
        session = await run(s, job, body={"performActiveFull": True})
        files = {row["id"]: row for row in await files_of(s, job)}
        points = [row for row in await s.rows("restorePoints") if row["sessionId"] == session["id"]]
        assert {row["type"] for row in points} == {"Full"}
        for row in points:
            file = files[row["backupFileId"]]
            older = [one["dataSize"] for one in files.values() if one["objectIds"] == file["objectIds"]]
            assert file["name"].endswith(".vbk")
            assert file["dataSize"] == max(older) > min(older) * 20
        assert {row["algorithm"] for row in await s.rows(f"sessions/{session['id']}/taskSessions")} == {"Full"}
        await run(s, job)
        newest = (await s.rows("restorePoints", limit=1))[0]
        assert newest["type"] == "Increment"


async def test_replicas_get_points_too() -> None:
    async with stage() as s:
        job = s.idle_job("VSphereReplica", 1)
        session = await run(s, job)
        tasks = await s.rows(f"sessions/{session['id']}/taskSessions")
        for task in tasks:
            point = await s.read(f"replicaPoints/{task['replicaPointId']}")
            assert point["creationTime"] == task["creationTime"]
            points = await s.rows(f"replicas/{point['replicaId']}/replicaPoints")
            assert points[0] == point


async def test_a_run_as_long_as_its_machines_need() -> None:
    async with stage() as s:
        s.server.mood.run_seconds = None
        job = s.idle_job(machines=3)
        lengths = list[float]()
        for full in (False, True):
            session = await run(s, job, body={"performActiveFull": full}, seconds=100_000)
            begin, end = (datetime.fromisoformat(session[name]) for name in ("creationTime", "endTime"))
            lengths.append((end - begin).total_seconds())
        assert lengths[0] * 10 < lengths[1]


async def test_the_client_says_which_machines_failed_and_why() -> None:
    async with stage() as s:
        job = s.idle_job(machines=3)
        unlucky = s.machines(job["id"])[1]
        s.server.plan_run(job["id"], seconds=0, machines={unlucky: ("Failed", "the disk is locked")})
        with pytest.raises(errors.WorkFailed, match="the disk is locked") as failed:
            await s.vbr.run(s.vbr.jobs.start_job, id=UUID(job["id"])).with_options(raise_on="failed")
        assert f"Processing {unlucky}: the disk is locked" in failed.value.messages
