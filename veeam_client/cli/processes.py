"""A fleet that several processes ask, from the options of a command."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING

from veeam_client.fleet.processes import FleetProcesses

from .selection import LEAVING_WITHIN, asked_servers, open_fleet, shard_of, tell_empty

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from veeam_client.fleet.fleet import Fleet
    from veeam_client.fleet.server import Server

    from .options import Options


@asynccontextmanager
async def open_processes(options: Options, processes: int | None) -> AsyncGenerator[Fleet | FleetProcesses]:
    """Open the fleet that the options name, asked by so many processes, and sign out of it at the end.

    Args:
        options: The options of the command.
        processes: How many; None or 1 for this one alone.

    Raises:
        InvalidArgument: No server is named, or what names them is wrong.
    """
    if processes is None or processes == 1:
        async with open_fleet(options) as fleet:
            yield fleet
        return
    # Each process reads the options as this one does. What they have of secrets is where they are.
    read = partial(_servers, options)
    shard = shard_of(options)
    # In a thread, as reading them may run an event loop.
    workers = await asyncio.to_thread(partial(FleetProcesses, read, processes=processes, shard=shard))
    tell_empty(shard, workers.servers)
    async with workers:
        try:
            yield workers
        except asyncio.CancelledError:
            await workers.close(within=LEAVING_WITHIN)
            raise


def _servers(options: Options) -> list[Server]:
    return asyncio.run(asked_servers(options))
