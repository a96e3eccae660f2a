"""A fleet that several processes ask."""

from __future__ import annotations

import asyncio
import os
import pickle
import signal
import subprocess
import sys
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.support import collecting
from tests.support.commands import PASSWORD, Veeam, veeam_in
from veeam_client import FleetProcesses, Outcome, Server, errors
from veeam_client.fleet import Shard
from veeam_client.fleet.packing import packed

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
COLLECT = "tests.support.collecting:jobs_and_process"
NAMES = ["vbr-a", "vbr-b", "vbr-c", "vbr-d", "vbr-e", "vbr-f"]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with veeam_in(tmp_path_factory.mktemp("processes"), servers=len(NAMES)) as world:
        yield world


@pytest.fixture(autouse=True)
def surroundings(world: Veeam, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("VBR_PASSWORD", PASSWORD)
    yield
    assert world.open_sessions() == 0


async def test_outcomes_are_those_of_a_fleet(world: Veeam) -> None:
    async with FleetProcesses(world.fleet, COLLECT, processes=2) as fleet:
        outcomes = [outcome async for outcome in fleet.map()]
        assert sorted(outcome.server.name for outcome in outcomes) == NAMES
        assert all(
            outcome.ok and outcome.round == 1 and outcome.seconds > 0 and outcome.age < 60 for outcome in outcomes
        )
        jobs, processes = zip(*(outcome.value for outcome in outcomes if outcome.value), strict=True)
        assert jobs == (6,) * len(NAMES)
        assert {*processes} == {worker.pid for worker in fleet.workers}
        assert os.getpid() not in processes
        # A function of a module, in the file's order.
        summary = await fleet.gather(collecting.jobs_and_process)
        assert [outcome.server.name for outcome in summary.outcomes] == NAMES
        # Signed in once for both.
        assert [server.counters.active_sessions for server in world.servers] == [1] * len(NAMES)
    assert [worker.pid for worker in fleet.workers] == [None, None]


@pytest.mark.full
async def test_each_process_has_its_share_of_a_share(world: Veeam) -> None:
    shares = []
    for number in range(2):
        shard = Shard(number, 2)
        async with FleetProcesses(world.fleet, COLLECT, processes=2, shard=shard) as fleet:
            assert fleet.sharded == shard
            shares.append([outcome.server.name async for outcome in fleet.map()])
            assert {server.name for server in fleet.servers} == {*shares[-1]}
    assert sorted([*shares[0], *shares[1]]) == NAMES


async def test_a_poll_goes_on_when_a_process_is_killed(world: Veeam) -> None:
    rounds: dict[str, list[int]] = {name: [] for name in NAMES}
    signed_in = [server.counters.sign_ins for server in world.servers]
    async with (
        FleetProcesses(world.fleet, COLLECT, processes=2) as fleet,
        aclosing(fleet.poll(every=0.5)) as polled,
        asyncio.timeout(60),
    ):
        killed = None
        async for outcome in polled:
            assert outcome.ok, outcome.error
            rounds[outcome.server.name].append(outcome.round)
            if killed is None and all(len(seen) >= 2 for seen in rounds.values()):
                killed = fleet.workers[0]
                assert killed.pid is not None
                os.kill(killed.pid, signal.SIGKILL)
                before = {name: len(seen) for name, seen in rounds.items()}
            elif killed is not None and all(len(rounds[name]) >= before[name] + 3 for name in NAMES):
                break
        assert [worker.restarts for worker in fleet.workers] == [1, 0]
    # None twice, and numbers go on.
    assert all(seen == sorted(set(seen)) for seen in rounds.values())
    # The sessions of the process that was killed were taken up: nobody signed in twice.
    assert [server.counters.sign_ins for server in world.servers] == [1 + before for before in signed_in]


async def test_closing_ends_what_a_killed_process_has_left(world: Veeam) -> None:
    async with FleetProcesses(world.fleet, COLLECT, processes=1) as fleet:
        await fleet.gather()
        assert world.open_sessions() == len(NAMES)
        (worker,) = fleet.workers
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGKILL)
        while worker.is_running:  # noqa: ASYNC110  # until that is noticed
            await asyncio.sleep(0.001)
    assert world.open_sessions() == 0


