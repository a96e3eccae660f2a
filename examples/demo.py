"""Poll three servers at once and show how they are, as `veeam poll` does.

The servers are simulated and run on this machine, as builds 13.1, 13.0 and 12.3, each with its own revision of the API:
one is healthy, one is slow, and one refuses connections half of the time. To watch servers of your own:
`veeam --fleet fleet.toml poll`.

    python examples/demo.py [--rounds N]
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

from veeam_client import Fleet, Server
from veeam_client.cli import Options, watch
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

EVERY = 3.5  # seconds from the start of one round to the start of the next


@asynccontextmanager
async def simulated_servers() -> AsyncGenerator[dict[str, Simulator]]:
    """Start three servers on this machine."""
    servers = {
        "vbr-prod": Simulator(seed=1, jobs=120, sessions=400, repositories=12),
        "vbr-branch": Simulator(
            seed=2, jobs=40, repositories=4, mood=Mood(latency=1.4, jitter=0.2), revisions=["1.3-rev0", "1.2-rev1"]
        ),
        # Two rounds long: it refuses through one round and answers through the next.
        "vbr-lab": Simulator(
            seed=3, jobs=25, repositories=3, mood=Mood(refuse_period=2 * EVERY), revisions=["1.2-rev1", "1.2-rev0"]
        ),
    }
    async with AsyncExitStack() as running:
        for server in servers.values():
            await running.enter_async_context(server)
        yield servers


async def demo(rounds: int) -> None:
    """Start the servers, poll them, and say what it took."""
    async with simulated_servers() as simulated:
        servers = [
            Server(name=name, host=one.url, username=one.username, password=one.password, verify=one.ssl_context)
            for name, one in simulated.items()
        ]
        async with Fleet(servers, signals=(signal.SIGINT, signal.SIGTERM)) as fleet:
            try:
                await watch(fleet, Options(), every=EVERY, rounds=rounds)
            finally:
                # Signing out needs a connection too.
                simulated["vbr-lab"].mood.refuse_period = 0
        print(f"\nAfter {rounds} rounds:")
        for name, one in simulated.items():
            seen = f"build {one.build:<12} sign-ins: {one.counters.sign_ins}"
            print(f"  {name:<11} {seen}, sessions left open: {one.counters.active_sessions}")


def main() -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description="Poll three simulated servers at once.")
    parser.add_argument("--rounds", type=int, default=6, help="how often (default: 6)")
    try:
        asyncio.run(demo(parser.parse_args().rounds))
    except KeyboardInterrupt:
        print("Stopped.")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
