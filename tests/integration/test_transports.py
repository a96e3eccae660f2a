"""What the transports of the network do alike, on real sockets."""

from __future__ import annotations

import asyncio
import gzip
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.canned import playing, reply, resets, says
from tests.support.transports import GOOD, ID, KEPT, TIME, TRANSPORTS, client, recorded, transport
from veeam_client import VeeamClient, errors
from veeam_client.client import Upload
from veeam_client.retry import Retry

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from veeam_client.transport.choice import NetworkTransport

__all__ = ["transport"]


async def test_a_request_that_has_been_sent_says_so_before_its_reply(transport: NetworkTransport) -> None:
    """By which the next pages of a list are on their way before one is read."""
    may_answer, sent = asyncio.Event(), asyncio.Event()

    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        await may_answer.wait()
        writer.write(GOOD)
        await writer.drain()

    async with playing(act) as url, client(url, transport) as vbr:
        call = asyncio.create_task(vbr._requester.perform("GetServerTime", {}, on_sent=sent.set))
        async with asyncio.timeout(10):
            await sent.wait()
            assert not call.done()
            may_answer.set()
            await call


async def test_the_request_goes_out_as_the_client_spells_it() -> None:
    heads: dict[str, bytes] = {}
    for named in TRANSPORTS:
        received: list[bytes] = []
        async with playing(recorded(received, GOOD)) as url:
            add = {"X-Added": "By a Hook"}
            async with client(url, named, on_request=[lambda _, request, add=add: request.headers.update(add)]) as vbr:
                await vbr.send("GetAllJobs", name_filter="50 % of a/b+c: ä*~", limit=1)
                await vbr.send("StartJob", id=ID)
                await vbr.service.get_server_time()
        port = url.rpartition(":")[2].encode()
        heads[named] = b"".join(received).replace(port, b"PORT")
    one, *others = (sorted(head.splitlines()) for head in heads.values())
    assert all(other == one for other in others)
    assert b"X-Added: By a Hook" in one


async def test_a_reply_is_unpacked_and_a_redirect_is_none(transport: NetworkTransport) -> None:
    packed = reply("200 OK", gzip.compress(TIME), "content-encoding: gzip", "X-Twice: 1", "x-twice: 2")
    async with playing(says(packed)) as url, client(url, transport) as vbr:
        answer = await vbr.send(vbr.service.get_server_time)
        assert answer.parsed.time_zone == "UTC"
        assert answer.headers["x-twice"] == "1, 2"
    received: list[bytes] = []
    async with playing(recorded(received, reply("302 Found", b"", "location: /elsewhere"))) as url:
        async with client(url, transport) as vbr:
            with pytest.raises(errors.ApiError) as caught:
                await vbr.service.get_server_time()
        assert caught.value.status == 302
        assert len(received) == 1


@pytest.mark.parametrize("length", [20_000, 90_000])
async def test_a_long_header_is_read(length: int, transport: NetworkTransport) -> None:
    async with playing(says(reply("200 OK", TIME, f"x-long: {'x' * length}"))) as url, client(url, transport) as vbr:
        assert len((await vbr.send(vbr.service.get_server_time)).headers["x-long"]) == length


@pytest.mark.parametrize("call", ["GetJob", "DeleteJob", "StartJob"])
async def test_a_connection_that_breaks_is_told_and_nothing_is_sent_twice(
    call: str, transport: NetworkTransport
) -> None:
    """Not by the transport: whether a call is made again is the business of `retry=`."""
    received: list[bytes] = []

    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        received.append(await reader.readuntil(b"\r\n\r\n"))
        await resets(reader, writer)

    async with playing(act) as url, client(url, transport) as vbr:
        with pytest.raises(errors.ConnectionFailed) as caught:
            await vbr.send(call, id=ID)
    assert caught.value.sent
    assert len(received) == 1


async def test_a_kept_connection_that_breaks_is_tried_again_for_a_read(transport: NetworkTransport) -> None:
    """The server closes it when the next request is on its way."""
    received: list[bytes] = []

    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        received.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(KEPT)
        await writer.drain()
        received.append(await reader.readuntil(b"\r\n\r\n"))
        await resets(reader, writer)

    async with playing(act) as url, client(url, transport, retry=Retry(first_wait=0)) as vbr:
        await vbr.service.get_server_time()
        await vbr.service.get_server_time()
        assert len(received) == 3
        with pytest.raises(errors.ConnectionFailed):
            await vbr.send("DeleteJob", id=ID)
        assert len(received) == 4


