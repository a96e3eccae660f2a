"""A simulated server in a process of its own, so that its work is not measured as the client's."""

from __future__ import annotations

import asyncio
import multiprocessing
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import Generator
    from multiprocessing.connection import Connection


@contextmanager
def served(*, mood: dict[str, Any], **settings: Any) -> Generator[dict[str, Any]]:
    """Run a simulated server.

    Args:
        mood: Fields of its mood.
        **settings: What `Simulator` takes.

    Yields:
        What `VeeamClient` takes to talk to it.
    """
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(theirs, mood, settings), daemon=True)
    process.start()
    try:
        yield ours.recv()
    finally:
        ours.send(None)
        process.join()


def _serve(parent: Connection, mood: dict[str, Any], settings: dict[str, Any]) -> None:
    async def serve() -> None:
        async with Simulator(**settings, mood=Mood(**mood)) as server:
            parent.send(
                {
                    "host": server.url,
                    "username": server.username,
                    "password": server.password,
                    "verify": f"sha256:{server.fingerprint.removeprefix('sha256:').replace(':', '')}",
                }
            )
            await asyncio.to_thread(parent.recv)

    asyncio.run(serve())