async def test_a_map_gives_each_outcome_once_when_a_process_is_killed(
    world: Veeam, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VEEAM_TEST_DEADLY", str(tmp_path / "dead"))
    async with FleetProcesses(world.fleet, processes=2) as fleet, asyncio.timeout(60):
        outcomes = [outcome async for outcome in fleet.map(collecting.deadly_once)]
        assert sorted(outcome.server.name for outcome in outcomes) == NAMES
        assert all(outcome.ok for outcome in outcomes)
        assert sum(worker.restarts for worker in fleet.workers) == 1


@pytest.mark.full
async def test_servers_that_kill_each_process_are_given_up(world: Veeam) -> None:
    async with FleetProcesses(world.fleet, collecting.deadly, processes=1) as fleet, asyncio.timeout(60):
        summary = await fleet.gather()
    assert sorted(summary.errors) == NAMES
    assert {str(error) for error in summary.errors.values()} == {"its worker process died 3 times in a row: SIGKILL"}


async def test_a_slow_loop_holds_one_outcome_of_each_server(world: Veeam) -> None:
    async with FleetProcesses(world.fleet, collecting.much, processes=2) as fleet:
        async with aclosing(fleet.poll(every=0.05)) as polled, asyncio.timeout(60):
            await anext(polled)
            (asked,) = fleet._asked.values()
            while sum(one.replaced for _, one in asked._unread.values()) < 50:
                assert len(asked._unread) <= len(NAMES)
                await asyncio.sleep(0.05)
            later = [await anext(polled) for _ in NAMES]
        assert sum(outcome.replaced for outcome in later) >= 40


@pytest.mark.full
async def test_nothing_is_lost_if_all_is_kept(world: Veeam) -> None:
    rounds: dict[str, list[int]] = {name: [] for name in NAMES}
    async with (
        FleetProcesses(world.fleet, COLLECT, processes=2) as fleet,
        aclosing(fleet.poll(every=0.02, keep="all")) as polled,
        asyncio.timeout(60),
    ):
        async for outcome in polled:
            rounds[outcome.server.name].append(outcome.round)
            assert outcome.replaced == 0
            await asyncio.sleep(0.01)
            if all(len(seen) >= 4 for seen in rounds.values()):
                break
    assert all(seen == [*range(1, len(seen) + 1)] for seen in rounds.values())


@pytest.mark.full
async def test_the_time_for_the_whole(world: Veeam) -> None:
    async with FleetProcesses(world.fleet, collecting.hanging, processes=2) as fleet:
        summary = await fleet.gather(budget=1)
    assert {type(error) for error in summary.errors.values()} == {errors.TimedOut}
    assert len(summary.outcomes) == len(NAMES)


@pytest.mark.full
async def test_values_and_errors_that_cannot_be_sent(world: Veeam) -> None:
    async with FleetProcesses(world.fleet, collecting.oddly, processes=2) as fleet:
        summary = await fleet.gather()
    told = {str(error) for error in summary.errors.values()}
    assert len(summary.errors) == len(NAMES)
    assert all(text == "OddError: 1 and 2" or "cannot be sent to the parent process" in text for text in told)


async def test_no_secret_is_on_its_way(world: Veeam, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[bytes] = []
    dumps = pickle.dumps

    def watched(*given: Any) -> bytes:
        sent.append(dumps(*given))
        return sent[-1]

    monkeypatch.setattr(pickle, "dumps", watched)
    async with FleetProcesses(world.fleet, collecting.passwords, processes=2) as fleet:
        values = [outcome.value async for outcome in fleet.map()]
        sent.append(dumps(packed(Outcome(server=fleet.servers[0], value=values[0], error=None, seconds=1.0))))
    assert sent
    assert all(PASSWORD.encode() not in one for one in sent)
    assert all(value and PASSWORD not in value for value in values)


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"collect": "tests.support.collecting"}, "named as module:function"),
        ({"collect": "tests.support.collecting:nothing"}, "cannot be imported"),
        ({"collect": "tests.nowhere:collect"}, "cannot be imported"),
        ({"collect": "tests.support.collecting:os"}, "is not a function"),
        ({"processes": 0}, "processes must be at least 1"),
    ],
)
def test_what_is_refused_before_a_process_starts(world: Veeam, settings: dict[str, object], told: str) -> None:
    with pytest.raises(errors.InvalidArgument, match=told):
        FleetProcesses(world.fleet, **settings)  # type: ignore[arg-type]


