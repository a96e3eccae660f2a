"""Downloads as streams: where they go, what they say on the way, what is left of one that breaks off."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.fake_server import ID, Broken, Server
from veeam_client import errors
from veeam_client.client import Received
from veeam_client.retry import Retry
from veeam_client.runtime.upload import CHUNK

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
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


async def test_to_a_file_that_takes_less_at_a_time() -> None:
    class Pipe(io.RawIOBase):
        content, most = b"", len(FILE)

        def writable(self) -> bool:
            return True

        def write(self, part: Any) -> int:
            taken = bytes(part)[: min(1000, self.most - len(self.content))]
            self.content += taken
            return len(taken)

    into: Any = Pipe()
    full: Any = Pipe()
    full.most = 5000
    async with answering(whole()).client() as vbr:
        await bundle(vbr).to(into)
    async with answering(whole()).client() as vbr:
        with pytest.raises(OSError, match="no more"):
            await bundle(vbr).to(full)
    assert into.content == FILE


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
