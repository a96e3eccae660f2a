"""Two gigabytes down and up over TLS: how fast, and how much memory the client takes.

`python benchmarks/transfers.py [GIGABYTES]`. The simulated server runs in a process of its own, so that the memory
measured is the client's. It is read from `/proc`, so this runs on Linux only.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from veeam_client import Upload, VeeamClient
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable
    from multiprocessing.connection import Connection

_LIMIT = 30  # MB above idle
_MB = 1024 * 1024


def serve(size: int, pipe: Connection) -> None:
    """Run a simulated server until the other end says stop."""

    async def run() -> None:
        server = Simulator(jobs=5, download_size=size, mood=Mood(run_seconds=0))
        async with server:
            pipe.send((server.url, server.username, server.password, server.fingerprint))
            await asyncio.to_thread(pipe.recv)
            pipe.send((server.counters.downloaded_bytes, server.counters.uploaded_bytes))

    asyncio.run(run())


def resident() -> int:
    """Give the memory that this process holds, in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


class Memory:
    """Most memory above idle, and what it was used for."""

    def __init__(self) -> None:
        self.idle = resident()
        self.most = 0

    def look(self, *_: object) -> None:
        """Look how much there is now."""
        self.most = max(self.most, resident() - self.idle)

    async def measure(self, what: str, size: int, transfer: Awaitable[object]) -> bool:
        """Await a transfer, and print how it went."""
        self.most, started = 0, time.perf_counter()
        await transfer
        seconds, above = time.perf_counter() - started, self.most / _MB
        rate = size / seconds / _MB
        print(f"{what:20} {size / 1e9:5.2f} GB in {seconds:5.1f} s, {rate:5.0f} MB/s, {above:5.1f} MB above idle")
        return above <= _LIMIT


async def parts(size: int) -> AsyncIterator[bytes]:
    """Make bytes."""
    chunk = bytes(_MB)
    for _ in range(size // _MB):
        yield chunk


async def transfers(size: int, folder: Path, server: tuple[str, str, str, str]) -> bool:
    """Transfer a file in each way, and say whether memory stayed flat."""
    url, username, password, fingerprint = server
    async with VeeamClient(url, username=username, password=password, verify=f"sha256:{fingerprint}") as vbr:
        task = await vbr.run(vbr.deployment.create_deployment_kit)
        backup = (await vbr.backups.get_all_backups(limit=1)).data[0]
        kit = vbr.download(vbr.deployment.download_deployment_kit, task_id=task.id)
        upload = partial(vbr.backup_browsers.upload_entra_id_tenant_user, backup_id=backup.id)
        file, memory = folder / "kit.bin", Memory()

        async def in_parts() -> None:
            async for _ in kit:
                memory.look()

        return all(
            [
                await memory.measure("download to a path", size, kit.to(file, on_progress=memory.look)),
                await memory.measure("download in parts", size, in_parts()),
                await memory.measure("upload from a path", size, upload(body=Upload(file, on_progress=memory.look))),
                await memory.measure(
                    "upload of parts", size, upload(body=Upload(parts(size), on_progress=memory.look))
                ),
            ]
        )


def main() -> int:
    """Start a server, measure, and give the exit code."""
    size = int(float(sys.argv[1]) * 1e9) // _MB * _MB if len(sys.argv) > 1 else 2000 * _MB
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(size, theirs))
    server.start()
    try:
        address = ours.recv()
        with tempfile.TemporaryDirectory() as folder:
            good = asyncio.run(transfers(size, Path(folder), address))
        ours.send("stop")
        down, up = ours.recv()
        print(f"the server sent {down / 1e9:.2f} GB and took {up / 1e9:.2f} GB")
    finally:
        server.join(10)
        server.kill()
    print("memory stays flat" if good else f"more than {_LIMIT} MB above idle")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
