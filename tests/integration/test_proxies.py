"""What a proxy does wrong before it has reached the server: it is told as the proxy's fault, with nothing sent."""

from __future__ import annotations

import asyncio
import base64
from typing import TYPE_CHECKING

import pytest

from tests.support.canned import closes, is_silent, playing
from veeam_client import VeeamClient, errors
from veeam_client.simulator import Simulator

if TYPE_CHECKING:
    from tests.support.canned import Act
    from veeam_client.client import NetworkTransport

GREETED, LET_IN = b"\x05\x02", b"\x01\x00"


def answers(*replies: bytes) -> Act:
    """A proxy that says these, one after the other, whatever it is asked, and leaves."""

    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for reply in replies:
            await reader.read(4096)
            writer.write(reply)
            await writer.drain()
        writer.close()
        await writer.wait_closed()

    return act


def through(proxy: str, server: str = "https://vbr01.example.com:9419", *, transport: NetworkTransport) -> VeeamClient:
    return VeeamClient(
        server, username="ada", password="b", proxy=proxy, transport=transport, retry=None, trust_env=False,
        timeout=0.5,
    )  # fmt: skip


@pytest.mark.parametrize("transport", ["httpx", "httpx2", "aiohttp"])
@pytest.mark.parametrize(
    ("scheme", "act"),
    [
        ("http", closes),
        ("http", answers(b"garbage\r\n\r\n")),
        ("http", answers(b"HTTP/1.1 302 Found\r\nlocation: https://login\r\n\r\n")),
        ("socks5h", closes),
        ("socks5h", answers(b"HTTP/1.1 400 Bad Request\r\n\r\n")),
        ("socks5h", answers(b"\x04\x5b")),
        ("socks5h", answers(GREETED, LET_IN, b"\x05")),
        ("socks5h", answers(GREETED, LET_IN, b"\x05\x05\x00\x01\x00\x00\x00\x00\x00\x00")),
        ("socks5", answers(GREETED, LET_IN, b"\x05\x63\x00\x01\x00\x00\x00\x00\x00\x00")),
    ],
)
async def test_a_proxy_that_breaks_off(scheme: str, act: Act, transport: NetworkTransport) -> None:
    async with playing(act, None) as url:
        proxy = url.replace("https://", f"{scheme}://ada:s3cret@")
        async with through(proxy, transport=transport) as vbr:
            with pytest.raises(errors.Unreachable, match=r"the proxy does not connect to the server: .") as caught:
                await vbr.service.get_server_time()
    assert not caught.value.sent
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("transport", ["httpx", "httpx2", "aiohttp"])
@pytest.mark.parametrize(
    ("scheme", "replies"),
    [
        ("http", [b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"]),
        ("socks5h", [GREETED, b"\x01\x01"]),
    ],
)
async def test_a_password_that_a_proxy_refuses_is_tried_once(
    scheme: str, replies: list[bytes], transport: NetworkTransport
) -> None:
    """Tried again, it could lock the account."""
    asked = 0

    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal asked
        asked += 1
        await answers(*replies)(reader, writer)

    async with playing(act, None) as url:
        proxy = url.replace("https://", f"{scheme}://ada:s3cret@")
        # Without a port or a revision, so that there is more than one thing to find out.
        async with VeeamClient(
            "vbr01.example.com", username="ada", password="b", proxy=proxy, transport=transport, trust_env=False
        ) as vbr:
            with pytest.raises(errors.ProxyRefused, match="the proxy refused its user name and password") as caught:
                await vbr.service.get_server_info()
    assert asked == 1
    assert not caught.value.sent
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("transport", ["httpx", "httpx2"])
@pytest.mark.parametrize("scheme", ["http", "socks5h"])
async def test_a_proxy_that_is_silent(scheme: str, transport: NetworkTransport) -> None:
    async with playing(is_silent, None) as url, through(url.replace("https", scheme), transport=transport) as vbr:
        async with asyncio.timeout(10):
            with pytest.raises(errors.TimedOut) as caught:
                await vbr.service.get_server_time()
    assert not caught.value.sent


@pytest.mark.parametrize("password", ["p@ss:w#rd/?%", "ä€🚀", "{}|^`<> \\'\""])
async def test_a_proxy_gets_its_password_as_it_is(password: str) -> None:
    heard: list[bytes] = []

    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.readuntil(b"\r\n\r\n"))
        there = heard[-1].split()[1].decode().rpartition(":")
        onwards, back = await asyncio.open_connection(there[0], int(there[2]))
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        try:
            await asyncio.gather(_passed_on(reader, back), _passed_on(onwards, writer))
        finally:
            back.close()

    async with Simulator(jobs=1) as server, playing(act, None) as url:
        proxy = url.replace("https://", f"http://DOM\\ada:{password}@")
        async with VeeamClient(
            server.url, username=server.username, password=server.password, verify=f"sha256:{server.fingerprint}",
            proxy=proxy, trust_env=False,
        ) as vbr:  # fmt: skip
            await vbr.service.get_server_info()
    (line,) = (one for one in heard[0].split(b"\r\n") if one.lower().startswith(b"proxy-authorization"))
    assert base64.b64decode(line.split()[-1]).decode() == f"DOM\\ada:{password}"


async def _passed_on(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    while content := await source.read(65536):
        target.write(content)
        await target.drain()
    target.close()