async def test_connections_are_kept_and_counted(transport: NetworkTransport) -> None:
    received: list[bytes] = []
    opened = 0
    answering = recorded(received, KEPT)

    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal opened
        opened += 1
        await answering(reader, writer)

    async with playing(act) as url, client(url, transport, connections=3) as vbr:
        for _ in range(3):
            await asyncio.gather(*(vbr.service.get_server_time() for _ in range(20)))
    assert len(received) == 60
    assert opened <= 3


class TestUploads:
    """Of parts that no socket's buffer takes."""

    async def test_a_source_that_fails_is_told_as_it_is(self, transport: NetworkTransport) -> None:
        async def source() -> AsyncIterator[bytes]:
            yield b"x" * 1_000_000
            raise KeyError("a fault of the source")

        async with playing(swallowing) as url, client(url, transport) as vbr:
            with pytest.raises(KeyError, match="fault of the source") as caught:
                await vbr.backup_browsers.upload_entra_id_tenant_user(backup_id=ID, body=Upload(source()))
        assert caught.value.__cause__ is None
        assert caught.value.__context__ is None

    async def test_a_source_of_something_else_than_bytes(self, transport: NetworkTransport) -> None:
        async def source() -> AsyncIterator[Any]:
            yield b"x" * 1_000_000
            yield "text"

        async with playing(swallowing) as url, client(url, transport) as vbr:
            with pytest.raises(errors.InvalidArgument, match="bytes, not str"):
                await vbr.backup_browsers.upload_entra_id_tenant_user(backup_id=ID, body=Upload(source()))

    async def test_a_server_that_takes_no_more_is_timed_out(self, transport: NetworkTransport) -> None:
        async def source() -> AsyncIterator[bytes]:
            while True:
                yield b"x" * 1_000_000

        async def reads_nothing(*_: object) -> None:
            await asyncio.Event().wait()

        timeout = httpx.Timeout(60, write=0.3)
        async with playing(reads_nothing) as url, client(url, transport, timeout=timeout) as vbr:
            with pytest.raises(errors.TransferBroken, match="WriteTimeout"):
                await vbr.backup_browsers.upload_entra_id_tenant_user(backup_id=ID, body=Upload(source()))

    async def test_one_that_is_cancelled_lets_go_of_its_source(self, transport: NetworkTransport) -> None:
        begun, closed = asyncio.Event(), asyncio.Event()

        async def source() -> AsyncIterator[bytes]:
            try:
                yield b"x"
                begun.set()
                await asyncio.sleep(3600)
            finally:
                closed.set()

        async with playing(swallowing) as url, client(url, transport) as vbr:
            task = asyncio.create_task(
                vbr.backup_browsers.upload_entra_id_tenant_user(backup_id=ID, body=Upload(source()))
            )
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            async with asyncio.timeout(10):
                await closed.wait()  # which the caller did not wait for


async def swallowing(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    while await reader.read(100_000):
        pass


def test_a_transport_of_ones_own_has_its_own_proxy() -> None:
    with pytest.raises(errors.InvalidArgument, match="proxy="):
        VeeamClient("vbr01", transport=httpx.MockTransport(lambda _: httpx.Response(200)), proxy="http://proxy:3128")


async def test_a_header_with_a_line_break_is_not_sent(transport: NetworkTransport) -> None:
    received: list[bytes] = []

    def add(_: Any, request: Any) -> None:
        request.headers["x-note"] = "secret\r\nx-other: 1"

    async with playing(recorded(received, GOOD)) as url, client(url, transport, on_request=[add]) as vbr:
        with pytest.raises(errors.InvalidArgument, match="line break") as caught:
            await vbr.service.get_server_time()
    assert "secret" not in str(caught.value)
    assert received == []


@pytest.mark.parametrize("reason", [b"Bad \x9b31mred", b"Bad \x1b]0;owned\x07", b"Bad \xe2\x80\xaeder \xff"])
async def test_what_a_server_gives_as_reason_is_obeyed_nowhere(
    reason: bytes, transport: NetworkTransport, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "httpx")
    caplog.set_level("DEBUG", "veeam_client")
    answer = reply("400 REASON").replace(b"REASON", reason)
    async with playing(says(answer)) as url, client(url, transport) as vbr:
        with pytest.raises((errors.ApiError, errors.ConnectionFailed)) as caught:
            await vbr.jobs.get_all_jobs()
        assert str(caught.value).isprintable()
        assert f"{caught.value.__cause__}".isprintable()
    assert caplog.records
    assert all(record.getMessage().isprintable() for record in caplog.records)
