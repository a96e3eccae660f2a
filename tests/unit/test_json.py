"""Replies are read alike with the extra `fast` and without it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.support.fake_server import Server
from veeam_client import errors
from veeam_client.client import reply_reading

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(params=["orjson", "json"])
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if request.param == "json":
        monkeypatch.setitem(sys.modules, "orjson", None)
    reply_reading._fast_reader.cache_clear()
    assert reply_reading._fast_reader().__module__ == request.param
    yield request.param
    reply_reading._fast_reader.cache_clear()


@pytest.mark.usefixtures("reader")
class TestReplies:
    @pytest.mark.parametrize(
        ("content", "name"),
        [
            (b'{"serverTime": "2026-11-24T01:00:00Z", "timeZone": "Z\xc3\xbcrich"}', "Zürich"),
            (b'\xef\xbb\xbf{"timeZone": "UTC"}', "UTC"),
            ('{"timeZone": "UTC"}'.encode("utf-16"), "UTC"),
            (b'{"timeZone": "UTC", "load": NaN}', "UTC"),
            (rb'{"timeZone": "half \ud83d of a pair"}', "half \ud83d of a pair"),
            (b'{"timeZone": "first", "timeZone": "last"}', "last"),
        ],
    )
    async def test_what_servers_and_proxies_write(self, content: bytes, name: str) -> None:
        server = Server(lambda _: httpx.Response(200, content=content))
        async with server.client() as vbr:
            assert (await vbr.service.get_server_time()).time_zone == name

    @pytest.mark.parametrize("content", [b"", b"<html>", b'{"timeZone": ', b'{"timeZone": "\xff"}', b"{} {}"])
    async def test_what_is_no_json(self, content: bytes) -> None:
        server = Server(lambda _: httpx.Response(200, content=content))
        async with server.client() as vbr:
            with pytest.raises(errors.DecodeError, match="not JSON"):
                await vbr.service.get_server_time()
