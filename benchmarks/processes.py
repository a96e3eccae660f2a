"""What several processes that ask a fleet cost: CPU of parent and workers for a server-round, against one process.

    python -m benchmarks.processes [--servers N] [--rounds N] [--workers N]

Both ask the same simulated servers, which are processes of their own and not counted, in turns. It fails if parent and
workers together cost more than 1.1 times one process, or the parent more than 0.05 ms an outcome.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.soak.fleet import collect, cpu, cpu_of, fleet_file, line, servers_of, simulators
from veeam_client import Fleet, FleetProcesses

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST, _MOST_OF_PARENT = 1.1, 0.05


async def measured(fleet: Fleet | FleetProcesses) -> tuple[float, float, float]:
    """Ask all servers once, and give the seconds of CPU of this process, those of the workers, and the seconds."""
    pids = [one.pid for one in fleet.workers if one.pid] if isinstance(fleet, FleetProcesses) else []
    began, own, others = time.perf_counter(), cpu(), sum(map(cpu_of, pids))
    outcomes = [outcome async for outcome in fleet.map(collect)]
    if not all(outcome.ok for outcome in outcomes):
        raise RuntimeError(f"a server failed: {next(one.error for one in outcomes if not one.ok)}")
    return cpu() - own, sum(map(cpu_of, pids)) - others, time.perf_counter() - began


async def run(options: argparse.Namespace) -> int:
    """Measure both in turns, and print a table."""
    with TemporaryDirectory() as folder:
        async with simulators(options) as processes:
            known = [row for process in processes for row in await line(process)]
            path = fleet_file(Path(folder), servers_of(known), known[0]["password"])
            async with Fleet.from_file(path) as one, FleetProcesses(path, processes=options.workers) as several:
                taken: dict[Fleet | FleetProcesses, list[tuple[float, float, float]]] = {one: [], several: []}
                for _ in range(options.rounds + 1):
                    for fleet, rounds in taken.items():
                        rounds.append(await measured(fleet))
    # The first one signs in.
    return report([*taken[one][1:]], [*taken[several][1:]], options)


def report(
    one: Sequence[tuple[float, float, float]],
    several: Sequence[tuple[float, float, float]],
    options: argparse.Namespace,
) -> int:
    """Print what was measured, and say whether it is as it has to be."""
    each = 1000 / options.servers
    alone = sum(own for own, _, _ in one) / len(one) * each
    # Ticks of the clock are coarse: sums of all rounds, not medians.
    parent, workers = (sum(taken[place] for taken in several) / len(several) * each for place in (0, 1))
    ratio = (parent + workers) / alone
    print(f"{options.servers} servers, {options.rounds} rounds, {options.workers} workers")
    print(f"one process        {alone:.3f} ms of CPU a server-round, {median(s for _, _, s in one):.2f} s a round")
    print(
        f"parent and workers {parent + workers:.3f} ms, {median(s for _, _, s in several):.2f} s a round: {ratio:.2f} x"
    )
    print(f"the parent         {parent:.3f} ms an outcome")
    is_good = ratio <= _MOST and parent <= _MOST_OF_PARENT
    print("as it has to be" if is_good else "NOT as it has to be")
    return 0 if is_good else 1


def main() -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.processes", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--servers", type=int, default=200, help="how many (default: 200)")
    parser.add_argument("--rounds", type=int, default=20, help="how many of each (default: 20)")
    parser.add_argument("--workers", type=int, default=2, help="processes that ask (default: 2)")
    parser.set_defaults(processes=2, jobs=10, token=900, down=0, slow=0, latency=0)
    return asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    sys.exit(main())
