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
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from veeam_client import VeeamClient
from veeam_client.simulator import Mood, Simulator
from veeam_client.transfer import Upload

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

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


class Peak:
    """The most memory there was at a call of `look`, above what there was at the start."""

    def __init__(self) -> None:
        self.idle = resident()
        self.most = self.idle

    def look(self, *_: object) -> None:
        self.most = max(self.most, resident())

    def report(self, what: str, size: int, seconds: float) -> bool:
        above = (self.most - self.idle) / _MB
        rate = size / seconds / _MB
        print(f"{what:32} {size / 1e9:5.2f} GB in {seconds:6.1f} s, {rate:6.0f} MB/s, {above:5.1f} MB above idle")
        return above <= _LIMIT


async def parts(size: int) -> AsyncIterator[bytes]:
    """Make bytes."""
    chunk = bytes(_MB)
    for _ in range(size // _MB):
        yield chunk


async def measure(size: int, folder: Path, url: str, username: str, password: str, fingerprint: str) -> bool:
    verify = f"sha256:{fingerprint}"
    good = True
    async with VeeamClient(url, username=username, password=password, verify=verify) as vbr:
        task = await vbr.run(vbr.deployment.create_deployment_kit)
        backup = (await vbr.backups.get_all_backups(limit=1)).data[0]
        kit = vbr.download(vbr.deployment.download_deployment_kit, task_id=task.id)
        file = folder / "kit.bin"

        peak, started = Peak(), time.perf_counter()
        await kit.to(file, on_progress=peak.look)
        good &= peak.report("download to a path", size, time.perf_counter() - started)

        peak, started = Peak(), time.perf_counter()
        async for _ in kit:
            peak.look()
        good &= peak.report("download in parts", size, time.perf_counter() - started)

        upload = vbr.backup_browsers.upload_entra_id_tenant_user
        peak, started = Peak(), time.perf_counter()
        await upload(backup_id=backup.id, body=Upload(file, on_progress=peak.look))
        good &= peak.report("upload from a path", size, time.perf_counter() - started)

        peak, started = Peak(), time.perf_counter()
        await upload(backup_id=backup.id, body=Upload(parts(size), on_progress=peak.look))
        good &= peak.report("upload of parts", size, time.perf_counter() - started)
    return good


def main() -> int:
    size = int(float(sys.argv[1]) * 1e9) // _MB * _MB if len(sys.argv) > 1 else 2000 * _MB
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(size, theirs))
    server.start()
    try:
        address = ours.recv()
        with tempfile.TemporaryDirectory() as folder:
            good = asyncio.run(measure(size, Path(folder), *address))
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
