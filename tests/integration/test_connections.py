"""How long connections are kept, by whom they are made, and what goes over them."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx
import httpx2
import pytest

from tests.support.canned import HERE, fingerprint_of, playing, trusting
from tests.support.hostile import NO_ROWS, HostileServer, json_reply, packed
from tests.support.transports import transport
from veeam_client import VeeamClient, errors
from veeam_client.client import Timeout
from veeam_client.transport import aiohttp_adapter, httpx_adapter
from veeam_client.transport.limits import KEPT

if TYPE_CHECKING:
    from types import FrameType

    from veeam_client.transport.choice import NetworkTransport

__all__ = ["transport"]

ID = "00000000-0000-0000-0000-000000000001"
JOBS = "/api/v1/jobs"
BODY = b'{"data": [], "pagination": {"total": 0, "count": 0, "skip": 0, "limit": 200}}'


def test_connections_outlive_the_longest_wait_of_a_poll_and_end_before_the_server_ends_them() -> None:
    """Every two minutes, with a twentieth of that at random; Kestrel closes what was idle for 130 seconds."""
    assert 120 * 1.05 < KEPT < 130


class TestIdle:
    @pytest.fixture(autouse=True)
    def soon(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Any connection that is used again was idle for long."""
        for adapter in (aiohttp_adapter, httpx_adapter):
            monkeypatch.setattr(adapter, "IDLE_FOR_WRITES", 0.0)

    async def test_a_write_goes_on_no_connection_that_was_long_idle(self, transport: NetworkTransport) -> None:
        async with HostileServer() as server, server.client(transport) as vbr:
            await vbr.jobs.get_all_jobs()
            for call in ("StartJob", "StopJob", "DeleteJob"):
                await vbr.send(call, id=ID)
            used = [one.connection for one in server.received]
        assert used == [1, 1, 2, 3, 4], "the token and the list on the first, each write on its own"

    async def test_a_read_does(self, transport: NetworkTransport) -> None:
        async with HostileServer() as server, server.client(transport) as vbr:
            for _ in range(4):
                await vbr.jobs.get_all_jobs()
            assert server.connections == 1

    async def test_one_that_is_in_use_is_left_alone(self, transport: NetworkTransport) -> None:
        may_answer = asyncio.Event()

        async def waits(_: Any) -> Any:
            await may_answer.wait()
            yield json_reply(NO_ROWS)

        async with HostileServer() as server, server.client(transport) as vbr:
            await vbr.jobs.get_all_jobs()
            server.answers[JOBS] = waits
            reading = asyncio.create_task(vbr.jobs.get_all_jobs())
            await server.got(JOBS, 2)
            await vbr.send("StartJob", id=ID)
            may_answer.set()
            assert (await reading).data == []


async def test_a_write_goes_on_a_connection_that_was_used_just_now(transport: NetworkTransport) -> None:
    async with HostileServer() as server, server.client(transport) as vbr:
        for _ in range(3):
            await vbr.jobs.get_all_jobs()
            await vbr.send("StartJob", id=ID)
        assert server.connections == 1


