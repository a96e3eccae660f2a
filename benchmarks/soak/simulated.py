"""Simulated servers in a process of their own, for the benchmark of fleets.

It says where they are in one line of JSON. To a line on its input it answers with what they counted, and at the end of
the input it stops.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from contextlib import AsyncExitStack
from typing import Any

from veeam_client.simulator import Mood, Simulator


def moods(count: int, down: float, slow: float, latency: float) -> list[Mood]:
    """Give each server its mood: those that are down first, then the slow ones, then the healthy ones."""
    is_down, is_slow = round(count * down), round(count * slow)
    healthy = count - is_down - is_slow
    return (
        [Mood(refuse=1.0) for _ in range(is_down)]
        + [Mood(latency=latency) for _ in range(is_slow)]
        + [Mood() for _ in range(healthy)]
    )


def counted(server: Simulator) -> dict[str, Any]:
    """Say what a server counted."""
    counters = server.counters
    return {
        "url": server.url,
        "operations": dict(counters.operations),
        "sign_ins": counters.sign_ins,
        "refreshes": counters.refreshes,
        "active_sessions": counters.active_sessions,
        "refused_tokens": counters.refused_tokens,
        "statuses": {str(status): times for status, times in counters.statuses.items()},
    }


async def serve(options: dict[str, Any]) -> None:
    """Run the servers until the input ends."""
    loop = asyncio.get_running_loop()
    async with AsyncExitStack() as running:
        servers = [
            await running.enter_async_context(
                Simulator(
                    seed=options["seed"] + number, jobs=options["jobs"], token_lifetime=options["token"], mood=mood
                )
            )
            for number, mood in enumerate(
                moods(options["servers"], options["down"], options["slow"], options["latency"])
            )
        ]
        say([
            {
                "url": server.url,
                "username": server.username,
                "password": server.password,
                "verify": f"sha256:{server.fingerprint}",
                "kind": "down" if server.mood.refuse else "slow" if server.mood.latency else "healthy",
            }
            for server in servers
        ])  # fmt: skip
        while await loop.run_in_executor(None, sys.stdin.readline):
            say({"pid": os.getpid(), "servers": [counted(server) for server in servers]})


def say(value: Any) -> None:
    """Write a line of JSON."""
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(serve(json.loads(sys.argv[1])))
