"""What worker processes are told to ask, by name."""

from __future__ import annotations

import asyncio
import os
import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from veeam_client import VeeamClient


async def jobs_and_process(vbr: VeeamClient) -> tuple[int, int]:
    """How many jobs there are, and who asked."""
    return len((await vbr.jobs.get_all_jobs()).data), os.getpid()


async def much(vbr: VeeamClient) -> bytes:
    await vbr.service.get_server_time()
    return bytes(100_000)


async def passwords(vbr: VeeamClient) -> str:
    """What a collector should never be able to hand out."""
    await vbr.service.get_server_info()
    return repr(vbr)


class OddError(Exception):
    """It goes into a pickle, and not out of it."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__(f"{one} and {two}")


async def oddly(vbr: VeeamClient) -> object:
    """A value that cannot be pickled, or an error that cannot be unpickled."""
    await vbr.service.get_server_time()
    if vbr.server.endswith(("1", "3", "5", "7", "9")):
        raise OddError(1, 2)
    return lambda: None


async def deadly(vbr: VeeamClient) -> None:
    """Kill the process."""
    await vbr.service.get_server_time()
    os.kill(os.getpid(), signal.SIGKILL)


async def deadly_once(vbr: VeeamClient) -> int:
    """Kill the process that asks first, after a part of its servers has answered."""
    await vbr.service.get_server_time()
    try:
        os.close(os.open(os.environ["VEEAM_TEST_DEADLY"], os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return os.getpid()
    await asyncio.sleep(0.2)
    os.kill(os.getpid(), signal.SIGKILL)
    return 0


async def hanging(vbr: VeeamClient) -> None:
    await vbr.service.get_server_info()
    await asyncio.Event().wait()
