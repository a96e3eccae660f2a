"""Handing a question to the workers of a cluster: Dask (extra `dask`)."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import VeeamError
from .mapping import mapped
from .member import WITHIN, ConcurrencyLimit, Member, close_members
from .outcome import Outcome
from .packing import packed, unpacked

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Collection, Iterable, Sequence

    from .member import Collect
    from .server import Server

# Servers of a future: what is asked again when a worker dies, and what one is worth to the scheduler.
_TOGETHER = 50
_RETRIES = 3


class Engine(Protocol):
    """What hands work out: a `distributed.Client`."""

    @property
    def submit(self) -> Callable[..., Any]:
        """Hand out a call."""
        ...


async def mapped_by(
    engine: Engine,
    read: Callable[[], Iterable[Server]],
    servers: Sequence[Server],
    collect: Collect[Any],
    *,
    concurrency: int,
    budget: float | None,
) -> AsyncGenerator[Outcome[Any], None]:
    """Have servers asked by the workers of a cluster; `Fleet.map` tells the rest.

    A future is a group of servers. It has no state, so that the cluster can run it anywhere, and again when a worker
    dies.

    Args:
        engine: The cluster's client.
        read: Reads the servers; the workers call it.
        servers: Those to ask.
        collect: Called with each server's client, in the workers.
        concurrency: Most servers of a future at once.
        budget: Seconds for each future.

    Yields:
        The outcomes, a future's as it is done.
    """
    options = {"concurrency": concurrency, "budget": budget}
    groups = [servers[start : start + _TOGETHER] for start in range(0, len(servers), _TOGETHER)]
    futures = [
        engine.submit(
            ask, read, frozenset(server.name for server in group), collect, options, pure=False, retries=_RETRIES
        )
        for group in groups
    ]
    waiting = [
        asyncio.ensure_future(_outcomes(engine, future, group)) for future, group in zip(futures, groups, strict=True)
    ]
    try:
        for done in asyncio.as_completed(waiting):
            for outcome in await done:
                yield outcome
    finally:
        for task, future in zip(waiting, futures, strict=True):
            if not task.done():
                task.cancel()
                # Of an asynchronous client, it is a coroutine.
                cancelling = future.cancel()
                if cancelling is not None:
                    await cancelling
        await asyncio.gather(*waiting, return_exceptions=True)


async def _outcomes(engine: Any, future: Any, group: Sequence[Server]) -> list[Outcome[Any]]:
    error = VeeamError("the worker's fleet file does not have this server")
    sent: list[tuple[Any, ...]] = []
    try:
        sent = await future if engine.asynchronous else await asyncio.to_thread(future.result)
    except Exception as raised:  # noqa: BLE001  # the cluster gave up: the failure of each of these servers
        error = VeeamError(f"the cluster could not ask: {type(raised).__name__}: {raised}")
    found = {facts[0]: facts for facts in sent}
    return [
        unpacked(server, found[server.name])
        if server.name in found
        else Outcome[Any](server=server, value=None, error=error, seconds=0.0, failures=1)
        for server in group
    ]


def ask(
    read: Callable[[], Iterable[Server]], names: Collection[str], collect: Collect[Any], options: dict[str, Any]
) -> list[tuple[Any, ...]]:
    """Ask servers, in a worker, signed in and out.

    Args:
        read: Reads the servers, and the ways to their secrets, where this runs.
        names: Those to ask.
        collect: Called with each server's client.
        options: How many at once, and the seconds for all.
    """

    async def asked() -> list[tuple[Any, ...]]:
        members = [Member(server) for server in read() if server.name in names]
        limit = ConcurrencyLimit(options["concurrency"])
        try:
            outcomes = mapped(members, collect, limit, budget=options["budget"], ordered=False)
            return [packed(outcome) async for outcome in outcomes]
        finally:
            await close_members(members, WITHIN)

    return asyncio.run(asked())
