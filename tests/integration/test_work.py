"""Waiting for sessions of the simulated server, over TLS, on a clock that is driven."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.driven import client_of, clock
from tests.support.fake_server import by_clock
from veeam_client import errors
from veeam_client.retry import Retry
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from veeam_client import VeeamClient
    from veeam_client.models import SessionModel
    from veeam_client.simulator import Clock

__all__ = ["clock"]


async def idle_jobs(vbr: VeeamClient) -> list[Any]:
    states = await vbr.paginate(vbr.jobs.get_all_jobs_states).collect()
    return [job for job in states if job.status == "inactive" and job.objects_count]


async def started(vbr: VeeamClient, count: int) -> list[SessionModel]:
    jobs = (await idle_jobs(vbr))[:count]
    sessions = await asyncio.gather(*(vbr.jobs.start_job(id=job.id) for job in jobs))
    return [session for session in sessions if session is not None]


@pytest.mark.parametrize("result", ["Success", "Warning", "Failed"])
async def test_a_job_from_start_to_end(clock: Clock, result: Any) -> None:
    states: list[str] = []
    async with Simulator(jobs=20, clock=clock, mood=Mood(run_result=result)) as server, client_of(server) as vbr:
        job = (await idle_jobs(vbr))[0]
        run = vbr.run(vbr.jobs.start_job, id=job.id)
        done = await run.with_options(on_progress=lambda it: states.append(it.state), longest_step=1)

    assert done is not None
    assert done.result is not None
    assert done.result.result == result
    assert list(dict.fromkeys(states)) == ["Starting", "Working", "Postprocessing", "Stopped"]


async def test_a_job_without_objects(clock: Clock) -> None:
    async with Simulator(jobs=20, clock=clock, mood=Mood(starts_nothing=True)) as server, client_of(server) as vbr:
        job = (await idle_jobs(vbr))[0]
        assert await vbr.run(vbr.jobs.start_job, id=job.id) is None


async def test_stopping_and_following(clock: Clock) -> None:
    async with Simulator(jobs=20, clock=clock) as server, client_of(server) as vbr:
        first, second = await started(vbr, 2)
        await vbr.stop(second)
        with pytest.raises(errors.WorkFailed, match="canceled by user"):
            await vbr.wait(second, raise_on="failed", longest_step=1)
        lines = [str(line.title) async for line in vbr.follow(first)]
        assert lines[0].startswith(f"Run of {first.name} began at ")
        assert lines[-1].startswith(f"Run of {first.name} ended with success at ")
        assert len(lines) == len(set(lines))


async def test_two_hundred_sessions_at_once(clock: Clock) -> None:
    mood = Mood(run_seconds=300)
    async with Simulator(jobs=400, clock=clock, mood=mood) as server, client_of(server) as vbr:
        sessions = await started(vbr, 200)
        before = server.counters.operations.copy()
        done = await vbr.wait(sessions)
        asked = server.counters.operations - before

    assert [one.id for one in done] == [one.id for one in sessions]
    assert len(done) == 200
    assert {str(one.state) for one in done} == {"Stopped"}
    # One request for each look, instead of two hundred.
    assert set(asked) == {"GetAllSessions"}
    assert asked.total() <= 30


async def test_a_restart_in_the_middle_and_tokens_that_end(clock: Clock) -> None:
    mood = Mood(run_seconds=3000)
    moments: list[float] = []

    async with Simulator(jobs=20, clock=clock, mood=mood, token_lifetime=900) as server:

        def on_progress(_: object) -> None:
            moments.append(clock().timestamp())
            if len(moments) == 60:
                server.restart()

        async with by_clock(client_of(server), lambda: clock().timestamp()) as vbr:
            (session,) = await started(vbr, 1)
            done = await vbr.wait(session, on_progress=on_progress)
        counters = server.counters

    assert done.state == "Stopped"
    # Twice renewed at the least, once signed in anew, and never a token refused but for those that were forgotten.
    assert counters.refreshes >= 2
    assert counters.sign_ins == 2
    assert counters.refused_tokens <= 1


async def test_a_server_that_is_flaky_all_the_time(clock: Clock) -> None:
    mood = Mood(reset=0.2, half_body=0.2, unavailable=0.2)
    async with Simulator(jobs=20, clock=clock) as server, client_of(server, retry=Retry(first_wait=0)) as vbr:
        sessions = await started(vbr, 5)
        server.mood = mood
        done = await vbr.wait(sessions)
        server.mood = Mood()

    assert {str(one.state) for one in done} == {"Stopped"}


async def test_values_that_the_contract_does_not_know(clock: Clock) -> None:
    async with Simulator(jobs=20, clock=clock) as server, client_of(server) as vbr:
        (session,) = await started(vbr, 1)
        server.mood = Mood.sloppy()
        assert (await vbr.wait(session)).id == session.id


async def test_an_import_is_an_automation_session(clock: Clock) -> None:
    async with Simulator(jobs=5, clock=clock) as server, client_of(server) as vbr:
        credentials = await vbr.automation.export_credentials(body={})
        session = await vbr.run(vbr.automation.import_credentials, body=credentials).with_options(raise_on="failed")
        assert session.state == "Stopped"
        assert server.counters.operations["GetAutomationSession"] > 0
        assert server.counters.operations["GetSession"] == 0
