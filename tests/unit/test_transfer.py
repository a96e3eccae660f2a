"""Downloads and uploads as streams: where they go, what they say on the way, what is left of one that breaks off."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.fake_server import ID, Broken, Server
from veeam_client import Upload, errors
from veeam_client.client import Received
from veeam_client.retry import Retry
from veeam_client.runtime.upload import CHUNK

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from veeam_client import VeeamClient
    from veeam_client.client import Download

FILE = bytes(range(256)) * 12000
ZIP = {"content-type": "application/zip", "content-length": str(len(FILE))}


class Parts(httpx.AsyncByteStream):
    """A body in parts, and whether it was closed."""

    def __init__(self, *parts: bytes, hang: asyncio.Event | None = None) -> None:
        self.parts, self.hang, self.closed = parts, hang, asyncio.Event()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self.parts:
            yield part
        if self.hang:
            self.hang.set()
            await asyncio.sleep(3600)

    async def aclose(self) -> None:
        self.closed.set()


def whole() -> Parts:
    return Parts(*(FILE[start : start + 60000] for start in range(0, len(FILE), 60000)))


def names_in(folder: Path) -> list[str]:
    return [entry.name for entry in folder.iterdir()]


def bundle(vbr: VeeamClient) -> Download:
    return vbr.download(vbr.log_export.download_support_log_bundle, session_id=ID)


def answering(stream: Any, **headers: str) -> Server:
    return Server(lambda _: httpx.Response(200, headers=ZIP | headers, stream=stream))


# --- downloads ---


async def test_to_a_path(tmp_path: Path) -> None:
    server, reported = answering(whole()), list[tuple[int, int | None]]()
    path = tmp_path / "logs.zip"

    def on_progress(done: int, size: int | None) -> None:
        reported.append((done, size))
        assert not path.exists()

    async with server.client() as vbr:
        received = await bundle(vbr).to(path, on_progress=on_progress)

    assert received == Received(len(FILE), "application/zip")
    assert path.read_bytes() == FILE
    assert names_in(tmp_path) == ["logs.zip"]
    assert reported[-1] == (len(FILE), len(FILE))
    assert [done for done, _ in reported] == sorted({done for done, _ in reported})


async def test_a_file_that_is_there_is_replaced_only_by_a_whole_one(tmp_path: Path) -> None:
    path = tmp_path / "logs.zip"
    path.write_bytes(b"old")

    async with answering(Broken(FILE[:5000])).client() as vbr:
        with pytest.raises(errors.TransferBroken):
            await bundle(vbr).to(path)
    assert path.read_bytes() == b"old"
    async with answering(whole()).client() as vbr:
        await bundle(vbr).to(str(path))
    assert path.read_bytes() == FILE


async def test_to_an_open_file() -> None:
    memory = io.BytesIO(b"begin:")
    memory.seek(0, io.SEEK_END)
    async with answering(whole()).client() as vbr:
        await bundle(vbr).to(memory)

    assert memory.getvalue() == b"begin:" + FILE


async def test_in_parts() -> None:
    async with answering(whole()).client() as vbr:
        parts = [part async for part in bundle(vbr)]

    assert b"".join(parts) == FILE
    assert max(map(len, parts)) <= CHUNK


async def test_leaving_the_loop_gives_the_connection_back() -> None:
    stream = whole()
    async with answering(stream).client(connections=1) as vbr:
        async for _ in bundle(vbr):
            break
        async with asyncio.timeout(5):
            await stream.closed.wait()
            # The only connection is free again.
            await vbr.send("GetServerTime")


@pytest.mark.parametrize("headers", [{"content-length": ""}, {"content-encoding": "identity"}])
async def test_a_size_that_is_not_said_or_not_known(headers: dict[str, str], tmp_path: Path) -> None:
    reported = list[int | None]()
    async with answering(whole(), **headers).client() as vbr:
        received = await bundle(vbr).to(tmp_path / "x", on_progress=lambda _, size: reported.append(size))

    assert received.size == len(FILE)
    assert set(reported) == {None}


@pytest.mark.parametrize("cut", [0, 1, 60000, CHUNK, CHUNK + 1, len(FILE) - 1, len(FILE)])
@pytest.mark.parametrize("error", [httpx.ReadError("reset"), httpx.RemoteProtocolError("early"), httpx.ReadTimeout("")])
async def test_cut_anywhere(cut: int, error: Exception, tmp_path: Path) -> None:
    async with answering(Broken(FILE[:cut], error=error)).client() as vbr:
        with pytest.raises(errors.TransferBroken, match=r"^DownloadSupportLogBundle on https://vbr01") as caught:
            await bundle(vbr).to(tmp_path / "logs.zip")

    # What came in less than a part is not counted: nobody got it.
    assert caught.value.done == cut // CHUNK * CHUNK
    assert caught.value.size == len(FILE)
    assert f"after {caught.value.done} of {len(FILE)} bytes" in str(caught.value)
    assert names_in(tmp_path) == []


@pytest.mark.parametrize("cut", [0, 1, CHUNK, len(FILE) - 1])
async def test_a_body_that_ends_early_without_an_error(cut: int, tmp_path: Path) -> None:
    async with answering(Parts(FILE[:cut])).client() as vbr:
        with pytest.raises(errors.TransferBroken, match="ended early") as caught:
            await bundle(vbr).to(tmp_path / "logs.zip")

    assert caught.value.done == cut
    assert names_in(tmp_path) == []


async def test_a_broken_download_is_not_begun_again() -> None:
    server = answering(Broken(FILE[:5000], error=httpx.ReadError("reset")))
    async with server.client(retry=Retry(first_wait=0)) as vbr:
        with pytest.raises(errors.TransferBroken):
            await bundle(vbr).to(io.BytesIO())

    assert len([path for path in server.paths() if path.endswith("/download")]) == 1


async def test_opening_one_is_tried_again_as_any_reading_is(tmp_path: Path) -> None:
    replies = [httpx.Response(503), httpx.Response(401), httpx.Response(200, headers=ZIP, stream=whole())]
    server = Server(lambda _: replies.pop(0))
    async with server.client(retry=Retry(first_wait=0)) as vbr:
        await bundle(vbr).to(tmp_path / "logs.zip")

    assert (tmp_path / "logs.zip").read_bytes() == FILE
    assert not replies


@pytest.mark.parametrize("status", [400, 403, 404, 500])
async def test_a_refusal_is_an_error_as_elsewhere(status: int, tmp_path: Path) -> None:
    body = {"errorCode": "NotFound", "message": "There is no such bundle."}
    async with Server(lambda _: httpx.Response(status, json=body)).client() as vbr:
        with pytest.raises(errors.ApiError, match="no such bundle"):
            await bundle(vbr).to(tmp_path / "logs.zip")

    assert names_in(tmp_path) == []


async def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    hangs = asyncio.Event()
    stream = Parts(FILE, hang=hangs)
    async with answering(stream).client() as vbr:
        download = asyncio.ensure_future(bundle(vbr).to(tmp_path / "logs.zip"))
        await hangs.wait()
        download.cancel()
        with pytest.raises(asyncio.CancelledError):
            await download

    assert names_in(tmp_path) == []
    assert stream.closed.is_set()


async def test_a_disk_that_is_full_leaves_nothing_and_frees_the_connection() -> None:
    class Full(io.BytesIO):
        def write(self, _: Any) -> int:
            raise OSError(28, "No space left on device")

    stream = whole()
    async with answering(stream).client(connections=1) as vbr:
        with pytest.raises(OSError, match="No space left"):
            await bundle(vbr).to(Full())

    assert stream.closed.is_set()


@pytest.mark.parametrize("kind", ["application/json; charset=utf-8", "text/html"])
async def test_what_is_no_file_is_not_written_as_one(kind: str, tmp_path: Path) -> None:
    async with answering(whole(), **{"content-type": kind}).client() as vbr:
        with pytest.raises(errors.DecodeError, match="instead of a file"):
            await bundle(vbr).to(tmp_path / "logs.zip")

    assert names_in(tmp_path) == []


@pytest.mark.parametrize("kind", ["application/json", "text/html", "application/pdf"])
async def test_a_report_can_be_anything(kind: str, tmp_path: Path) -> None:
    async with answering(whole(), **{"content-type": kind}).client() as vbr:
        report = vbr.download(vbr.license.create_license_report, body={"reportFormat": "JSON"})
        received = await report.to(tmp_path / "report")

    assert received == Received(len(FILE), kind)


async def test_mistakes_of_a_download_are_told_before_anything_is_sent(tmp_path: Path) -> None:
    server = answering(whole())
    async with server.client() as vbr:
        with pytest.raises(errors.InvalidArgument, match="does not return a file"):
            await vbr.download("GetAllJobs").to(tmp_path / "jobs")
        for target in (tmp_path, tmp_path / "missing" / "logs.zip"):
            with pytest.raises(errors.InvalidArgument, match="cannot be written"):
                await bundle(vbr).to(target)
        with pytest.raises(errors.InvalidArgument, match="opened in binary mode"):
            await bundle(vbr).to(io.StringIO())  # type: ignore[arg-type]
        with pytest.raises(TypeError):
            vbr.download(vbr.log_export.download_support_log_bundle, ID)  # type: ignore[call-overload]

    assert server.requests == []
    assert names_in(tmp_path) == []


# --- uploads ---


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