async def test_what_is_refused_before_anything_is_asked(world: Veeam) -> None:
    async with FleetProcesses(world.fleet, processes=1) as fleet:
        with pytest.raises(errors.InvalidArgument, match="collect="):
            await fleet.gather()
        with pytest.raises(errors.InvalidArgument, match="every"):
            fleet.poll(COLLECT, every=0)
        with pytest.raises(errors.InvalidArgument, match="concurrency"):
            fleet.map(COLLECT, concurrency=0)
        with pytest.raises(errors.InvalidArgument, match="no server nobody"):
            fleet.retry_now("nobody")
        with pytest.raises(errors.InvalidArgument, match="cannot be sent to the processes"):
            await fleet.gather(lambda vbr: collecting.much(vbr))  # noqa: PLW0108  # which no pickle takes
    with pytest.raises(errors.ClientClosed):
        await fleet.gather(COLLECT)


async def test_what_asks_before_the_processes_run_is_told(world: Veeam) -> None:
    fleet = FleetProcesses(world.fleet, COLLECT, processes=1)
    with pytest.raises(errors.InvalidArgument, match="async with"):
        await fleet.gather()
    await fleet.close()


async def test_servers_that_no_process_can_be_told_are_refused() -> None:
    servers = list[Server]()
    async with asyncio.timeout(30):
        with pytest.raises(errors.VeeamError, match=r"could not begin: .*(pickle|local object)"):
            await FleetProcesses(lambda: servers, COLLECT, processes=1).__aenter__()


async def test_a_file_that_changes_while_a_process_starts_again(world: Veeam, tmp_path: Path) -> None:
    """A server that went is a failure of a map, a new one is not asked, and the sessions of the others are kept."""
    path = tmp_path / "fleet.toml"
    text = world.fleet.read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    signed_in = [server.counters.sign_ins for server in world.servers]
    async with FleetProcesses(path, COLLECT, processes=1) as fleet, asyncio.timeout(60):
        await fleet.gather()
        path.write_text(text.replace("vbr-a", "vbr-0"), encoding="utf-8")
        (worker,) = fleet.workers
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGKILL)
        while worker.restarts < 1 or not worker.is_running:  # noqa: ASYNC110  # until there is another one
            await asyncio.sleep(0.01)
        summary = await fleet.gather()
        path.write_text(text, encoding="utf-8")
        assert [outcome.server.name for outcome in summary.outcomes] == NAMES
        assert {name: "no longer" in str(error) for name, error in summary.errors.items()} == {"vbr-a": True}
        # The session of the one that went is taken up again.
        os.kill(worker.pid, signal.SIGKILL)
        while worker.restarts < 2 or not worker.is_running:  # noqa: ASYNC110  # likewise
            await asyncio.sleep(0.01)
        assert not (await fleet.gather()).errors
    assert [server.counters.sign_ins for server in world.servers] == [1 + before for before in signed_in]


def is_there(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()


PROGRAM = """
import asyncio, signal, sys
from tests.support import collecting
from veeam_client import FleetProcesses

async def main():
    stopping = (signal.SIGINT, signal.SIGTERM)
    async with FleetProcesses(sys.argv[1], collecting.jobs_and_process, processes=2, signals=stopping) as fleet:
        print(*(worker.pid for worker in fleet.workers), flush=True)
        async for outcome in fleet.poll(every=0.2):
            print(outcome.server.name, flush=True)
    print("closed", flush=True)

if __name__ == "__main__":
    asyncio.run(main())
"""


@pytest.mark.parametrize(
    "number",
    [
        pytest.param(signal.SIGINT, marks=pytest.mark.full),
        signal.SIGTERM,
        pytest.param(signal.SIGKILL, marks=pytest.mark.full),
    ],
)
async def test_signals_end_all_of_them_signed_out(world: Veeam, tmp_path: Path, number: signal.Signals) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    # A group of its own, as a terminal's Ctrl-C goes to all of it.
    process = subprocess.Popen(  # noqa: ASYNC220, S603  # our own program
        [sys.executable, str(program), str(world.fleet)], env=environment, stdout=subprocess.PIPE, text=True,
        start_new_session=True,
    )  # fmt: skip
    assert process.stdout is not None
    lines = iter(process.stdout.readline, "")
    workers = [int(pid) for pid in next(lines).split()]
    seen = set[str]()
    while len(seen) < len(NAMES):
        seen.add(next(lines).strip())
    assert world.open_sessions() == len(NAMES)
    if number is signal.SIGINT:
        os.killpg(process.pid, number)
    else:
        process.send_signal(number)
    rest = process.stdout.read()
    assert process.wait(30) == (-signal.SIGKILL if number is signal.SIGKILL else 0)
    process.stdout.close()
    assert rest.endswith("closed\n") is (number is not signal.SIGKILL)
    async with asyncio.timeout(30):
        while any(map(is_there, workers)) or world.open_sessions():  # noqa: ASYNC110  # another process's doing
            await asyncio.sleep(0.05)
