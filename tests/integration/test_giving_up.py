"""Callers that leave: at every await, at random, in the middle of lists, when their time is up.

`make soak` does it ten thousand times.
"""

from __future__ import annotations

import asyncio
import os
from contextlib import asynccontextmanager, suppress
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.canned import HERE, is_silent, playing, trusting
from tests.support.driven import client_of
from tests.support.fleets import client_tasks, server_of
from tests.support.giving_up import GivingUp
from tests.support.transports import transport
from veeam_client import Fleet, Upload, VeeamClient
from veeam_client.auth import Tokens
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine
    from uuid import UUID

    from veeam_client.transport.choice import NetworkTransport

__all__ = ["transport"]

IS_SOAK = "SOAK_SECONDS" in os.environ
CALLS, LOOPS, ROUNDS = (10_000, 1000, 1000) if IS_SOAK else (200, 30, 30)
CONNECTIONS = 3
JOBS = 200
SIZE = 3_000_000


@asynccontextmanager
async def simulator(**settings: Any) -> AsyncGenerator[Simulator]:
    """A server of which nothing is left in the end: no session, no connection and no task."""
    before = asyncio.all_tasks()
    async with Simulator(jobs=JOBS, download_size=SIZE, mood=Mood(run_seconds=0), **settings) as server:
        yield server
        assert client_tasks(before) == set()
        assert server.counters.active_sessions == 0
        async with asyncio.timeout(10):
            while server.open_connections:  # noqa: ASYNC110  # until the server has seen the end of each
                await asyncio.sleep(0)


def client(server: Simulator, transport: NetworkTransport, **settings: Any) -> VeeamClient:
    given: dict[str, Any] = {"verify": server.ssl_context, "connections": CONNECTIONS, "retry": None}
    return client_of(server, transport=transport, **given | settings)


async def upload(vbr: VeeamClient, backup: UUID, between: Callable[[], Coroutine[Any, Any, object]]) -> None:
    async def parts() -> AsyncIterator[bytes]:
        yield b"one"
        await between()
        yield b"two"

    await vbr.backup_browsers.upload_entra_id_tenant_user(backup_id=backup, body=Upload(parts()))


async def is_alive(vbr: VeeamClient, backup: UUID) -> None:
    """As many calls as there are connections run at once: each waits in its middle until all have begun."""
    barrier = asyncio.Barrier(CONNECTIONS)
    async with asyncio.timeout(30):
        await asyncio.gather(*(upload(vbr, backup, barrier.wait) for _ in range(CONNECTIONS)))


class Callers:
    """What callers do, by which they can be in the middle of anything."""

    def __init__(self, backup: UUID, kit: UUID) -> None:
        self.backup, self.kit = backup, kit

    @classmethod
    async def on(cls, server: Simulator) -> Callers:
        async with client_of(server) as vbr:
            backup = (await vbr.backups.get_all_backups(limit=1)).data[0].id
            task = await vbr.deployment.create_deployment_kit(body={"validityPeriodHours": 1})
            return cls(backup, task.id)

    async def page(self, vbr: VeeamClient) -> None:
        await vbr.jobs.get_all_jobs_states(limit=JOBS)

    async def rows(self, vbr: VeeamClient) -> None:
        await vbr.paginate(vbr.jobs.get_all_jobs_states).with_options(page_size=50).collect()

    async def download(self, vbr: VeeamClient) -> None:
        async for _ in vbr.download(vbr.deployment.download_deployment_kit, task_id=self.kit):
            pass

    async def upload(self, vbr: VeeamClient) -> None:
        await upload(vbr, self.backup, lambda: asyncio.sleep(0))

    async def nothing(self, vbr: VeeamClient) -> None:
        """Leave it to `close`."""


@pytest.mark.parametrize("name", ["page", "upload"])
async def test_a_first_call_given_up_at_every_await(name: str, transport: NetworkTransport) -> None:
    """While it signs in and connects: by as many callers as a client has connections, so that none may be lost."""
    async with simulator() as server:
        callers = await Callers.on(server)
        gave_up, at = [True], 0
        while any(gave_up):
            async with client(server, transport) as vbr:
                givers = [GivingUp(at) for _ in range(CONNECTIONS + 2)]
                gave_up = await asyncio.gather(*(giver.of(getattr(callers, name)(vbr)) for giver in givers))
                assert not any(giver.waited_on for giver in givers)
                await is_alive(vbr, callers.backup)
            at += 1
    assert at > CONNECTIONS


@pytest.mark.parametrize("name", ["page", "rows", "download", "upload"])
async def test_a_later_call_given_up_at_every_await(name: str, transport: NetworkTransport) -> None:
    """Also within each part of a body."""
    async with simulator() as server:
        callers = await Callers.on(server)
        async with client(server, transport) as vbr:
            await callers.page(vbr)
            gave_up, at = True, 0
            times = CONNECTIONS + 1 if name == "page" else 1  # which may have fewer awaits than there are connections
            while gave_up:
                for _ in range(times):
                    giver = GivingUp(at)
                    gave_up = await giver.of(getattr(callers, name)(vbr))
                    assert giver.waited_on == 0
                at += 1
            await is_alive(vbr, callers.backup)
    assert at * times > CONNECTIONS


