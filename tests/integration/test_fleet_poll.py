"""Polling: each server on its own clock, rests for those that fail, and an end that leaves nothing."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.fleets import client_tasks, job_count, server_of, simulators
from veeam_client import Fleet, Outcome, Server, VeeamClient, errors
from veeam_client.fleet import Breaker
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SOON = 0.05  # seconds from round to round


async def take(outcomes: AsyncIterator[Outcome[object]], count: int) -> list[Outcome[object]]:
    return [await anext(outcomes) for _ in range(count)]


async def test_each_server_is_asked_again_and_again_with_one_sign_in() -> None:
    async with simulators(Mood(), Mood()) as both, Fleet(map(server_of, both)) as fleet:
        before = asyncio.all_tasks()
        async with aclosing(fleet.poll(job_count, every=SOON)) as outcomes:
            taken = await take(outcomes, 10)
        assert client_tasks(before) == set()
        for simulator in both:
            of_this = [outcome for outcome in taken if outcome.server.name == simulator.name]
            assert [outcome.round for outcome in of_this] == list(range(1, len(of_this) + 1))
            assert all(outcome.value == 3 and outcome.failures == 0 and outcome.age >= 0 for outcome in of_this)
            assert len(of_this) > 1
            assert simulator.counters.sign_ins == 1


async def test_a_round_never_overlaps_with_the_one_before() -> None:
    running, most = 0, 0

    async def collect(vbr: VeeamClient) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await job_count(vbr)
        await asyncio.sleep(3 * SOON)
        running -= 1

    async with (
        simulators(Mood()) as (one,),
        Fleet([server_of(one)]) as fleet,
        aclosing(fleet.poll(collect, every=SOON)) as outcomes,
    ):
        await take(outcomes, 4)
    assert most == 1


async def test_a_server_that_hangs_costs_only_itself() -> None:
    async with simulators(Mood(), Mood()) as (hanging, healthy):

        async def collect(vbr: VeeamClient) -> str:
            if vbr.server == hanging.url:
                await asyncio.Event().wait()
            await job_count(vbr)
            return vbr.server

        servers = [server_of(hanging, time_limit=0.3), server_of(healthy)]
        async with Fleet(servers) as fleet:
            async with aclosing(fleet.poll(collect, every=SOON, concurrency=2)) as outcomes:
                taken = []
                async for outcome in outcomes:
                    taken.append(outcome)
                    if not outcome.ok:
                        break
            assert len(taken) > 3
            assert isinstance(taken[-1].error, errors.TimedOut)
            assert "time_limit" in str(taken[-1].error)


async def test_many_that_hang_do_not_take_all_places() -> None:
    async with simulators(Mood()) as (healthy,):
        hung = [Server(name=f"hung{number}", host="127.0.0.1", time_limit=30) for number in range(8)]
        fails = True

        async def collect(vbr: VeeamClient) -> str:
            if vbr.server != healthy.url:
                if fails:
                    raise ValueError("once")
                await asyncio.Event().wait()
            await job_count(vbr)
            return vbr.server

        async with Fleet([*hung, server_of(healthy)]) as fleet:
            assert len((await fleet.gather(collect)).errors) == 8
            fails = False
            async with asyncio.timeout(5):
                async with aclosing(fleet.map(collect, concurrency=4)) as outcomes:
                    # All eight come before it, and would have every place.
                    assert (await anext(outcomes)).value == healthy.url


async def test_a_failing_server_is_given_rests_until_it_is_back() -> None:
    async with simulators(Mood(refuse=1.0)) as (server,), Fleet([server_of(server)]) as fleet:
        breaker = Breaker(after=2, longest=600)
        async with aclosing(fleet.poll(job_count, every=SOON, breaker=breaker)) as outcomes:
            taken = await take(outcomes, 2)
            assert [outcome.failures for outcome in taken] == [1, 2]
            await settled(lambda: fleet.health[0].resting is not None)
            (health,) = fleet.health
            assert (health.failures, health.last_success, health.is_signed_in) == (2, None, False)
            assert health.last_error is not None
            assert "Unreachable" in health.last_error
            server.mood = Mood()
            fleet.retry_now()
            (outcome,) = await take(outcomes, 1)
            assert (outcome.ok, outcome.failures, outcome.round) == (True, 0, 3)
            (health,) = fleet.health
            assert (health.failures, health.resting, health.is_signed_in) == (0, None, True)


async def test_retry_now_asks_a_healthy_server_by_name() -> None:
    async with simulators(Mood()) as (server,), Fleet([server_of(server)]) as fleet:
        async with aclosing(fleet.poll(job_count, every=3600)) as outcomes:
            await take(outcomes, 1)
            for number in range(2, 5):
                fleet.retry_now(server.name)
                async with asyncio.timeout(5):
                    assert (await anext(outcomes)).round == number
        with pytest.raises(errors.InvalidArgument, match="there is no server 'other'"):
            fleet.retry_now("other")


async def settled(condition: object) -> None:
    async with asyncio.timeout(5):
        while not condition():  # type: ignore[operator]  # noqa: ASYNC110  # nobody tells
            await asyncio.sleep(0.005)


async def test_what_nobody_takes_gives_way_to_what_is_newer() -> None:
    rounds = 0

    async def collect(_: VeeamClient) -> int:
        nonlocal rounds
        rounds += 1
        return rounds

    async with Fleet([Server(name="a", host="a")]) as fleet, aclosing(fleet.poll(collect, every=0.01)) as outcomes:
        assert (await anext(outcomes)).value == 1
        await settled(lambda: rounds >= 6)
        late = await anext(outcomes)
        assert late.value == late.round == late.replaced + 2
        assert late.replaced >= 3


@pytest.mark.parametrize("how", ["argument", "attribute"])
async def test_nothing_is_dropped_if_all_are_to_be_kept(how: str) -> None:
    class Collect:
        def __init__(self) -> None:
            self.rounds = 0
            if how == "attribute":
                self.keep = "all"

        async def __call__(self, _: VeeamClient) -> int:
            self.rounds += 1
            return self.rounds

    collect = Collect()
    async with (
        Fleet([Server(name="a", host="a")]) as fleet,
        aclosing(fleet.poll(collect, every=0.01, keep="all" if how == "argument" else None)) as outcomes,
    ):
        assert (await anext(outcomes)).value == 1
        await settled(lambda: collect.rounds == 2)
        await asyncio.sleep(0.05)  # five rounds' time
        assert collect.rounds == 2
        assert [(await anext(outcomes)).value for _ in range(4)] == [2, 3, 4, 5]


async def test_servers_come_and_go_while_they_are_polled() -> None:
    async with simulators(Mood(), Mood()) as (one, two), Fleet([server_of(one)]) as fleet:
        part = fleet.select("vbr-*")
        async with aclosing(part.poll(job_count, every=SOON)) as outcomes:
            assert (await anext(outcomes)).server.name == one.name
            fleet.add(server_of(two))
            async for outcome in outcomes:
                if outcome.server.name == two.name:
                    break
            await fleet.remove(one.name)
            assert one.counters.active_sessions == 0
            names = {(await anext(outcomes)).server.name for _ in range(4)}
            # One outcome of the other may have been waiting.
            assert two.name in names
            assert {(await anext(outcomes)).server.name for _ in range(4)} == {two.name}
        assert [server.name for server in fleet.servers] == [two.name]
        with pytest.raises(errors.InvalidArgument, match="there is no server"):
            await fleet.remove(one.name)
        with pytest.raises(errors.InvalidArgument, match="unique"):
            fleet.add(server_of(two))


async def test_closing_the_fleet_ends_its_polls() -> None:
    async with simulators(Mood()) as (one,):
        fleet = Fleet([server_of(one)])
        outcomes = fleet.poll(job_count, every=3600)
        await anext(outcomes)
        waiting = asyncio.create_task(anext(outcomes, None))
        await asyncio.sleep(0)
        await fleet.close()
        assert await waiting is None
        with pytest.raises(errors.ClientClosed):
            await anext(fleet.poll(job_count))
        with pytest.raises(errors.ClientClosed):
            fleet.add(Server(name="b", host="b"))


async def test_changes_are_told_round_by_round() -> None:
    state = {"a": 1, "b": 1}

    async def collect(_: VeeamClient) -> list[tuple[str, int]]:
        return list(state.items())

    async with (
        Fleet([Server(name="a", host="a")]) as fleet,
        aclosing(fleet.changes(collect, key=lambda row: row[0], every=3600)) as outcomes,
    ):
        first = (await anext(outcomes)).value
        assert first is not None
        assert first.appeared == [("a", 1), ("b", 1)]
        state.update({"b": 2, "c": 1})
        del state["a"]
        fleet.retry_now("a")
        second = (await anext(outcomes)).value
        assert second is not None
        assert (second.appeared, second.changed, second.gone) == ([("c", 1)], [(("b", 1), ("b", 2))], [("a", 1)])
        fleet.retry_now("a")
        assert not (await anext(outcomes)).value


async def test_cancelled_at_any_step_nothing_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cancels the caller after 1, 2, 3, ... turns of the event loop, until it gets to its end."""
    loop: Any = asyncio.get_running_loop()
    turn = loop._run_once
    left, caller = 0, asyncio.create_task(asyncio.sleep(0))

    def counted_turn() -> None:
        nonlocal left
        turn()
        left -= 1
        if left == 0:
            caller.cancel()

    async def use(server: Simulator) -> None:
        async with Fleet([server_of(server)]) as fleet:
            async with aclosing(fleet.poll(job_count, every=SOON)) as outcomes:
                assert (await anext(outcomes)).ok
            assert (await fleet.gather(job_count)).values == {server.name: 1}

    async with Simulator(jobs=1) as server:
        monkeypatch.setattr(loop, "_run_once", counted_turn)
        for turns in range(1, 2000):
            before = asyncio.all_tasks()
            left, caller = turns, asyncio.create_task(use(server))
            await asyncio.wait({caller})
            assert client_tasks(before) == set(), turns
            assert server.counters.active_sessions == 0, turns
            if not caller.cancelled():
                await caller
                break
        else:
            pytest.fail("it never got to its end")
        # Cancelled before, while and after it signed in; a session was ended each time.
        assert turns > server.counters.sign_ins > 10
        # The sockets go with the loop's next turns.
        await settled(lambda: not server._ports.connections)


