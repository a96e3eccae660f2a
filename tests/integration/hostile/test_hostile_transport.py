"""What a server can do with a reply before anybody reads it: size, packing, time, bytes behind it, cookies."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import traceback
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from tests.support.hostile import (
    NO_ROWS,
    TOKEN,
    HostileServer,
    dripping,
    html,
    json_reply,
    packed,
    repeating,
    reply,
)
from tests.support.transports import EACH
from veeam_client import errors
from veeam_client.auth import Tokens

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from tests.support.hostile import Answer, Received

ROWS = json.dumps(NO_ROWS).encode()
JOBS = "/api/v1/jobs"
TASK = UUID("1e0b32ab-0000-0000-0000-000000000000")
LIMIT = 100_000
ZEROS = 5_000_000
CHUNKED = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"

transports = pytest.mark.parametrize("transport", EACH)

TOO_LARGE: dict[str, Answer] = {
    "its length says so": reply(b"", "content-type: application/json", length=10**12),
    "its length is no number that fits": reply(b"", "content-type: application/json", length=10**400),
    "sent without an end": repeating(CHUNKED, b"10000\r\n" + b" " * 0x10000 + b"\r\n"),
    "unpacked": packed(b" " * ZEROS, "content-type: application/json"),
    "packed and without an end": repeating(
        CHUNKED.replace(b"\r\n\r\n", b"\r\ncontent-encoding: gzip\r\n\r\n"), b"10000\r\n" + b"\0" * 0x10000 + b"\r\n"
    ),
    "an error": json_reply({"message": "x" * ZEROS}, status="500 Oh"),
    "an error, unpacked": packed(b" " * ZEROS).replace(b"200 OK", b"500 Oh"),
}

NO_REPLIES = {"its length is no number that fits", "packed and without an end"}


@transports
@pytest.mark.parametrize("how", TOO_LARGE)
async def test_a_reply_is_never_larger_than_allowed(transport: str, how: str) -> None:
    async with HostileServer(TOO_LARGE[how]) as server, server.client(transport, max_reply=LIMIT) as vbr:
        with pytest.raises(errors.VeeamError) as caught:
            await vbr.jobs.get_all_jobs()
        server.answer = json_reply(NO_ROWS)
        assert (await vbr.jobs.get_all_jobs()).data == []

    if how not in NO_REPLIES:
        assert isinstance(caught.value, errors.DecodeError)
        assert all(word in str(caught.value) for word in ("100,000 bytes", "max_reply=", "paginate", "download"))
    assert (caught.value.server, caught.value.operation) == (server.url, "GetAllJobs")


@transports
@pytest.mark.parametrize("then", [b"zz\r\n", b"5\r\n12345678", b"0\r\nx: " + b"y" * 400_000, b"0\r\n\0: y\r\n\r\n"])
async def test_what_is_no_http_any_more_is_told_at_once(transport: str, then: bytes) -> None:
    async def parts(_: Received) -> AsyncGenerator[bytes]:
        yield CHUNKED.replace(b"json", b"zip") + b"5\r\nhello\r\n"
        await asyncio.sleep(0.1)  # so that the head is read before
        yield then

    async with HostileServer(parts) as server, server.client(transport) as vbr, asyncio.timeout(10):
        with pytest.raises(errors.ConnectionFailed, match=r"illegal|malformed|too long"):
            await vbr.jobs.get_all_jobs()
        with pytest.raises(errors.TransferBroken, match=r"illegal|malformed|too long"):
            await vbr.download(vbr.backup_browsers.download_flr_item, session_id=TASK, task_id=TASK).to(io.BytesIO())


@transports
async def test_an_illegal_reply_to_a_sign_in_shows_nothing_of_it(transport: str) -> None:
    answers: dict[str, Answer | list[Answer]] = {
        TOKEN: CHUNKED + b'1\r\n{\r\n"access_token": "open-sesame-72"}\r\n\r\n'
    }
    async with HostileServer(answers=answers) as server, server.client(transport, timeout=2) as vbr:
        with pytest.raises(errors.ConnectionFailed) as caught:
            await vbr.jobs.get_all_jobs()
    assert "open-sesame" not in "".join(traceback.format_exception(caught.value))


@transports
@pytest.mark.parametrize("how", TOO_LARGE)
async def test_neither_is_that_to_a_sign_in(transport: str, how: str) -> None:
    answers = {TOKEN: TOO_LARGE[how]}
    async with HostileServer(answers=answers) as server, server.client(transport, max_reply=LIMIT) as vbr:
        with pytest.raises(errors.VeeamError):
            await vbr.sign_in()
        del server.answers[TOKEN]
        await vbr.sign_in()


@transports
async def test_a_reply_of_just_the_size_is_read(transport: str) -> None:
    body = ROWS.ljust(LIMIT)
    for answer in (reply(body, "content-type: application/json"), packed(body, "content-type: application/json")):
        async with HostileServer(answer) as server, server.client(transport, max_reply=LIMIT) as vbr:
            assert (await vbr.jobs.get_all_jobs()).data == []


@transports
async def test_downloads_are_as_long_as_they_are(transport: str) -> None:
    content = bytes(range(256)) * 4096
    for answer in (reply(content, "content-type: application/zip"), packed(content, "content-type: application/zip")):
        async with HostileServer(answer) as server, server.client(transport, max_reply=LIMIT) as vbr:
            download = vbr.download(vbr.deployment.download_deployment_kit, task_id=TASK)
            assert b"".join([chunk async for chunk in download]) == content


@transports
@pytest.mark.parametrize("size", [10, 100, -1])
async def test_a_packed_download_that_ends_early_is_broken(transport: str, size: int) -> None:
    answer = reply(gzip.compress(bytes(range(256)))[:size], "content-type: application/zip", "content-encoding: gzip")
    async with HostileServer(answer) as server, server.client(transport) as vbr:
        download = vbr.download(vbr.deployment.download_deployment_kit, task_id=TASK)
        with pytest.raises(errors.TransferBroken, match="ended early"):
            _ = [chunk async for chunk in download]


@transports
@pytest.mark.parametrize(
    "named", ["gzip, gzip", "gzip,gzip,gzip", "br", "zstd", "deflate", "compress", "GZIP, identity, x-gzip"]
)
async def test_no_packing_is_undone_but_the_one_asked_for(transport: str, named: str) -> None:
    bomb = gzip.compress(gzip.compress(b" " * ZEROS))
    answer = reply(bomb, "content-type: application/json", f"content-encoding: {named}")
    async with HostileServer(answer) as server, server.client(transport) as vbr:
        with pytest.raises(errors.DecodeError, match="not asked for"):
            await vbr.jobs.get_all_jobs()
        assert server.received[-1].headers["accept-encoding"] == "gzip"


@transports
@pytest.mark.parametrize("named", ["gzip", "x-gzip", "GZip", "identity, gzip", "identity", ""])
async def test_packing_has_several_names(transport: str, named: str) -> None:
    body = gzip.compress(ROWS) if "g" in named.lower() else ROWS
    answer = reply(body, "content-type: application/json", f"content-encoding: {named}")
    async with HostileServer(answer) as server, server.client(transport) as vbr:
        assert (await vbr.jobs.get_all_jobs()).data == []


@transports
async def test_while_a_large_reply_is_unpacked_others_go_on(transport: str) -> None:
    """Counts how often something else has its turn while 40 MB are unpacked, whose 40 kB come at once."""
    turns, answer = 0, packed(b"[" + b" " * 40_000_000 + b"]", "content-type: application/json")

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async with HostileServer(answer) as server, server.client(transport) as vbr:
        await vbr.sign_in()
        counting = asyncio.create_task(count())
        await vbr.send("GetAllJobs")
        before, turns = turns, 0
        counting.cancel()
    assert before > 40


SLOW: dict[str, Answer] = {
    "a byte now and then": dripping(json_reply(NO_ROWS)),
    "headers without an end": repeating(b"HTTP/1.1 200 OK\r\n", b"x-more: 1\r\n", every=0.02),
    "a header without an end": repeating(b"HTTP/1.1 200 OK\r\nx-more: ", b"1", every=0.02),
    "100 Continue for ever": repeating(b"", b"HTTP/1.1 100 Continue\r\n\r\n", every=0.02),
    "a body without an end": repeating(CHUNKED, b"1\r\n \r\n", every=0.02),
    "an error without an end": repeating(CHUNKED.replace(b"200 OK", b"500 Oh"), b"1\r\n \r\n", every=0.02),
}


@transports
@pytest.mark.parametrize("how", SLOW)
async def test_a_reply_has_a_time_for_the_whole(transport: str, how: str) -> None:
    async with HostileServer(SLOW[how]) as server, server.client(transport, timeout=0.3, total_timeout=0.4) as vbr:
        with pytest.raises(errors.TimedOut, match="total_timeout=") as caught:
            await vbr.jobs.get_all_jobs()
        server.answer = json_reply(NO_ROWS)
        assert (await vbr.jobs.get_all_jobs()).data == []
    assert caught.value.sent
    assert (caught.value.server, caught.value.operation) == (server.url, "GetAllJobs")


@transports
@pytest.mark.parametrize("how", SLOW)
async def test_a_slow_sign_in_blocks_callers_no_longer(transport: str, how: str) -> None:
    limits = {"timeout": 0.3, "total_timeout": 0.4}
    async with HostileServer(answers={TOKEN: SLOW[how]}) as server, server.client(transport, **limits) as vbr:
        outcomes = await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(5)), return_exceptions=True)
        assert all(isinstance(one, errors.TimedOut) for one in outcomes), outcomes
        del server.answers[TOKEN]
        assert (await vbr.jobs.get_all_jobs()).data == []


@transports
async def test_it_is_never_less_than_a_step_has(transport: str) -> None:
    answer = dripping(json_reply(NO_ROWS), every=0.002)
    async with HostileServer(answer) as server, server.client(transport, timeout=60, total_timeout=0.01) as vbr:
        assert (await vbr.jobs.get_all_jobs()).data == []


@transports
async def test_downloads_take_as_long_as_they_take(transport: str) -> None:
    whole = reply(b"1234567890", "content-type: application/zip")

    async def slowly(_: Received) -> AsyncGenerator[bytes]:
        yield whole[:-10]
        for byte in whole[-10:]:
            await asyncio.sleep(0.1)
            yield bytes([byte])

    async with HostileServer(slowly) as server, server.client(transport, timeout=0.5, total_timeout=0.5) as vbr:
        download = vbr.download(vbr.deployment.download_deployment_kit, task_id=TASK)
        assert b"".join([chunk async for chunk in download]) == b"1234567890"


@transports
@pytest.mark.parametrize(
    "behind", [json_reply({"data": [{"id": "planted"}]}), html(), b"x", b"\r\n\r\n", b"HTTP/1.1 200 OK\r\n"]
)
async def test_bytes_behind_a_reply_answer_no_call(transport: str, behind: bytes) -> None:
    async with HostileServer(json_reply(NO_ROWS) + behind) as server, server.client(transport) as vbr:
        outcomes = [(await asyncio.gather(vbr.jobs.get_all_jobs(), return_exceptions=True))[0] for _ in range(4)]
        asked = [request.connection for request in server.received if request.path == JOBS]
    if transport == "httpx":
        assert len(set(asked)) == 4, "each call has a connection of its own"
    # aiohttp closes it if what stands behind is whole, and cannot read the next reply otherwise.
    assert all(isinstance(one, errors.ConnectionFailed) or getattr(one, "data", None) == [] for one in outcomes)


@transports
async def test_connections_are_kept_where_nothing_stands_behind(transport: str) -> None:
    async with HostileServer() as server, server.client(transport) as vbr:
        for _ in range(4):
            await vbr.jobs.get_all_jobs()
        assert server.connections == 1


@transports
async def test_a_connection_that_is_made_while_closing_is_closed(transport: str) -> None:
    for awaits in range(1, 30, 4):
        async with HostileServer(json_reply(NO_ROWS)) as server, asyncio.timeout(10):
            vbr = server.client(transport, auth=Tokens(access_token="given"), username=None, password=None)
            call = asyncio.create_task(vbr.jobs.get_all_jobs())
            for _ in range(awaits):
                await asyncio.sleep(0)
            await vbr.close()
            await asyncio.gather(call, return_exceptions=True)
            while server.open:  # noqa: ASYNC110  # until it has seen the end
                await asyncio.sleep(0)


@transports
async def test_cookies_are_neither_kept_nor_sent(transport: str) -> None:
    answer = json_reply(NO_ROWS, "set-cookie: a=1; Path=/", "set-cookie: b=2; Path=/; Secure; HttpOnly")
    async with HostileServer(answer) as server, server.client(transport) as vbr:
        for _ in range(3):
            await vbr.jobs.get_all_jobs()
    assert all("cookie" not in request.headers for request in server.received)


@transports
async def test_one_server_of_this_kind_costs_the_others_nothing(transport: str) -> None:
    async with (
        HostileServer() as healthy,
        HostileServer(packed(b" " * ZEROS)) as hostile,
        healthy.client(transport) as good,
        hostile.client(transport, max_reply=LIMIT) as bad,
    ):
        outcomes = await asyncio.gather(
            *(one.jobs.get_all_jobs() for one in (good, bad) for _ in range(20)), return_exceptions=True
        )
    assert [type(one).__name__ for one in outcomes] == ["JobsResult"] * 20 + ["DecodeError"] * 20


@pytest.mark.parametrize("wrong", [{"max_reply": 0}, {"total_timeout": 0}, {"total_timeout": float("nan")}])
async def test_limits_that_let_nothing_through_are_refused(wrong: dict[str, float]) -> None:
    async with HostileServer() as server:
        with pytest.raises(errors.InvalidArgument, match=next(iter(wrong))):
            server.client(**wrong)
