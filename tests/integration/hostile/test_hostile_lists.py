"""Lists, waiting and files of a hostile server: all of it, or an error that says what is missing."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import os
import stat
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.hostile import HostileServer, Received, json_reply, packed, reply
from veeam_client import errors
from veeam_client.collectors import SessionFeed
from veeam_client.models import SessionModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from veeam_client import VeeamClient

SESSIONS = "/api/v1/sessions"
ID = "00000000-0000-0000-0000-000000000001"
SESSION = {"id": ID, "name": "Nightly", "creationTime": "2026-08-25T15:20:13Z", "state": "Working", "usn": 1}


def numbered(number: int) -> dict[str, Any]:
    return {"id": f"{number:08x}-0000-0000-0000-000000000000", "name": str(number)}


def listing(
    rows: list[Any], *, cap: int = 10_000, total: Any = True, skip_of: Callable[[int], int] = lambda skip: skip
) -> Callable[[Received], bytes]:
    """Serve rows; `cap` bounds a page in silence, `total` is what is said, `skip_of` changes what was asked for."""

    def answer(request: Received) -> bytes:
        query = dict(part.split("=") for part in request.target.partition("?")[2].split("&"))
        skip = skip_of(int(query["skip"]))
        page = rows[skip : skip + min(int(query["limit"]), cap)]
        return json_reply({"data": page, "pagination": {"total": len(rows) if total is True else total}})

    return answer


async def names(vbr: VeeamClient, **options: Any) -> list[str]:
    rows = await vbr.paginate(vbr.sessions.get_all_sessions).with_options(**options).collect()
    return [row.name for row in rows]


class TestRows:
    @pytest.mark.parametrize("without", [{498}, {499}, {500}, {0}, {999}, set(range(490, 510)), set(range(1000))])
    async def test_without_an_id_they_come_as_they_are(
        self, server: HostileServer, vbr: VeeamClient, without: set[int]
    ) -> None:
        rows = [{"name": str(one)} if one in without else numbered(one) for one in range(1000)]
        for page_size, last in ((500, 1000), (70, 1000), (2, 40), (1, 20)):
            server.answers[SESSIONS] = listing(rows[-last:])
            assert await names(vbr, page_size=page_size) == [str(one) for one in range(1000 - last, 1000)]

    async def test_equal_ones_without_an_id_are_several(self, server: HostileServer, vbr: VeeamClient) -> None:
        server.answers[SESSIONS] = listing([{"name": "same"}] * 45)
        for page_size in (500, 20, 2):
            assert await names(vbr, page_size=page_size) == ["same"] * 45

    @pytest.mark.parametrize("nothing", [None, "row", 5, [], [{}]])
    async def test_what_is_none_is_skipped_and_counted(
        self, server: HostileServer, vbr: VeeamClient, nothing: Any, caplog: pytest.LogCaptureFixture
    ) -> None:
        rows = [nothing if one % 10 == 9 else numbered(one) for one in range(100)]
        server.answers[SESSIONS] = listing(rows)
        for page_size in (500, 10, 7):
            caplog.clear()
            pager = vbr.paginate(vbr.sessions.get_all_sessions).with_options(page_size=page_size)
            assert [row.name for row in await pager.collect()] == [str(one) for one in range(100) if one % 10 != 9]
            assert (pager.count_seen, pager.count_skipped) == (90, 10)
            assert len([one for one in caplog.records if "is skipped" in one.getMessage()]) == 1
        page = await vbr.sessions.get_all_sessions(limit=10, skip=0)
        assert page.to_dict()["data"] == rows[:10]

    async def test_one_object_in_place_of_a_list(self, server: HostileServer, vbr: VeeamClient) -> None:
        socket = {"hostId": ID, "hostName": "esx01", "socketsNumber": 2}
        for body in ({"data": socket}, {"data": socket, "pagination": {"total": 1}}):
            server.answer = json_reply(body)
            (row,) = await vbr.paginate(vbr.license.get_licensed_sockets).collect()
            assert str(row.host_id) == ID
            assert (await vbr.license.get_licensed_sockets()).to_dict() == body


class TestEnds:
    @pytest.mark.parametrize("cap", [200, 7, 1])
    @pytest.mark.parametrize("total", [None, "many", -5.5])
    async def test_without_a_total_one_reads_on_until_nothing_comes(
        self, server: HostileServer, vbr: VeeamClient, total: Any, cap: int
    ) -> None:
        count = 1000 if cap == 200 else 50
        server.answers[SESSIONS] = listing([numbered(one) for one in range(count)], cap=cap, total=total)
        assert await names(vbr) == [str(one) for one in range(count)]
        assert await names(vbr, limit=30) == [str(one) for one in range(30)]

    @pytest.mark.parametrize(
        "skip_of",
        [lambda _: 0, lambda skip: min(skip, 100), lambda skip: skip % 500, lambda skip: skip if skip < 600 else 5000],
        ids=["the first page", "a page", "pages", "empty ones"],
    )
    @pytest.mark.parametrize("total", [True, None])
    async def test_pages_that_repeat_or_come_empty(
        self, server: HostileServer, vbr: VeeamClient, skip_of: Callable[[int], int], total: Any
    ) -> None:
        server.answers[SESSIONS] = listing([numbered(one) for one in range(1300)], total=total, skip_of=skip_of)
        if total is None and skip_of(5000) == 5000:
            return  # an end like any other
        with pytest.raises(errors.PaginationError) as caught:
            await names(vbr)
        failure = caught.value
        assert 500 <= len(failure.rows) == failure.delivered < 1300
        assert [row.name for row in failure.rows] == [str(one) for one in range(len(failure.rows))]
        pager = vbr.paginate(vbr.sessions.get_all_sessions).with_options(allow_partial=True)
        assert [row.name for row in await pager.collect()] == [row.name for row in failure.rows]
        assert isinstance(pager.error, errors.PaginationError)

    async def test_ids_that_repeat_are_no_pages_that_do(self, server: HostileServer, vbr: VeeamClient) -> None:
        server.answers[SESSIONS] = listing([numbered(one // 2) for one in range(200)])
        for page_size in (500, 40):
            assert await names(vbr, page_size=page_size) == [str(one) for one in range(100)]


class TestWaiting:
    async def test_lines_that_are_equal_are_all_given(self, server: HostileServer, vbr: VeeamClient) -> None:
        for line in ({"title": "Retrying", "startTime": "2026-08-25T15:20:13Z"}, {"id": 0, "title": "Retrying"}):
            log = {"records": [line, None, "text"] * 30, "totalRecords": 90}
            server.answers[f"{SESSIONS}/{ID}"] = [json_reply(SESSION), json_reply(SESSION | {"state": "Stopped"})]
            server.answers[f"{SESSIONS}/{ID}/logs"] = [json_reply(log), json_reply(log | {"records": [line] * 60})]
            work = SessionModel.from_dict(SESSION)
            assert len([one async for one in vbr.follow(work, longest_step=0.01)]) == 60

    async def test_a_number_and_a_text_for_a_line(self, server: HostileServer, vbr: VeeamClient) -> None:
        ids: list[Any] = [2, "x", None, 1, [], {}]
        lines = [{"id": one, "title": str(one)} for one in ids]
        server.answers[f"{SESSIONS}/{ID}"] = json_reply(SESSION | {"state": "Stopped"})
        server.answers[f"{SESSIONS}/{ID}/logs"] = json_reply({"records": lines})
        given = [one.title async for one in vbr.follow(SessionModel.from_dict(SESSION), longest_step=0.01)]
        assert given == ["1", "2", "x", "None", "[]", "{}"]

    async def test_one_that_is_not_found_is_asked_for_once_more(self, server: HostileServer, vbr: VeeamClient) -> None:
        gone = json_reply({"errorCode": "NotFound", "message": "Gone."}, status="404 Not Found")
        path = f"{SESSIONS}/{ID}"
        server.answers |= {f"/api/v1/automation/sessions/{ID}": gone, f"{path}/logs": gone}
        working, ended = json_reply(SESSION), json_reply(SESSION | {"state": "Stopped"})
        server.answers[path] = [working, gone, working, gone, ended]
        work = SessionModel.from_dict(SESSION)
        assert (await vbr.wait(work, longest_step=0.01)).state == "Stopped"
        server.answers[path] = gone
        with pytest.raises(errors.WorkForgotten):
            await vbr.wait(work, longest_step=0.01)
        assert server.paths()[-4:].count(path) == 2


def names_in(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


def report(vbr: VeeamClient) -> Any:
    return vbr.download(vbr.backup_browsers.download_flr_item, session_id=ID, task_id=ID)


class TestFiles:
    @pytest.mark.parametrize("cut", [1, 8, 9, 100])
    @pytest.mark.parametrize("is_chunked", [True, False])
    async def test_what_is_packed_and_ends_early_is_broken(
        self,
        server: HostileServer,
        vbr: VeeamClient,
        tmp_path: Path,
        cut: int,
        is_chunked: bool,  # noqa: FBT001
    ) -> None:
        body = gzip.compress(os.urandom(5000))[:-cut]
        server.answer = reply(body, "content-encoding: gzip", "content-type: application/zip")
        if is_chunked:
            head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-encoding: gzip\r\n\r\n"
            server.answer = head + f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n"
        with pytest.raises(errors.TransferBroken):
            await report(vbr).to(tmp_path / "x.zip")
        assert names_in(tmp_path) == set()

    async def test_what_is_packed_and_whole_is_unpacked(self, server: HostileServer, vbr: VeeamClient) -> None:
        content = b"zip" * 1_000_000
        for answer, expected in (
            (packed(content, "content-type: application/zip"), content),
            (reply(gzip.compress(b""), "content-encoding: gzip"), b""),
            (reply(gzip.compress(content) + gzip.compress(b"more"), "content-encoding: gzip"), content + b"more"),
            (reply(gzip.compress(content) + b"\0" * 100, "content-encoding: gzip"), content),
            (reply(b"", "content-encoding: gzip"), b""),
        ):
            server.answer = answer
            into = io.BytesIO()
            assert (await report(vbr).to(into)).size == len(expected)
            assert into.getvalue() == expected

    async def test_no_content_is_no_file(self, server: HostileServer, vbr: VeeamClient, tmp_path: Path) -> None:
        server.answer = b"HTTP/1.1 204 No Content\r\n\r\n"
        with pytest.raises(errors.DecodeError, match="no file"):
            await report(vbr).to(tmp_path / "x.zip")
        assert names_in(tmp_path) == set()

    @pytest.mark.skipif(os.name == "nt", reason="no modes and few links there")
    async def test_files_are_ones_own_and_links_are_not_followed(
        self, server: HostileServer, vbr: VeeamClient, tmp_path: Path
    ) -> None:
        before = os.umask(0)
        try:
            other = tmp_path / "other"
            other.write_bytes(b"precious")
            server.answer = reply(b"content", "content-type: application/zip")
            targets = [tmp_path / name for name in ("new", "open", "link", "dangling")]
            targets[1].write_bytes(b"old")
            targets[1].chmod(0o666)
            targets[2].symlink_to(other)
            targets[3].symlink_to(tmp_path / "nowhere")
            for target in targets:
                await report(vbr).to(target)
                assert target.read_bytes() == b"content"
                assert not target.is_symlink()
                assert stat.S_IMODE(target.stat().st_mode) == 0o600
            assert other.read_bytes() == b"precious"
            feed = SessionFeed(tmp_path / "cursor.json")
            server.answer = json_reply({"data": [SESSION], "pagination": {"total": 1}})
            feed.save(await feed(vbr))
            assert stat.S_IMODE((tmp_path / "cursor.json").stat().st_mode) == 0o600
            assert json.loads((tmp_path / "cursor.json").read_text())
            assert names_in(tmp_path) == {"other", "cursor.json", *(one.name for one in targets)}
        finally:
            os.umask(before)

    @pytest.mark.skipif(os.name == "nt", reason="no such device there")
    async def test_a_device_is_written_to(self, server: HostileServer, vbr: VeeamClient) -> None:
        from pathlib import Path  # noqa: PLC0415

        server.answer = reply(b"content", "content-type: application/zip")
        await report(vbr).to("/dev/null")
        assert await asyncio.to_thread(Path("/dev/null").is_char_device)
