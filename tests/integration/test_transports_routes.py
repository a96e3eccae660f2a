"""How transports reach a server: IPv6, certificates of both sides, proxies."""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from tests.support.canned import AUTHORITY, HERE, playing, says, trusting
from tests.support.transports import GOOD, client, transport
from veeam_client import errors

if TYPE_CHECKING:
    from pathlib import Path

    from veeam_client.transport.choice import NetworkTransport

__all__ = ["transport"]


async def test_an_address_of_ipv6(transport: NetworkTransport) -> None:
    certificate = AUTHORITY.issue_cert("::1")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    certificate.configure_cert(context)

    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        assert b"[::1]" in await reader.readuntil(b"\r\n\r\n")
        writer.write(GOOD)
        writer.close()
        await writer.wait_closed()

    try:
        server = await asyncio.start_server(act, "::1", 0, ssl=context)
    except OSError:
        pytest.skip("there is no IPv6 on this machine")
    async with server, client(f"https://[::1]:{server.sockets[0].getsockname()[1]}", transport) as vbr:
        assert (await vbr.service.get_server_time()).time_zone == "UTC"


async def test_a_certificate_of_the_client_and_a_file_of_authorities(
    transport: NetworkTransport, tmp_path: Path
) -> None:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    HERE.configure_cert(context)
    AUTHORITY.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    shown: list[Any] = []

    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        shown.append(writer.get_extra_info("peercert"))
        writer.write(GOOD)
        writer.close()

    server = await asyncio.start_server(act, "127.0.0.1", 0, ssl=context)
    url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    ours = trusting()
    AUTHORITY.issue_cert("client.example.com").configure_cert(ours)
    AUTHORITY.cert_pem.write_to_path(tmp_path / "ca.pem")
    async with server:
        async with client(url, transport, verify=ours) as vbr:
            await vbr.service.get_server_time()
        async with client(url, transport, verify=tmp_path / "ca.pem") as vbr:
            with pytest.raises(errors.ConnectionFailed):
                await vbr.service.get_server_time()
    assert len(shown) == 1
    assert shown[0]


async def test_an_unchecked_certificate(transport: NetworkTransport) -> None:
    stranger = trustme.CA().issue_cert("elsewhere.example.com")
    async with playing(says(GOOD), stranger) as url:
        with pytest.warns(UserWarning, match="not checked"):
            vbr = client(url, transport, verify=False)
        async with vbr:
            await vbr.service.get_server_time()


@pytest.mark.parametrize("by_environment", [False, True])
async def test_a_proxy(transport: NetworkTransport, *, by_environment: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n")
        await writer.drain()

    async with playing(act, None) as url:
        proxy = url.replace("https", "http")
        if by_environment:
            monkeypatch.setenv("HTTPS_PROXY", proxy)
        options = {"trust_env": True} if by_environment else {"proxy": proxy}
        async with client("vbr.example.com", transport, **options) as vbr:
            with pytest.raises(errors.Unreachable, match="403"):
                await vbr.service.get_server_time()
    assert asked[0].startswith(b"CONNECT vbr.example.com:9419 ")
