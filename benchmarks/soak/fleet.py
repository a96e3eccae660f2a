"""What a fleet costs: many simulated servers polled by one process, some of them down, some slow, with short tokens.

    python -m benchmarks.soak.fleet                                     # the 500-server run
    python -m benchmarks.soak.fleet --servers 1000 --every 30 --seconds 600

The servers run in processes of their own, so that what is measured is the client's alone. It fails if a round of a
healthy server was missed, if a server that was up was signed in to more than once, if a session was left, or if memory
grew by more than a twentieth in the second half. With `--kill`, a healthy server may go two intervals without an
outcome, and sign-ins are told only.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import resource
import signal
import sys
import time
from collections import Counter, defaultdict
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from itertools import pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from attrs import define, field

from veeam_client import Fleet, FleetProcesses, Server, VeeamClient

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Sequence

_LINE = 64 * 1024 * 1024
# Of memory, in the second half: what a heap in pieces takes more.
_GROWTH = 0.05


async def collect(vbr: VeeamClient) -> int:
    """Ask what people poll most: the states of the jobs."""
    return len((await vbr.jobs.get_all_jobs_states(limit=500)).data)


@asynccontextmanager
async def simulators(options: argparse.Namespace) -> AsyncGenerator[list[asyncio.subprocess.Process]]:
    """Start the processes of the simulated servers."""
    async with AsyncExitStack() as running:
        processes: list[asyncio.subprocess.Process] = []
        for number in range(options.processes):
            share = options.servers // options.processes + (number < options.servers % options.processes)
            settings = {
                "servers": share,
                "seed": 1 + number * 10_000,
                "jobs": options.jobs,
                "token": options.token,
                "down": options.down,
                "slow": options.slow,
                "latency": options.latency,
            }
            command = (sys.executable, "-m", "benchmarks.soak.simulated", json.dumps(settings))
            pipe = asyncio.subprocess.PIPE
            process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe, limit=_LINE)
            running.push_async_callback(_ended, process)
            processes.append(process)
        yield processes


async def _ended(process: asyncio.subprocess.Process) -> None:
    if process.stdin is not None:
        process.stdin.close()
    await process.wait()


async def line(process: asyncio.subprocess.Process) -> Any:
    """Read what a process of simulated servers says next."""
    if process.stdout is None or not (text := await process.stdout.readline()):
        raise RuntimeError("a process of simulated servers ended early")
    return json.loads(text)


async def _counted(processes: Sequence[asyncio.subprocess.Process]) -> list[dict[str, Any]]:
    counted: list[dict[str, Any]] = []
    for process in processes:
        if process.stdin is not None:
            process.stdin.write(b"\n")
        counted += (await line(process))["servers"]
    return counted


def resident() -> float:
    """Give this process's resident memory in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def sockets() -> int:
    """Count this process's sockets."""
    found = 0
    for entry in os.scandir("/proc/self/fd"):
        try:
            found += Path(entry.path).readlink().name.startswith("socket")
        except OSError:
            continue  # closed meanwhile
    return found