PROGRAM = """
import asyncio, signal, sys
from veeam_client import Fleet, Server

async def count(vbr):
    return len((await vbr.jobs.get_all_jobs()).data)

async def main():
    url, verify = sys.argv[1:]
    servers = [Server(name="a", host=url, username="u", password="p", verify=verify)]
    async with Fleet(servers, signals=(signal.SIGINT, signal.SIGTERM)) as fleet:
        async for outcome in fleet.poll(count, every=0.2):
            print(outcome.value, flush=True)
        print("left the loop", flush=True)
    print("closed", flush=True)

asyncio.run(main())
"""


@pytest.mark.skipif(os.name == "nt", reason="event loops of Windows catch no signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_ends_the_loop_and_signs_out(number: signal.Signals) -> None:
    async with Simulator(jobs=3, username="u", password="p") as server:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", PROGRAM, server.url, f"sha256:{server.fingerprint}", stdout=asyncio.subprocess.PIPE
        )
        assert process.stdout is not None
        assert await process.stdout.readline() == b"3\n"
        assert server.counters.active_sessions == 1
        process.send_signal(number)
        printed, _ = await process.communicate()
        assert printed.decode().splitlines()[-2:] == ["left the loop", "closed"]
        assert (process.returncode, server.counters.active_sessions, server.counters.sign_outs) == (0, 0, 1)


@pytest.mark.skipif(os.name == "nt", reason="event loops of Windows catch no signals")
async def test_signals_do_afterwards_what_they_did_before() -> None:
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    async with Fleet([Server(name="a", host="a")], signals=(signal.SIGTERM,)) as fleet:

        async def collect(_: VeeamClient) -> None:
            return None

        async with aclosing(fleet.poll(collect)) as one, aclosing(fleet.poll(collect)) as two:
            await anext(one)
            await anext(two)
            os.kill(os.getpid(), signal.SIGTERM)
            assert await anext(one, "over") == await anext(two, "over") == "over"
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before


async def test_signals_are_left_alone_unless_asked_for() -> None:
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    async with Fleet([Server(name="a", host="a")]) as fleet, aclosing(fleet.poll(job_count)) as outcomes:
        await anext(outcomes)
        assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before


@pytest.mark.parametrize("wrong", [{"every": 0}, {"concurrency": 0}, {"every": float("nan")}])
async def test_wrong_numbers_are_refused(wrong: dict[str, float]) -> None:
    async with Fleet([]) as fleet:
        with pytest.raises(errors.InvalidArgument):
            fleet.poll(job_count, **wrong)  # type: ignore[arg-type]
