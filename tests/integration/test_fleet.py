"""Many simulated servers at once."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import TYPE_CHECKING

import pytest

from tests.support.fleets import client_tasks, job_count, server_of, simulators
from veeam_client import Fleet, Outcome, Server, VeeamClient, errors
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable


async def names_of(outcomes: AsyncIterator[Outcome[object]]) -> list[str]:
    return [outcome.server.name async for outcome in outcomes]


class Steps:
    """A collect that stops in the middle, and says who has begun, was cancelled, or finished."""

    def __init__(self, *hanging: Simulator) -> None:
        self.hanging = {simulator.url for simulator in hanging}
        self.begun, self.cancelled, self.finished = list[str](), list[str](), list[str]()
        self.all_hang = asyncio.Event()

    async def __call__(self, vbr: VeeamClient) -> str:
        await job_count(vbr)
        self.begun.append(vbr.server)
        if self.hanging <= set(self.begun):
            self.all_hang.set()
        try:
            if vbr.server in self.hanging:
                await asyncio.Event().wait()
            else:
                await self.all_hang.wait()
        except asyncio.CancelledError:
            self.cancelled.append(vbr.server)
            raise
        self.finished.append(vbr.server)
        return vbr.server


async def test_outcomes_arrive_as_they_finish_and_a_failure_stays_with_its_server() -> None:
    async with simulators(Mood(latency=0.3), Mood(), Mood(refuse=1.0)) as (slow, healthy, refusing):
        async with Fleet(map(server_of, (slow, healthy, refusing))) as fleet:
            for _ in range(2):
                outcomes = [outcome async for outcome in fleet.map(job_count)]
                by_name = {outcome.server.name: outcome for outcome in outcomes}
                assert len(outcomes) == len(by_name) == 3
                assert outcomes[-1].server.name == slow.name
                assert outcomes[-1].seconds > 0.25  # timers may be a little early
                assert 0 <= by_name[healthy.name].seconds < outcomes[-1].seconds
                for good in (slow, healthy):
                    assert by_name[good.name].ok
                    assert (by_name[good.name].value, by_name[good.name].error) == (3, None)
                bad = by_name[refusing.name]
                assert not bad.ok
                assert bad.value is None
                assert isinstance(bad.error, errors.ConnectionFailed)
                assert bad.error.server == refusing.url
        assert refusing.counters.refused_connections >= 2
        assert refusing.counters.sign_ins == 0
        for good in (slow, healthy):
            # One sign-in for both rounds.
            counters = good.counters
            assert (counters.sign_ins, counters.sign_outs, counters.active_sessions) == (1, 1, 0)


@pytest.mark.parametrize("raised", [ZeroDivisionError("mine"), errors.DecodeError("no"), TimeoutError(), KeyError(1)])
async def test_whatever_collect_raises_is_an_outcome(raised: Exception) -> None:
    async with simulators(Mood(), Mood()) as (one, two), Fleet(map(server_of, (one, two))) as fleet:

        async def collect(vbr: VeeamClient) -> int:
            if vbr.server == one.url:
                raise raised
            return await job_count(vbr)

        found = {outcome.server.name: outcome async for outcome in fleet.map(collect)}
        assert found[one.name].error is raised
        assert found[one.name].value is None
        assert found[two.name].value == 3


async def test_a_collect_that_was_cancelled_inside_is_the_outcome_of_its_server_alone() -> None:
    async with simulators(Mood(), Mood()) as (one, two), Fleet(map(server_of, (one, two))) as fleet:

        async def collect(vbr: VeeamClient) -> int:
            if vbr.server == one.url:
                # As from awaiting a task of one's own that somebody has cancelled.
                raise asyncio.CancelledError
            return await job_count(vbr)

        found = {outcome.server.name: outcome async for outcome in fleet.map(collect)}
        assert not found[one.name].ok
        assert found[two.name].value == 3


async def test_none_is_a_value() -> None:
    async def collect(_: VeeamClient) -> None:
        return None

    async with simulators(Mood()) as (one,), Fleet([server_of(one)]) as fleet:
        (outcome,) = [outcome async for outcome in fleet.map(collect)]
        assert outcome.ok
        assert outcome.value is None


async def test_leaving_the_loop_cancels_the_rest() -> None:
    async with simulators(Mood(), Mood(), Mood()) as (one, two, three):
        async with Fleet(map(server_of, (one, two, three))) as fleet:
            # Closed by the caller, as careful callers do.
            steps, before = Steps(one, two), asyncio.all_tasks()
            async with aclosing(fleet.map(steps)) as outcomes:
                async for outcome in outcomes:
                    assert outcome.value == three.url
                    break
            assert sorted(steps.cancelled) == sorted([one.url, two.url])
            assert client_tasks(before) == set()
            # Left as most callers leave it, to the event loop.
            steps = Steps(one, two)
            async for outcome in fleet.map(steps):
                assert outcome.value == three.url
                break
            async with asyncio.timeout(5):
                while client_tasks(before):  # noqa: ASYNC110  # the event loop tells nobody when it has cleared up
                    await asyncio.sleep(0)
            assert sorted(steps.cancelled) == sorted([one.url, two.url])
            # The fleet is as good as before.
            assert sorted(await names_of(fleet.map(job_count))) == sorted([one.name, two.name, three.name])
        assert [one.counters.active_sessions, two.counters.active_sessions, three.counters.active_sessions] == [0, 0, 0]


async def test_cancelling_the_caller_leaves_no_task() -> None:
    async with simulators(Mood(), Mood()) as (one, two), Fleet(map(server_of, (one, two))) as fleet:
        steps, before = Steps(one, two), asyncio.all_tasks()
        caller = asyncio.create_task(names_of(fleet.map(steps)))
        await steps.all_hang.wait()
        caller.cancel()
        with pytest.raises(asyncio.CancelledError):
            await caller
        assert sorted(steps.cancelled) == sorted([one.url, two.url])
        assert client_tasks(before) == set()


async def test_closing_stops_what_is_running_and_signs_out_of_all() -> None:
    async with simulators(Mood(), Mood(), Mood(refuse=1.0)) as (one, two, refusing):
        steps = Steps(one, two)
        async with Fleet(map(server_of, (one, two, refusing))) as fleet:
            outcomes = fleet.map(steps)
            assert (await anext(outcomes)).server.name == refusing.name
            await steps.all_hang.wait()
        assert sorted(steps.cancelled) == sorted([one.url, two.url])
        for simulator in (one, two):
            assert (simulator.counters.sign_outs, simulator.counters.active_sessions) == (1, 0)
        await outcomes.aclose()


async def test_closing_does_not_wait_for_servers_that_are_gone(caplog: pytest.LogCaptureFixture) -> None:
    async with simulators(Mood()) as (staying,):
        async with Simulator(seed=2, jobs=1) as leaving:
            fleet = Fleet(map(server_of, (staying, leaving)))
            assert len(await names_of(fleet.map(job_count))) == 2
        await fleet.close()
        assert staying.counters.active_sessions == 0
    assert f"signing out of {leaving.url} failed" in caplog.text


async def test_rounds_may_overlap() -> None:
    async with simulators(Mood(), Mood()) as (one, two), Fleet(map(server_of, (one, two))) as fleet:
        rounds = await asyncio.gather(*(names_of(fleet.map(job_count)) for _ in range(5)))
        assert [sorted(names) for names in rounds] == [[one.name, two.name]] * 5
        assert (one.counters.sign_ins, two.counters.sign_ins) == (1, 1)


async def test_a_fleet_of_none() -> None:
    async with Fleet([]) as fleet:
        assert await names_of(fleet.map(job_count)) == []


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (
            lambda: Fleet([Server(name="a", host="x"), Server(name="b", host="y"), Server(name="a", host="z")]),
            "twice: a",
        ),
        (lambda: Fleet([Server(name="a", host="http://x")]), "https"),
        (
            lambda: Fleet([Server(name="a", host="x", time_limit=0)]),
            "time_limit of a must be more than 0 seconds",
        ),
        (lambda: Fleet([Server(name="a", host="x", username="svc")]), "username and password"),
    ],
)
def test_wrong_settings_are_refused(make: Callable[[], Fleet], expected: str) -> None:
    with pytest.raises(errors.InvalidArgument, match=expected):
        make()


def test_a_server_shows_no_password() -> None:
    assert "open-sesame" not in repr(Server(name="a", host="x", username="svc", password="open-sesame"))