def cpu() -> float:
    """Give the CPU seconds that this process has used."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def pids(fleet: Fleet | FleetProcesses) -> list[int]:
    """Give the numbers of the worker processes."""
    return [one.pid for one in fleet.workers if one.pid] if isinstance(fleet, FleetProcesses) else []


def cpu_of(pid: int) -> float:
    """Give the CPU seconds that another process has used."""
    facts = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(facts[11]) + int(facts[12])) / os.sysconf("SC_CLK_TCK")


@define
class Measured:
    """What was seen of a run."""

    rounds: defaultdict[str, list[float]] = field(factory=lambda: defaultdict[str, list[float]](list))
    failures: Counter[str] = field(factory=Counter[str])
    errors: Counter[str] = field(factory=Counter[str])
    seconds: list[float] = field(factory=list[float])
    memory: list[float] = field(factory=list[float])
    sockets: int = 0
    replaced: int = 0
    stall: float = 0.0
    twice: int = 0
    killed: int = 0
    last: Counter[str] = field(factory=Counter[str])


async def sample(measured: Measured) -> None:
    """Take note of memory and sockets once a second, and of how late that was."""
    while True:
        measured.memory.append(resident())
        measured.sockets = max(measured.sockets, sockets())
        due = time.monotonic() + 1
        await asyncio.sleep(1)
        measured.stall = max(measured.stall, time.monotonic() - due)


def servers_of(known: Sequence[dict[str, Any]]) -> list[Server]:
    """Give servers of a fleet for what the processes of simulated servers said."""
    return [
        Server(
            name=f"vbr{number:04}",
            host=row["url"],
            username=row["username"],
            password=row["password"],
            verify=row["verify"],
        )
        for number, row in enumerate(known)
    ]


def fleet_file(folder: Path, servers: Sequence[Server], secret: str) -> Path:
    """Write what worker processes read: the servers, with the password in a file."""
    first = servers[0].options
    password = folder / "password"
    password.touch(0o600)
    password.write_text(secret, encoding="utf-8")
    tables = [
        f"[servers.{one.name}]\nhost = {json.dumps(one.host)}\nverify = {json.dumps(one.options.get('verify'))}\n"
        for one in servers
    ]
    account = f"[defaults]\nusername = {json.dumps(first.get('username'))}\npassword = 'file:password'\n"
    path = folder / "fleet.toml"
    path.write_text(account + "".join(tables), encoding="utf-8")
    return path


async def kill(fleet: FleetProcesses, every: float, length: float, measured: Measured) -> None:
    """Kill a worker at random, again and again."""
    until = time.monotonic() + length - 10  # what is killed last comes back before the end
    while True:
        await asyncio.sleep(random.uniform(0.5, 1.5) * every)
        if time.monotonic() > until:
            return
        pid = random.choice(fleet.workers).pid
        if pid is not None:
            os.kill(pid, signal.SIGKILL)
            measured.killed += 1


async def run(options: argparse.Namespace) -> int:
    """Start the servers, poll them, print the table."""
    async with simulators(options) as processes:
        known = [row for process in processes for row in await line(process)]
        kinds = {row["url"]: row["kind"] for row in known}
        tally = Counter(kinds.values())
        print(
            f"{len(known)} servers: {tally['healthy']} healthy, {tally['slow']} slow, {tally['down']} down", flush=True
        )
        before = resident()
        servers = servers_of(known)
        measured, of = Measured(), {server.name: kinds[server.host] for server in servers}
        stopping = (signal.SIGINT, signal.SIGTERM)
        async with AsyncExitStack() as opened:
            if options.workers:
                folder = opened.enter_context(TemporaryDirectory())
                path = fleet_file(Path(folder), servers, known[0]["password"])
                collector = "benchmarks.soak.fleet:collect"
                fleet: Fleet | FleetProcesses = FleetProcesses(
                    path, collector, processes=options.workers, signals=stopping
                )
            else:
                fleet = Fleet(servers, signals=stopping)
            await opened.enter_async_context(fleet)
            made = resident()
            began, spent = time.monotonic(), cpu()
            workers = sum(map(cpu_of, pids(fleet)))
            watch = asyncio.create_task(sample(measured))
            if isinstance(fleet, FleetProcesses) and options.kill:
                opened.callback(asyncio.create_task(kill(fleet, options.kill, options.seconds, measured)).cancel)
            poll = fleet.poll(collect, every=options.every, concurrency=options.concurrency)
            async with aclosing(poll) as outcomes:
                try:
                    async with asyncio.timeout(options.seconds):
                        async for outcome in outcomes:
                            name = outcome.server.name
                            measured.replaced += outcome.replaced
                            measured.twice += outcome.round <= measured.last[name]
                            measured.last[name] = outcome.round
                            if outcome.ok:
                                measured.rounds[name].append(time.monotonic() - began)
                                measured.seconds.append(outcome.seconds)
                            else:
                                measured.failures[of[name]] += 1
                                measured.errors[str(outcome.error).rpartition(": ")[2]] += of[name] != "down"
                except TimeoutError:
                    pass
            watch.cancel()
            length, own = time.monotonic() - began, cpu() - spent
            workers = sum(map(cpu_of, pids(fleet))) - workers
            counted = await _counted(processes)
            closing = time.monotonic()
        closing = time.monotonic() - closing
        after = await _counted(processes)
    return report(options, measured, of, counted, after, (before, made, length, own, workers, closing))


def report(  # noqa: PLR0917  # what there is to tell
    options: argparse.Namespace,
    measured: Measured,
    of: dict[str, str],
    counted: list[dict[str, Any]],
    after: list[dict[str, Any]],
    figures: tuple[float, float, float, float, float, float],
) -> int:
    """Print the table, and say whether the run was as it has to be."""
    before, made, length, own, workers, closing = figures
    spent = own + workers
    rounds = sum(map(len, measured.rounds.values()))
    gaps = {
        name: max(later - earlier for earlier, later in pairwise([0.0, *measured.rounds[name], length]))
        for name, kind in of.items()
        if kind == "healthy"
    }
    # Places are an interval apart: a longer gap is a round that was left out, a shorter one may be a late one.
    # A worker that was killed may take a round with it.
    longest = (2 if options.kill else 1.5) * options.every
    missed = sum(gap > longest for gap in gaps.values())
    up = sum(kind != "down" for kind in of.values())
    sign_ins = sum(row["sign_ins"] for row in counted)
    left = sum(row["active_sessions"] for row in after)
    # The second half: by then every server has been asked.
    half = measured.memory[len(measured.memory) // 2 :] or [made]
    slowest = sorted(measured.seconds)[int(len(measured.seconds) * 0.99)] if measured.seconds else 0
    rows = {
        "length of the run": f"{length:.0f} s, a round every {options.every:.0f} s",
        "rounds that succeeded": f"{rounds} ({rounds / length:.1f} a second)",
        "healthy servers that missed a round": f"{missed} (longest gap {max(gaps.values(), default=0):.1f} s)",
        "longest stall of the event loop": f"{measured.stall:.1f} s",
        "failures of servers that are up": f"{measured.failures['healthy'] + measured.failures['slow']}",
        "failures of servers that are down": f"{measured.failures['down']}",
        "outcomes replaced unread": f"{measured.replaced}",
        "sign-ins": f"{sign_ins} of {up} servers that are up",
        "renewals of tokens": f"{sum(row['refreshes'] for row in counted)}",
        "sessions left after closing": f"{left}",
        "seconds of a round, median, 99 %": f"{median(measured.seconds or [0]):.3f}, {slowest:.3f}",
        # What a process used is gone with it.
        "CPU": "not known of workers that were killed"
        if measured.killed
        else f"{spent:.1f} s, {100 * spent / length:.0f} % of a core, {1000 * spent / max(1, rounds):.1f} ms a round",
        "CPU of the parent alone": f"{1000 * own / max(1, rounds):.3f} ms a round",
        "workers killed": f"{measured.killed}",
        "outcomes that came twice": f"{measured.twice}",
        "memory a server, made": f"{1000 * (made - before) / len(of):.0f} KB",
        "memory a server, polled": f"{1000 * (max(half) - before) / len(of):.0f} KB",
        "memory in the second half": f"{half[0]:.1f} MB to {half[-1]:.1f} MB",
        "sockets, most": f"{measured.sockets}",
        "closing": f"{closing:.1f} s",
    }
    width = max(map(len, rows))
    for name, value in rows.items():
        print(f"{name:<{width}}  {value}")
    for error, times in measured.errors.most_common(5):
        if times:
            print(f"  {times} x {error}")
    first, last = (median(quarter) for quarter in (half[: len(half) // 2] or half, half[len(half) // 2 :] or half))
    is_flat = last - first <= _GROWTH * first
    is_signed = (sign_ins == up or bool(measured.killed)) and not left
    is_good = not missed and is_signed and not measured.twice and is_flat
    print("as it has to be" if is_good else "NOT as it has to be")
    return 0 if is_good else 1


def main() -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak.fleet", description="What a fleet costs.")
    parser.add_argument("--servers", type=int, default=500, help="how many (default: 500)")
    parser.add_argument("--every", type=float, default=10, metavar="SECONDS", help="the interval (default: 10)")
    parser.add_argument("--seconds", type=float, default=300, help="length of the run (default: 300)")
    parser.add_argument("--down", type=float, default=0.1, metavar="SHARE", help="refuse connections (default: 0.1)")
    parser.add_argument("--slow", type=float, default=0.1, metavar="SHARE", help="answer late (default: 0.1)")
    parser.add_argument("--latency", type=float, default=1.5, metavar="SECONDS", help="how late (default: 1.5)")
    parser.add_argument("--token", type=float, default=30, metavar="SECONDS", help="life of a token (default: 30)")
    parser.add_argument("--jobs", type=int, default=10, help="jobs on each server (default: 10)")
    parser.add_argument("--processes", type=int, default=2, help="of simulated servers (default: 2)")
    parser.add_argument("--workers", type=int, default=0, help="processes that ask (default: this one alone)")
    parser.add_argument("--kill", type=float, metavar="SECONDS", help="kill one of them every so often")
    parser.add_argument("--concurrency", type=int, default=100, help="servers asked at once (default: 100)")
    return asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    sys.exit(main())
