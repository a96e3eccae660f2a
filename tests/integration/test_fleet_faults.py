"""What goes wrong with servers, and how a fleet takes it."""

from __future__ import annotations

import asyncio
import logging
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.fleets import job_count, server_of, simulators
from veeam_client import Fleet, Server, VeeamClient, errors
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from veeam_client import Outcome

LONG = 3600.0


async def again(fleet: Fleet, outcomes: AsyncIterator[Outcome[Any]], name: str) -> Outcome[Any]:
    fleet.retry_now(name)
    async with asyncio.timeout(10):
        return await anext(outcomes)


async def test_an_unknown_name_and_a_closed_port_are_outcomes_of_their_own() -> None:
    async with simulators(Mood()) as (healthy,):
        async with Simulator(seed=9, jobs=1) as gone:
            closed = server_of(gone, name="closed")
        unknown = server_of(healthy, name="unknown", host="no-such-server.invalid")
        async with Fleet([unknown, closed, server_of(healthy)]) as fleet:
            summary = await fleet.gather(job_count)
    assert [outcome.server.name for outcome in summary.outcomes] == ["unknown", "closed", healthy.name]
    assert summary.values == {healthy.name: 3}
    for name, address in (("unknown", "no-such-server.invalid"), ("closed", gone.url)):
        error = summary.errors[name]
        assert isinstance(error, errors.Unreachable)
        assert address in str(error)
    lines = str(summary).splitlines()
    assert lines[0].startswith("1 of 3 servers answered in ")
    assert lines[1:] == ["Unreachable: unknown, closed"]


async def test_a_certificate_that_changes_in_the_middle_of_a_run_fails_until_it_is_accepted() -> None:
    async with Simulator(seed=1, jobs=3) as server:
        port, settings = server.port, server_of(server)
        fleet = Fleet([settings])
        outcomes = fleet.poll(job_count, every=LONG)
        assert (await anext(outcomes)).value == 3
    # Another certificate at the same address.
    async with Simulator(seed=2, jobs=3, port=port) as other:
        outcome = await again(fleet, outcomes, settings.name)
        assert isinstance(outcome.error, errors.TlsFailed)
        assert outcome.error.fingerprint == f"sha256:{other.fingerprint}"
        assert other.counters.sign_ins == 0
        await fleet.remove(settings.name)
        fleet.add(server_of(other, name=settings.name))
        async with asyncio.timeout(10):
            assert (await anext(outcomes)).value == 3
        await outcomes.aclose()
        await fleet.close()
        assert other.counters.active_sessions == 0


async def test_after_an_outage_the_next_round_succeeds() -> None:
    server = Simulator(jobs=3)
    async with server:
        fleet = Fleet([server_of(server)])
        outcomes = fleet.poll(job_count, every=LONG)
        assert (await anext(outcomes)).ok
    for failures in range(1, 4):
        outcome = await again(fleet, outcomes, server.name)
        assert isinstance(outcome.error, errors.ConnectionFailed)
        assert outcome.failures == failures
    async with server:  # it has forgotten every token
        outcome = await again(fleet, outcomes, server.name)
        assert (outcome.ok, outcome.failures, outcome.round) == (True, 0, 5)
        await outcomes.aclose()
        await fleet.close()
        assert (server.counters.sign_ins, server.counters.active_sessions) == (1, 0)


async def test_a_budget_ends_what_has_not_answered() -> None:
    async with simulators(Mood(), Mood(latency=60)) as (quick, slow), Fleet(map(server_of, (quick, slow))) as fleet:
        summary = await fleet.gather(job_count, budget=0.5)
        assert summary.values == {quick.name: 3}
        assert isinstance(summary.errors[slow.name], errors.TimedOut)
        assert "budget" in str(summary.errors[slow.name])
        assert summary.seconds < 5
        await fleet.close(within=0.2)


async def test_outcomes_in_the_order_of_the_fleet() -> None:
    async with simulators(Mood(latency=0.2), Mood(), Mood(latency=0.1)) as all_, Fleet(map(server_of, all_)) as fleet:
        names = [outcome.server.name async for outcome in fleet.map(job_count, ordered=True)]
    assert names == [server.name for server in all_]


