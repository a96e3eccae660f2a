"""A simulated server in a thread of its own, for code that runs no event loop or blocks the one it has."""

import asyncio
import threading
from collections.abc import Generator
from contextlib import contextmanager

from veeam_client.simulator.server import Simulator

__all__ = ["in_thread"]


@contextmanager
def in_thread(*servers: Simulator) -> Generator[tuple[Simulator, ...]]:
    """Run servers until the block ends.

    Args:
        servers: What to run. All share one thread and one event loop.

    Yields:
        The same servers.

    Raises:
        Exception: Whatever kept a server from starting.
    """
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="simulated VBR servers", daemon=True)
    thread.start()
    started: list[Simulator] = []
    try:
        for server in servers:
            asyncio.run_coroutine_threadsafe(server.__aenter__(), loop).result()
            started.append(server)
        yield servers
    finally:
        for server in reversed(started):
            asyncio.run_coroutine_threadsafe(server.__aexit__(None, None, None), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
