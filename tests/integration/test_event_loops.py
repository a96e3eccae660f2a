"""One client in two event loops: one clear error, at once, wherever the second loop comes from."""

from __future__ import annotations

import asyncio
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.fake_server import HOST
from tests.support.fake_server import Server as FakeServer
from tests.support.transports import EACH
from veeam_client import Fleet, Server, VeeamClient, errors
from veeam_client.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

USES: list[Callable[[VeeamClient], Awaitable[Any]]] = [
    lambda vbr: vbr.jobs.get_all_jobs(),
    lambda vbr: vbr.service.get_server_time(),
    lambda vbr: vbr.sign_in(),
    lambda vbr: vbr.paginate(vbr.jobs.get_all_jobs).collect(),
    lambda vbr: vbr.with_options(timeout=5).send("GetAllJobs"),
    lambda vbr: vbr.close(),
]


def refused(vbr: VeeamClient, use: Callable[[VeeamClient], Awaitable[Any]]) -> None:
    async def in_time() -> None:
        async with asyncio.timeout(5):
            await use(vbr)

    with pytest.raises(errors.WrongEventLoop, match="make a client in each of them") as caught:
        asyncio.run(in_time())
    assert isinstance(caught.value, RuntimeError)
    assert caught.value.server == vbr.server


@pytest.mark.parametrize("transport", EACH)
@pytest.mark.parametrize("uses", [1, 20])
async def test_another_thread(transport: Any, uses: int) -> None:
    async with Simulator(jobs=2) as server, client(server, transport) as vbr:
        await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(uses)))
        with ThreadPoolExecutor() as threads:
            loop = asyncio.get_running_loop()
            await asyncio.gather(*(loop.run_in_executor(threads, refused, vbr, use) for use in USES))
        await vbr.jobs.get_all_jobs()
    assert server.counters.active_sessions == 0


def test_a_later_event_loop() -> None:
    vbr = FakeServer().client()

    async def first() -> None:
        await vbr.jobs.get_all_jobs()

    asyncio.run(first())
    for use in USES:
        refused(vbr, use)


@pytest.mark.skipif(sys.platform == "win32", reason="no fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
async def test_after_a_fork() -> None:
    async with Simulator(jobs=2) as server, client(server, "httpx") as vbr:
        await vbr.jobs.get_all_jobs()
        child = os.fork()
        if not child:
            code = 1
            try:
                asyncio.events._set_running_loop(None)
                for use in USES:
                    refused(vbr, use)
                code = 0
            finally:
                os._exit(code)
        _, status = await asyncio.to_thread(os.waitpid, child, 0)
        assert os.waitstatus_to_exitcode(status) == 0
        await vbr.jobs.get_all_jobs()


def test_a_client_that_was_only_made_goes_where_it_is_used() -> None:
    vbr = VeeamClient("vbr01", username="svc", password="open-sesame-71")

    async def close() -> None:
        await vbr.close()

    asyncio.run(close())


def test_a_fleet() -> None:
    fleet = Fleet([Server(name="one", host=HOST, transport=httpx.MockTransport(FakeServer()))])

    async def ask() -> list[Exception | None]:
        return [outcome.error async for outcome in fleet.map(lambda vbr: vbr.service.get_server_time())]

    assert asyncio.run(ask()) == [None]
    (error,) = asyncio.run(ask())
    assert isinstance(error, errors.WrongEventLoop)


def client(server: Simulator, transport: Any) -> VeeamClient:
    return VeeamClient(
        server.url,
        username=server.username,
        password=server.password,
        verify=server.ssl_context,
        transport=transport,
        retry=None,
    )