async def test_a_call_that_succeeds_makes_nothing_that_it_does_not_need(
    transport: NetworkTransport, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No retries, and a task only by what must not be cancelled between two of its steps."""
    monkeypatch.setitem(sys.modules, "tenacity", None)
    made: list[str] = []

    def counting(loop: asyncio.AbstractEventLoop, work: Any, **options: Any) -> asyncio.Task[Any]:
        made.append(work.__qualname__)
        return asyncio.Task(work, loop=loop, **options)

    async with HostileServer() as server, server.client(transport) as vbr:
        await vbr.jobs.get_all_jobs()
        asyncio.get_running_loop().set_task_factory(counting)
        await vbr.jobs.get_all_jobs()
        asyncio.get_running_loop().set_task_factory(None)
    assert made == ([] if transport == "aiohttp" else ["Transport._send"])


async def test_a_call_that_succeeds_goes_straight(transport: NetworkTransport) -> None:
    """Over few functions of ours, none of them a context manager made by a generator; nobody listens to its log."""
    ran = set[str]()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            ran.add(f"{frame.f_globals.get('__name__', '')}.{frame.f_code.co_name}")

    async with HostileServer() as server, server.client(transport) as vbr:
        for _ in range(5):
            await vbr.jobs.get_all_jobs()
        sys.setprofile(note)
        try:
            await vbr.jobs.get_all_jobs()
        finally:
            sys.setprofile(None)
    assert not {one for one in ran if one.startswith(("tenacity", "logging")) and not one.endswith("isEnabledFor")}
    ours = {one for one in ran if one.startswith("veeam_client.")}
    assert "veeam_client.transport.exchange.exchange" in ours
    assert len(ours) < (80 if transport == "aiohttp" else 100), sorted(ours)
    if transport == "aiohttp":
        assert not {one for one in ran if one.startswith("contextlib.") and "Generator" in one}
        assert "contextlib.__aenter__" not in ran


class TestSessions:
    """An `aiohttp.ClientSession` of the caller's."""

    async def test_its_connections_are_used_and_left_open(self) -> None:
        async with HostileServer() as server, aiohttp.ClientSession(cookies={"own": "1"}) as session:
            authorities = trusting()
            for _ in range(2):
                async with server.client(session, verify=authorities) as vbr:
                    await vbr.jobs.get_all_jobs()
            assert server.connections == 1
            assert not session.closed
        assert all("cookie" not in one.headers for one in server.received)
        assert {one.headers["user-agent"].partition("/")[0] for one in server.received} == {"veeam-client"}

    async def test_it_checks_certificates_as_it_does_unless_told_otherwise(self) -> None:
        async with HostileServer() as server:
            async with aiohttp.ClientSession() as session, server.client(session, verify=True) as vbr:
                with pytest.raises(errors.TlsFailed):
                    await vbr.jobs.get_all_jobs()
            async with (
                aiohttp.ClientSession() as session,
                server.client(session, verify=fingerprint_of(HERE)) as vbr,
            ):
                assert (await vbr.jobs.get_all_jobs()).data == []
            async with (
                aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=False)) as session,
                server.client(session, verify=True) as vbr,
            ):
                assert (await vbr.jobs.get_all_jobs()).data == []

    async def test_what_it_does_to_replies_is_not_done_twice(self) -> None:
        answer = packed(BODY, "content-type: application/json")
        async with (
            HostileServer(answer) as server,
            aiohttp.ClientSession(raise_for_status=True) as session,
            server.client(session) as vbr,
        ):
            assert (await vbr.jobs.get_all_jobs()).data == []
            server.answer = json_reply({}, status="404 Not Found")
            with pytest.raises(errors.NotFound):
                await vbr.jobs.get_all_jobs()

    async def test_one_that_is_closed_says_so(self) -> None:
        session = aiohttp.ClientSession()
        await session.close()
        async with HostileServer() as server:
            async with server.client(session) as vbr:
                with pytest.raises(errors.Unreachable, match="session that was given is closed"):
                    await vbr.jobs.get_all_jobs()
            async with aiohttp.ClientSession() as later, server.client(later, retry=None) as vbr:
                await vbr.jobs.get_all_jobs()
                await later.close()
                with pytest.raises(errors.ConnectionFailed):
                    await vbr.jobs.get_all_jobs()

    async def test_it_has_its_own_proxy(self) -> None:
        async with aiohttp.ClientSession() as session:
            with pytest.raises(errors.InvalidArgument, match="proxy="):
                VeeamClient("vbr01", transport=session, proxy="http://proxy:3128")


@pytest.mark.parametrize("library", [httpx, httpx2])
async def test_transports_of_either_library(library: Any) -> None:
    asked: list[str] = []

    def answer(request: Any) -> Any:
        asked.append(request.url.path)
        return library.Response(200, content=BODY)

    async with VeeamClient("vbr01", transport=library.MockTransport(answer)) as vbr:
        with pytest.raises(errors.InvalidArgument):
            await vbr.jobs.get_all_jobs()
        await vbr.send("GetServerTime")
    assert asked == ["/api/v1/serverTime"]

    def fails(_: Any) -> Any:
        raise library.ConnectTimeout("")

    async with VeeamClient("vbr01", transport=library.MockTransport(fails), retry=None) as vbr:
        with pytest.raises(errors.TimedOut, match="ConnectTimeout") as caught:
            await vbr.send("GetServerTime")
    assert not caught.value.sent


@pytest.mark.parametrize("library", [httpx, httpx2])
async def test_a_network_transport_of_the_callers_own(library: Any) -> None:
    async with HostileServer() as server:
        given = library.AsyncHTTPTransport(verify=trusting())
        async with server.client(given) as vbr:
            assert (await vbr.jobs.get_all_jobs()).data == []


@pytest.mark.parametrize("excepted", ["127.0.0.1", "*", "0.0.0.1,.example.com"])
async def test_a_server_that_the_environment_excepts_has_no_proxy(
    excepted: str, transport: NetworkTransport, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bytes] = []

    async def refuses(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n")

    async with playing(refuses, None) as proxy, HostileServer() as server:
        monkeypatch.setenv("HTTPS_PROXY", proxy.replace("https", "http"))
        monkeypatch.setenv("NO_PROXY", excepted)
        async with server.client(transport, trust_env=True) as vbr:
            if excepted.startswith("0."):
                with pytest.raises(errors.Unreachable):
                    await vbr.jobs.get_all_jobs()
            else:
                assert (await vbr.jobs.get_all_jobs()).data == []
    assert bool(asked) == excepted.startswith("0.")


@pytest.mark.parametrize("step", ["connect", "read", "write", "pool"])
def test_limits_of_steps_leave_time(step: str) -> None:
    with pytest.raises(errors.InvalidArgument, match=step):
        Timeout(**{step: 0})
    assert getattr(Timeout(**{step: None}), step) is None


async def test_limits_of_steps_are_kept(transport: NetworkTransport) -> None:
    async def silent(_: Any) -> Any:
        await asyncio.Event().wait()
        yield b""

    async with HostileServer(silent) as server, server.client(transport, timeout=Timeout(read=0.05)) as vbr:
        with pytest.raises(errors.TimedOut, match="ReadTimeout"):
            await vbr.jobs.get_all_jobs()
