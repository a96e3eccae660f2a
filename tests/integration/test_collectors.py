"""Ready collectors on simulated servers."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from tests.support.fleets import server_of
from veeam_client import Fleet, VeeamClient, errors
from veeam_client.client.licence_dates import licence_ends
from veeam_client.collectors import (
    EndedSessionFeed,
    JobHealthCollector,
    MalwareFeed,
    SessionFeed,
    infrastructure,
    licence_consumption,
    overview,
    repository_capacity,
)
from veeam_client.fleet import to_jsonable, to_rows
from veeam_client.simulator import Clock, Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@pytest.fixture
async def server() -> AsyncIterator[Simulator]:
    async with Simulator(jobs=30, sessions=200, repositories=9) as server:
        yield server


@pytest.fixture
async def vbr(server: Simulator) -> AsyncIterator[VeeamClient]:
    async with server_of(server).client() as client:
        yield client


@pytest.mark.parametrize("seed", range(8))
async def test_what_a_server_leaves_out_costs_no_answer(seed: int) -> None:
    mood = Mood(leave_out=0.5, nulls=True)
    async with (
        Simulator(jobs=12, sessions=40, repositories=9, seed=seed, mood=mood) as server,
        server_of(server).client() as vbr,
    ):
        collectors = (JobHealthCollector(), infrastructure, licence_consumption, overview, repository_capacity)
        for collect in collectors:
            to_jsonable(await collect(vbr))
        sum(one.capacity_gb + one.free_gb for one in (await repository_capacity(vbr)).scale_out)


async def test_job_health_has_last_sessions_and_asks_for_each_once(server: Simulator, vbr: VeeamClient) -> None:
    collect = JobHealthCollector()
    jobs = await collect(vbr)
    sessions = {row["id"]: row for row in server.world.sessions}
    assert [str(job.id) for job in sorted(jobs, key=lambda job: str(job.id))] == sorted(
        row["id"] for row in server.world.job_states
    )
    for job in jobs:
        expected = sessions.get(str(job.state.session_id))
        assert (job.session is None) == (expected is None)
        if job.session is not None and expected is not None:
            assert (str(job.session.id), job.message) == (expected["id"], expected["result"]["message"])
        assert job.next_run == job.state.next_run
    assert sum(job.session is not None for job in jobs) > 20

    asked = server.counters.operations.copy()
    assert [job.session for job in await collect(vbr)] == [job.session for job in jobs]
    running = sum(job.session is not None and job.session.state != "Stopped" for job in jobs)
    new = server.counters.operations - asked
    assert new["GetAllJobsStates"] == 1
    assert new["GetSession"] + new["GetAllSessions"] <= running + 1


async def test_repository_capacity_joins_states_and_extents(server: Simulator, vbr: VeeamClient) -> None:
    states = server.world.repository_states
    states.remove(states.numbers[0])
    capacity = await repository_capacity(vbr)
    assert len(capacity.repositories) == 8
    for one in capacity.repositories:
        assert one.repository is not None
        assert one.repository.id == one.state.id
        assert one.free_share is not None
        assert 0 <= one.free_share <= 1
    assert [str(row.id) for row in capacity.without_state] == [server.world.repositories[0]["id"]]
    assert capacity.scale_out
    for group in capacity.scale_out:
        assert len(group.extents) == len(group.repository.performance_tier.performance_extents)
        assert group.free_gb <= group.capacity_gb


async def test_overview_has_the_figures_of_the_lists(server: Simulator, vbr: VeeamClient) -> None:
    found = await overview(vbr)
    jobs, states = server.world.job_states, server.world.repository_states
    results = Counter(job["lastResult"] for job in jobs)
    assert (found.jobs, found.succeeded, found.warned, found.failed) == (
        30,
        results["Success"],
        results["Warning"],
        results["Failed"],
    )
    assert found.running == sum(job["status"] == "Running" for job in jobs)
    assert found.free_gb == pytest.approx(sum(state["freeGB"] for state in states))
    assert found.used_gb == pytest.approx(sum(state["usedSpaceGB"] for state in states))
    after = datetime.now(UTC) - timedelta(days=1)
    sessions = await vbr.paginate(vbr.sessions.get_all_sessions, created_after_filter=after).collect()
    assert found.failed_sessions == sum(str(one.result and one.result.result) == "Failed" for one in sessions) > 0
    licence = await vbr.license.get_installed_license()
    assert (found.licence_status, found.licence_expires) == ("Valid", licence_ends(licence))


async def test_a_part_that_fails_is_missing_and_named(server: Simulator, vbr: VeeamClient) -> None:
    server.mood.failing = frozenset({"GetInstalledLicense", "GetAllProxiesStates", "GetAllRepositories"})
    found = await overview(vbr)
    assert (found.jobs, found.licence_status, found.licence_expires) == (30, None, None)
    assert set(found.missing) == {"licence"}
    assert "GetInstalledLicense" in found.missing["licence"]
    servers = await infrastructure(vbr)
    assert set(servers.missing) == {"states of proxies"}
    assert servers.proxies
    assert all(proxy.state is None for proxy in servers.proxies)
    capacity = await repository_capacity(vbr)
    assert set(capacity.missing) == {"repositories"}
    assert capacity.repositories
    server.mood.failing = frozenset({"GetInstalledLicense"})
    with pytest.raises(errors.ServerError):
        await licence_consumption(vbr)


async def test_licence_consumption(vbr: VeeamClient) -> None:
    found = await licence_consumption(vbr)
    summary = (await vbr.license.get_installed_license()).instance_license_summary
    assert summary is not None
    (instances,) = [one for one in found.consumption if one.kind == "instances"]
    assert instances.used == summary.used_instances_number
    assert instances.share == summary.used_instances_number / summary.licensed_instances_number
    assert found.days_left is not None
    assert 29 < found.days_left < 901


async def test_infrastructure(server: Simulator, vbr: VeeamClient) -> None:
    found = await infrastructure(vbr)
    assert found.server is not None
    assert found.server.name == server.name
    assert not found.missing
    assert found.managed_servers
    assert found.proxies
    assert found.mount_servers
    assert found.wan_accelerators


async def test_a_server_that_is_away_is_a_failure_of_the_whole(server: Simulator, vbr: VeeamClient) -> None:
    server.mood.unavailable = 1.0
    with pytest.raises(errors.ServerError):
        await infrastructure(vbr)
    server.mood.unavailable = 0.0


async def test_malware_events_come_once(vbr: VeeamClient) -> None:
    feed = MalwareFeed(since=timedelta(days=365 * 50))
    first, second = await feed(vbr), await feed(vbr)
    assert first.rows
    assert not second.rows


def session_row(random: Random, at: datetime) -> dict[str, Any]:
    none = str(UUID(int=0))
    row = {"name": "nightly", "sessionType": "BackupJob", "state": "Working", "usn": 0, "jobId": none}
    return {**row, "id": str(UUID(int=random.getrandbits(128))), "creationTime": at.isoformat()}


async def test_every_session_comes_once_over_200_rounds_and_a_restart(tmp_path: Path) -> None:
    """Sessions begin between rounds, some in the same instant, some late; outcomes wait; a process dies unsaved."""
    async with Simulator(jobs=0, sessions=0) as server:
        random, file = Random(7), tmp_path / "sessions.json"  # no secret
        kept: list[str] = []
        added: list[str] = []
        now = datetime.now(UTC) - timedelta(hours=12)

        def begin_sessions() -> None:
            nonlocal now
            now += timedelta(minutes=2)
            for _ in range(random.randrange(8)):
                late = random.choice([0, 0, 0, 1, 60, 300])
                row = session_row(random, now - timedelta(seconds=late))
                server.world.sessions.add(row, row["id"])
                added.append(row["id"])

        async def read(rounds: int, *, dies: bool) -> None:
            feed = SessionFeed(file, overlap=timedelta(minutes=10))
            async with (
                Fleet([server_of(server)]) as fleet,
                aclosing(fleet.poll(feed, every=3600)) as outcomes,
            ):
                for number in range(rounds):
                    fleet.retry_now(server.name)
                    outcome = await anext(outcomes)
                    assert outcome.value is not None, outcome.error
                    begin_sessions()
                    if dies and number == rounds - 1:
                        return  # taken, but neither kept nor saved
                    kept.extend(str(row.id) for row in outcome.value.rows)
                    feed.save(outcome.value)

        await read(100, dies=True)
        begin_sessions()
        await read(101, dies=False)
        final = SessionFeed(file)
        async with server_of(server).client() as vbr:
            kept.extend(str(row.id) for row in (await final(vbr)).rows)
        assert sorted(kept) == sorted(added)
        assert len(added) > 200
        # What is remembered does not grow with what was read.
        assert len(json.loads(file.read_text(encoding="utf-8"))[server.url]["seen"]) < 30


async def test_a_feed_that_fails_in_between_loses_nothing(server: Simulator, vbr: VeeamClient) -> None:
    feed = SessionFeed(since=timedelta(days=1000))
    quick = vbr.with_options(timeout=5)
    server.mood.unavailable = 1.0
    with pytest.raises(errors.ServerError):
        await feed(quick)
    server.mood.unavailable = 0.0
    news = await feed(quick)
    assert {str(row.id) for row in news.rows} == {row["id"] for row in server.world.sessions}


def test_a_file_that_is_no_feeds_is_refused(tmp_path: Path) -> None:
    for text in ("nonsense", "[1]", '{"https://a:9419": {"newest": 1}}'):
        (tmp_path / "feed.json").write_text(text, encoding="utf-8")
        with pytest.raises(errors.InvalidArgument, match=r"feed\.json"):
            SessionFeed(tmp_path / "feed.json")


async def test_what_collectors_give_becomes_json_and_rows(server: Simulator) -> None:
    async with Fleet([server_of(server, labels={"site": "berlin"})]) as fleet:
        for collect in (JobHealthCollector(), repository_capacity, licence_consumption, infrastructure, SessionFeed()):
            summary = await fleet.gather(collect)
            written = json.loads(json.dumps(to_jsonable(summary), allow_nan=False))
            (outcome,) = written["outcomes"]
            assert (outcome["server"], outcome["labels"], outcome["ok"]) == (server.name, {"site": "berlin"}, True)
        assert json.dumps(to_jsonable(fleet.health))

        jobs = await fleet.gather(JobHealthCollector())
        rows = to_rows(jobs.outcomes)
        assert len(rows) == 30
        assert len({tuple(row) for row in rows}) == 1
        assert {row["state.name"] for row in rows} == {row["name"] for row in server.world.job_states}
        plain = (str, int, float, bool, type(None))
        assert all(isinstance(value, plain) for row in rows for value in row.values())

        capacity = await fleet.gather(repository_capacity)
        rows = to_rows(capacity.outcomes, lambda value: value.repositories)
        assert [row["state.capacity_gb"] for row in rows] == [
            one.state.capacity_gb for value in capacity.values.values() if value for one in value.repositories
        ]


async def test_ended_sessions_come_once_and_not_before_they_end() -> None:
    clock = Clock()
    async with Simulator(jobs=5, sessions=20, clock=clock) as server, server_of(server).client() as vbr:
        feed = EndedSessionFeed(since=timedelta(days=1000))
        first = [str(row.id) for row in (await feed(vbr)).rows]
        assert sorted(first) == sorted(row["id"] for row in server.world.sessions if row["state"] == "Stopped")
        job = next(row for row in server.world.job_states if row["status"] == "Inactive" and row["objectsCount"])
        server.plan_run(job["id"], result="Failed", seconds=60)
        begun = await vbr.jobs.start_job(id=job["id"])
        assert begun is not None
        assert not (await feed(vbr)).rows
        clock.advance(60)
        (ended,) = (await feed(vbr)).rows
        assert (ended.id, ended.result and ended.result.result) == (begun.id, "Failed")
        assert not (await feed(vbr)).rows