async def tunnels(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Be a proxy."""
    head = await reader.readuntil(b"\r\n\r\n")
    host, _, port = head.split()[1].decode().rpartition(":")
    there, onward = await asyncio.open_connection(host, int(port))
    writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")

    async def pipe(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        try:
            while data := await source.read(100_000):
                target.write(data)
                await target.drain()
        finally:
            target.transport.abort()

    await asyncio.gather(pipe(reader, onward), pipe(there, writer), return_exceptions=True)


async def test_a_call_through_a_proxy_given_up_at_every_await() -> None:
    """By httpx, whatever carries the calls that go through none."""
    async with playing(tunnels, None) as proxy, simulator() as server:
        callers = await Callers.on(server)
        gave_up, at = [True], 0
        while any(gave_up):
            async with client(server, "httpx", proxy=proxy.replace("https", "http")) as vbr:
                givers = [GivingUp(at) for _ in range(CONNECTIONS + 2)]
                gave_up = await asyncio.gather(*(giver.of(callers.page(vbr)) for giver in givers))
                assert not any(giver.waited_on for giver in givers)
                await is_alive(vbr, callers.backup)
            at += 1
    assert at > CONNECTIONS


async def test_closing_given_up_at_every_await_and_called_again(transport: NetworkTransport) -> None:
    async with simulator() as server:
        gave_up, at = True, 0
        while gave_up:
            vbr = client(server, transport)
            await vbr.jobs.get_all_jobs(limit=1)
            giver = GivingUp(at)
            gave_up = await giver.of(vbr.close())
            assert giver.waited_on == 0
            await vbr.close()
            assert server.counters.active_sessions == 0
            at += 1
    assert at > 1


@pytest.mark.parametrize("speaks_tls", [True, False])
async def test_a_call_given_up_lets_go_of_a_server_that_never_answers(
    speaks_tls: bool,  # noqa: FBT001
    transport: NetworkTransport,
) -> None:
    asked, left = asyncio.Event(), asyncio.Event()

    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        asked.set()
        await is_silent(reader, writer)
        left.set()

    async with (
        playing(act, HERE if speaks_tls else None) as url,
        VeeamClient(url, auth=Tokens(access_token="given"), verify=trusting(), transport=transport) as vbr,
    ):
        call = asyncio.create_task(vbr.jobs.get_all_jobs())
        await asked.wait()
        call.cancel()
        async with asyncio.timeout(10):
            await left.wait()


async def test_calls_given_up_at_random(transport: NetworkTransport) -> None:
    random = Random(1)  # the same every time
    async with simulator() as server:
        callers = await Callers.on(server)
        async with client(server, transport) as vbr:
            does = [callers.page, callers.rows, callers.download, callers.upload, *[callers.page] * 6]
            count = 0

            async def calls() -> None:
                nonlocal count
                while count < CALLS:
                    count += 1
                    with suppress(TimeoutError):
                        async with asyncio.timeout(random.uniform(0, 0.08)):
                            await random.choice(does)(vbr)

            await asyncio.gather(*(calls() for _ in range(2 * CONNECTIONS)))
            await is_alive(vbr, callers.backup)


async def test_loops_left_in_their_first_second_and_third_page(transport: NetworkTransport) -> None:
    async with simulator() as server:
        callers = await Callers.on(server)
        async with client(server, transport) as vbr:
            for number in range(LOOPS):
                seen = 0
                async for _ in vbr.paginate(vbr.jobs.get_all_jobs_states).with_options(page_size=10):
                    seen += 1
                    if seen == (5, 15, 25)[number % 3]:
                        break
            await is_alive(vbr, callers.backup)


async def test_downloads_left_in_their_middle_are_not_read_to_their_end(transport: NetworkTransport) -> None:
    async with simulator() as server:
        callers = await Callers.on(server)
        server.download_size = 100 * SIZE
        async with client(server, transport) as vbr:
            for _ in range(LOOPS):
                async for _part in vbr.download(vbr.deployment.download_deployment_kit, task_id=callers.kit):
                    break
            await is_alive(vbr, callers.backup)
        assert server.counters.downloaded_bytes < LOOPS * 10 * SIZE


async def test_rounds_of_a_fleet_cut_by_their_budget(transport: NetworkTransport) -> None:
    random = Random(1)  # likewise
    async with simulator() as one, simulator(seed=2) as other:
        members = [server_of(each, transport=transport, connections=CONNECTIONS) for each in (one, other)]
        callers = [await Callers.on(each) for each in (one, other)]
        async with Fleet(members) as fleet:
            for _ in range(ROUNDS):
                await fleet.gather(callers[0].rows, budget=random.uniform(0.001, 0.1))
            for member, on_it in zip(members, callers, strict=True):
                await is_alive(fleet.client(member.name), on_it.backup)
