"""What it costs to ask how machines are protected: requests, seconds, CPU and memory for 5,000 machines.

    python -m benchmarks.machines [--machines N]

The simulated server runs in a process of its own. The first round is one of a program that has just begun, the second
one of a poll.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import time
import tracemalloc
from typing import TYPE_CHECKING, Any

from veeam_client import VeeamClient
from veeam_client.collectors import MachineProtectionCollector
from veeam_client.simulator import Simulator

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

# A job protects about four machines on average.
MACHINES_A_JOB = 4


def serve(pipe: Connection, jobs: int) -> None:
    """Run a simulated server, and tell what it counted whenever that is asked for."""

    async def serving() -> None:
        async with Simulator(jobs=jobs, sessions=7 * jobs, repositories=20) as server:
            rows = {path.rpartition("/")[2]: len(table) for path, table in server.world.tables.items()}
            pipe.send((server.url, server.username, server.password, f"sha256:{server.fingerprint}", rows))
            while await asyncio.to_thread(pipe.recv):
                pipe.send(sum(server.counters.operations.values()))

    asyncio.run(serving())


async def measure(pipe: Connection) -> None:
    """Ask twice, and print what each round took."""
    url, username, password, fingerprint, rows = await asyncio.to_thread(pipe.recv)
    lists = ("backupObjects", "restorePoints", "taskSessions", "backups", "states")
    print(", ".join(f"{rows[one]:,} {one}" for one in lists))
    asked, collect = 0, MachineProtectionCollector()
    async with VeeamClient(url, username=username, password=password, verify=fingerprint) as vbr:
        for name in ("the first round", "the second"):
            began, cpu = time.perf_counter(), time.process_time()
            found = await collect(vbr)
            took, cpu = time.perf_counter() - began, time.process_time() - cpu
            before, asked = asked, await counted(pipe)
            print(f"{name}: {len(found.machines):,} machines, {asked - before} requests, {took:.1f} s, CPU {cpu:.1f} s")
            if found.missing:
                raise SystemExit(f"could not be read: {found.missing}")
        tracemalloc.start()
        found = await collect(vbr)
        kept, peak = tracemalloc.get_traced_memory()
        print(f"another one: at most {peak / 2**20:.0f} MB at a time, {kept / 2**20:.0f} MB of them given and kept")


async def counted(pipe: Connection) -> int:
    """Ask the server how many requests there were."""
    pipe.send("count")
    return int(await asyncio.to_thread(pipe.recv))


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description="What it costs to ask how machines are protected.")
    parser.add_argument("--machines", type=int, default=5_000)
    options = parser.parse_args()
    spawned: Any = multiprocessing.get_context("spawn")
    ours, theirs = spawned.Pipe()
    server = spawned.Process(target=serve, args=(theirs, options.machines // MACHINES_A_JOB), daemon=True)
    server.start()
    asyncio.run(measure(ours))
    ours.send("")
    server.join(10)


if __name__ == "__main__":
    main()
