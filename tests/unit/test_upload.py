"""Uploads as streams: where they come from, what they say on the way, how far one came that breaks off."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.fake_server import ID, Server
from veeam_client import Upload, errors
from veeam_client.retry import Retry
from veeam_client.runtime.upload import CHUNK

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path


FILE = bytes(range(256)) * 12000


class Direct(httpx.AsyncBaseTransport):
    """Hands requests on as they are: `httpx.MockTransport` would read their bodies first."""

    def __init__(self, handler: Callable[[httpx.Request], Awaitable[httpx.Response]]) -> None:
        self.handler = handler

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self.handler(request)


class Taking(Server):
    """A server that keeps what is uploaded, and answers as a test says."""

    def __init__(self, *statuses: int | Exception, take: int | None = None) -> None:
        super().__init__()
        self.outcomes, self.take = list(statuses), take
        self.taken: list[bytes] = []

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if "/upload" not in request.url.path:
            return await super().__call__(request)
        self.requests.append(request)
        body = b""
        assert isinstance(request.stream, httpx.AsyncByteStream)
        outcome = self.outcomes.pop(0) if self.outcomes else 200
        async for part in request.stream:
            body += part
            if self.take is not None and len(body) >= self.take and isinstance(outcome, Exception):
                raise outcome
        self.taken.append(body)
        if isinstance(outcome, Exception):
            raise outcome
        return httpx.Response(outcome, json={"data": [], "pagination": {"total": 0}})


async def send(server: Server, body: Any, *, handler: Any = None, **settings: Any) -> Any:
    async with server.client(transport=Direct(handler or server), **settings) as vbr:
        return await vbr.backup_browsers.upload_entra_id_tenant_user(backup_id=ID, body=body)


async def numbers(*, fail: bool = False) -> AsyncIterator[bytes]:
    for number in range(10):
        yield str(number).encode() * 1000
    if fail:
        raise ConnectionAbortedError("the source is gone")


def sources(tmp_path: Path) -> dict[str, Callable[[], Any]]:
    (tmp_path / "users.bin").write_bytes(FILE)
    return {
        "path": lambda: tmp_path / "users.bin",
        "text": lambda: str(tmp_path / "users.bin"),
        "file": lambda: io.BytesIO(FILE),
    }


@pytest.mark.parametrize("source", ["path", "text", "file"])
async def test_uploads_whose_size_is_known(source: str, tmp_path: Path) -> None:
    server, reported = Taking(), list[tuple[int, int | None]]()

    await send(server, Upload(sources(tmp_path)[source](), on_progress=lambda *far: reported.append(far)))

    assert server.taken == [FILE]
    headers = server.requests[-2 if server.paths()[-1].endswith("logout") else -1].headers
    assert headers["content-length"] == str(len(FILE))
    assert headers["content-type"] == "application/octet-stream"
    assert "transfer-encoding" not in headers
    assert reported == [(CHUNK, len(FILE)), (2 * CHUNK, len(FILE)), (len(FILE), len(FILE))]


async def test_an_upload_from_where_an_open_file_stands() -> None:
    server, file = Taking(), io.BytesIO(FILE)
    file.seek(1000)

    await send(server, Upload(file))

    assert server.taken == [FILE[1000:]]
    assert not file.closed


@pytest.mark.parametrize("size", [None, 10000])
async def test_an_upload_of_parts(size: int | None) -> None:
    server = Taking()

    await send(server, Upload(numbers(), size=size))

    assert server.taken == [b"".join([part async for part in numbers()])]
    (request,) = (request for request in server.requests if "/upload" in request.url.path)
    assert request.headers.get("content-length") == (None if size is None else "10000")


async def test_a_pipe_is_read_as_far_as_it_goes() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    server = Taking()
    await send(server, Upload(Pipe(FILE)))

    assert server.taken == [FILE]


@pytest.mark.parametrize("source", ["path", "file"])
async def test_a_refused_token_sends_the_file_again_from_its_beginning(source: str, tmp_path: Path) -> None:
    server = Taking(401)

    await send(server, Upload(sources(tmp_path)[source]()))

    assert server.taken == [FILE, FILE]


async def test_parts_that_are_gone_are_not_sent_again() -> None:
    server, upload = Taking(401), Upload(numbers())

    with pytest.raises(errors.AuthenticationError):
        await send(server, upload)
    assert len(server.taken) == 1
    with pytest.raises(errors.InvalidArgument, match="has been read already"):
        await send(server, upload)
    assert len(server.taken) == 1


@pytest.mark.parametrize("take", [1, CHUNK + 1, len(FILE)])
async def test_an_upload_that_breaks_off_says_how_far_it_got(take: int) -> None:
    server = Taking(httpx.WriteError("reset"), take=take)

    with pytest.raises(errors.TransferBroken, match="UploadEntraIdTenantUser on") as caught:
        await send(server, Upload(io.BytesIO(FILE)), retry=Retry(first_wait=0))

    # The part that was under way is not counted.
    assert caught.value.done == (take - 1) // CHUNK * CHUNK
    assert caught.value.size == len(FILE)
    assert server.taken == []


async def test_no_connection_is_tried_again() -> None:
    server = Taking(httpx.ConnectError("refused"), take=0)
    calls = list[int]()

    async def refuse_once(request: httpx.Request) -> httpx.Response:
        if "/upload" in request.url.path and not calls:
            calls.append(1)
            raise httpx.ConnectError("refused")
        return await server(request)

    server.outcomes.clear()
    await send(server, Upload(numbers()), handler=refuse_once, retry=Retry(first_wait=0))

    assert len(server.taken) == 1


async def test_a_source_that_fails_is_told_as_it_is() -> None:
    with pytest.raises(ConnectionAbortedError, match="the source is gone"):
        await send(Taking(), Upload(numbers(fail=True)))


@pytest.mark.parametrize(("size", "expected"), [(9999, "grew"), (10001, "shorter")])
async def test_a_source_that_changes_on_the_way(size: int, expected: str) -> None:
    with pytest.raises(errors.TransferBroken, match=expected):
        await send(Taking(), Upload(numbers(), size=size))


async def test_bytes_go_as_they_did() -> None:
    server = Taking()

    await send(server, b"small")

    assert server.taken == [b"small"]


@pytest.mark.parametrize("source", ["no/such/file", ".", io.StringIO("text"), 5, None])
def test_what_cannot_be_uploaded(source: Any) -> None:
    with pytest.raises(errors.InvalidArgument):
        Upload(source)


async def test_an_upload_belongs_where_a_file_does() -> None:
    server = Taking()
    async with server.client() as vbr:
        with pytest.raises(errors.InvalidArgument):
            await vbr.call("UpdateJob", {"id": ID, "body": Upload(io.BytesIO())})

    assert server.requests == []
