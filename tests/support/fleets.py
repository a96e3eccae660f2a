"""Fleets of simulated servers, and what must not be left of them."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

from veeam_client import Server, VeeamClient
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


def server_of(simulator: Simulator, **settings: object) -> Server:
    options = {
        "name": simulator.name,
        "host": simulator.url,
        "username": simulator.username,
        "password": simulator.password,
        "verify": f"sha256:{simulator.fingerprint}",
        "retry": None,
    }
    return Server(**(options | settings))  # type: ignore[arg-type]


@asynccontextmanager
async def simulators(*moods: Mood) -> AsyncIterator[list[Simulator]]:
    """A simulated server of each mood, called vbr-simulated-01 and so on; nothing is left when they stop."""
    before = asyncio.all_tasks()
    async with AsyncExitStack() as stack:
        servers = [
            await stack.enter_async_context(Simulator(seed=seed, jobs=3, mood=mood))
            for seed, mood in enumerate(moods, start=1)
        ]
        yield servers
        assert [server.counters.active_sessions for server in servers] == [0] * len(servers)
    assert asyncio.all_tasks() == before


def client_tasks(before: set[asyncio.Task[object]]) -> set[asyncio.Task[object]]:
    """The tasks that came since then, but for those of servers and proxies."""
    servers = ("uvicorn", "_accept_connection", "playing", "tunnels")
    return {task for task in asyncio.all_tasks() - before if not any(name in repr(task) for name in servers)}


async def job_count(vbr: VeeamClient) -> int:
    return len((await vbr.jobs.get_all_jobs()).data)