async def test_no_more_servers_at_once_than_allowed() -> None:
    running = most = 0

    async def collect(_: VeeamClient) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.01)
        running -= 1

    async with Fleet([Server(name=str(number), host="a") for number in range(10)]) as fleet:
        await fleet.gather(collect, concurrency=3)
    assert most == 3


@pytest.mark.parametrize("wrong", [{"concurrency": 0}, {"budget": 0}, {"budget": -1}])
async def test_wrong_numbers_are_refused(wrong: dict[str, float]) -> None:
    async with Fleet([]) as fleet:
        with pytest.raises(errors.InvalidArgument):
            await fleet.gather(job_count, **wrong)  # type: ignore[arg-type]


async def test_a_server_that_is_removed_while_it_is_asked() -> None:
    async with simulators(Mood(), Mood()) as (one, two), Fleet(map(server_of, (one, two))) as fleet:
        begun = asyncio.Event()

        async def collect(vbr: VeeamClient) -> int:
            count = await job_count(vbr)
            if vbr.server == one.url:
                begun.set()
                await asyncio.Event().wait()
            return count

        async with aclosing(fleet.map(collect)) as outcomes:
            assert (await anext(outcomes)).server.name == two.name
            await begun.wait()
            await fleet.remove(one.name)
            assert isinstance((await anext(outcomes)).error, errors.ClientClosed)


async def test_closing_takes_no_longer_than_it_may(caplog: pytest.LogCaptureFixture) -> None:
    async with simulators(Mood(), Mood()) as (healthy, hanging):
        fleet = Fleet(map(server_of, (healthy, hanging)))
        assert len((await fleet.gather(job_count)).values) == 2
        hanging.mood = Mood(latency=60)
        loop = asyncio.get_running_loop()
        began = loop.time()
        with caplog.at_level(logging.WARNING, logger="veeam_client"):
            await fleet.close(within=0.5)
        assert loop.time() - began < 3
        assert "no time was left to sign out of 1 server: vbr-simulated-02" in caplog.text
        assert (healthy.counters.active_sessions, hanging.counters.active_sessions) == (0, 1)
        hanging.restart()


async def test_health_says_how_servers_are() -> None:
    async with (
        simulators(Mood(), Mood(refuse=1.0)) as (healthy, refusing),
        Fleet(map(server_of, (healthy, refusing))) as fleet,
    ):
        assert [one.last_success for one in fleet.health] == [None, None]
        good, bad = await fleet.check()
        assert (good.name, good.revision, good.failures, good.is_signed_in) == (healthy.name, "1.3-rev2", 0, False)
        assert good.last_success is not None
        assert good.latency is not None
        assert good.clock_difference is not None
        assert abs(good.clock_difference) < 5
        assert (bad.failures, bad.clock_difference, bad.latency) == (1, None, None)

        await fleet.gather(lambda vbr: vbr.service.get_server_info())
        assert fleet.health[0].build == healthy.world.server["buildVersion"]
        assert [one.is_signed_in for one in fleet.health] == [True, False]


async def test_parts_of_a_fleet_are_chosen_by_name_and_label() -> None:
    servers = [
        Server(name="vbr01", host="a", labels={"site": "berlin", "tier": "1"}),
        Server(name="vbr02", host="b", labels={"site": "bern", "tier": "1"}),
        Server(name="lab", host="c", labels={"site": "berlin"}),
    ]
    async with Fleet(servers) as fleet:
        for part, names in (
            (fleet.select("vbr01", "lab"), ["vbr01", "lab"]),
            (fleet.select("vbr*"), ["vbr01", "vbr02"]),
            (fleet.select(site="berlin"), ["vbr01", "lab"]),
            (fleet.select("vbr*", site="ber*", tier="1"), ["vbr01", "vbr02"]),
            (fleet.select("vbr*").select(site="berlin"), ["vbr01"]),
            (fleet.select(tier="*"), ["vbr01", "vbr02"]),
            (fleet.select("x*"), []),
            (fleet, ["vbr01", "vbr02", "lab"]),
        ):
            assert [server.name for server in part.servers] == names
        with pytest.raises(errors.InvalidArgument, match="there is no server vbr03; the fleet has lab, vbr01, vbr02"):
            fleet.select("vbr03")
        assert fleet.client("lab").server == "https://c:9419"
