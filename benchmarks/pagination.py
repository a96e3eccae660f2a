"""How long a list takes that comes in pages: one after the other, asked for ahead, and at the least.

    python -m benchmarks.pagination [--pages N] [--latency SECONDS] [--window N] [--rounds N]

The server has a process of its own. The least is the latency times the number of times that a full window of requests
has to be waited for. Rows are decoded. The ways take turns; medians are printed.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import statistics
import time

from benchmarks.served import served
from veeam_client import VeeamClient

PAGE_SIZE = 200


async def seconds(vbr: VeeamClient, rows: int, window: int) -> float:
    """Read the whole list once."""
    began = time.perf_counter()
    pager = vbr.paginate(vbr.sessions.get_all_sessions).with_options(page_size=PAGE_SIZE, prefetch=window)
    read = len(await pager.collect())
    if read != rows:
        raise RuntimeError(f"{read} rows of {rows}")
    return time.perf_counter() - began


async def measure(options: argparse.Namespace) -> None:
    """Read the list in turns, and print what was measured."""
    # Pages overlap by one row.
    rows = PAGE_SIZE + (options.pages - 1) * (PAGE_SIZE - 1)
    windows = [0, options.window]
    taken: dict[int, list[float]] = {window: [] for window in windows}
    with served(jobs=50, sessions=rows, mood={"latency": options.latency}) as server:
        async with VeeamClient(**server) as vbr:
            await seconds(vbr, rows, options.window)  # makes the connections, imports the models
            for _ in range(options.rounds):
                for window in windows:
                    taken[window].append(await seconds(vbr, rows, window))
    least = options.latency * math.ceil(options.pages / options.window)
    one_by_one, ahead = (statistics.median(taken[window]) for window in windows)
    print(
        f"{options.pages} pages of {PAGE_SIZE} sessions, {options.latency * 1000:.0f} ms each, {options.rounds} rounds"
    )
    print(f"  one after the other       {one_by_one:6.3f} s")
    print(f"  {options.window} asked for ahead         {ahead:6.3f} s, {one_by_one / ahead:.1f} times as fast")
    print(f"  the least, without work   {least:6.3f} s, of which this is {ahead / least:.2f} times")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="How long a list in pages takes.")
    parser.add_argument("--pages", type=int, default=50)
    parser.add_argument("--latency", type=float, default=0.03)
    parser.add_argument("--window", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=5)
    asyncio.run(measure(parser.parse_args()))


if __name__ == "__main__":
    main()
