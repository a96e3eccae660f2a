"""Whatever alert of TLS comes, and whenever: it is told as TLS that failed, nothing sent, with what to do."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import httpx
import pytest
import trustme

from veeam_client import VeeamClient, errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from veeam_client.client import NetworkTransport

AUTHORITY = trustme.CA()
TRANSPORTS: tuple[NetworkTransport, ...] = ("httpx", "aiohttp")


def serving(issued: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    issued.configure_cert(context)
    return context


@contextmanager
def server_of(context: ssl.SSLContext) -> Iterator[str]:
    """A server that shakes hands as the context says, tells why it does not, and answers nothing."""

    def shake_hands(connection: socket.socket) -> None:
        speaking = context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        with speaking, suppress(OSError):
            try:
                speaking.do_handshake()
            except ssl.SSLError:
                # What the client has sent is read, or its system would throw the alert away.
                socket.socket.shutdown(speaking, socket.SHUT_WR)
                while socket.socket.recv(speaking, 4096):
                    pass
            while speaking.recv(4096):
                pass

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listening.accept()
                connection.settimeout(10)
                threading.Thread(target=shake_hands, args=(connection,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=accept, daemon=True).start()
        yield f"localhost:{listening.getsockname()[1]}"
        listening.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_a_client_shows_its_certificate(
    version: ssl.TLSVersion, transport: NetworkTransport, tmp_path: Path
) -> None:
    mine, whole, key = AUTHORITY.issue_cert("client"), tmp_path / "client.pem", tmp_path / "client.key"
    mine.private_key_and_cert_chain_pem.write_to_path(whole)
    mine.private_key_pem.write_to_path(key)
    AUTHORITY.cert_pem.write_to_path(tmp_path / "ca.pem")
    context = serving(AUTHORITY.issue_cert("localhost"))
    wanting_a_certificate(version)(context)
    for shown in (whole, str(whole), (whole, key)):
        with server_of(context) as address:
            async with VeeamClient(
                address,
                username="a",
                password="b",
                verify=tmp_path / "ca.pem",
                client_cert=shown,
                transport=transport,
                retry=None,
                timeout=httpx.Timeout(10, read=0.3),
                trust_env=False,
            ) as vbr:
                with pytest.raises(errors.TimedOut):  # it is let in, and there is nobody
                    await vbr.service.get_server_time()


def test_a_certificate_that_cannot_be_shown(tmp_path: Path) -> None:
    (tmp_path / "no.pem").write_text("nothing")
    for wrong in (tmp_path / "gone.pem", tmp_path / "no.pem", (tmp_path / "no.pem", tmp_path / "no.pem")):
        with pytest.raises(errors.InvalidArgument, match=r"client_cert= cannot be used: .*must be PEM files"):
            VeeamClient("vbr01", username="a", password="b", client_cert=wrong)
    context = ssl.create_default_context()
    with pytest.raises(errors.InvalidArgument, match="into the context"):
        VeeamClient("vbr01", username="a", password="b", verify=context, client_cert=tmp_path / "no.pem")


async def refused(address: str, transport: NetworkTransport) -> errors.TlsFailed:
    trusting = ssl.create_default_context()
    AUTHORITY.configure_trust(trusting)
    async with VeeamClient(
        address, username="a", password="b", verify=trusting, transport=transport, retry=None, trust_env=False
    ) as vbr:
        with pytest.raises(errors.TlsFailed) as caught:
            await vbr.service.get_server_time()
    assert not caught.value.sent
    return caught.value


def wanting_a_certificate(version: ssl.TLSVersion) -> Callable[[ssl.SSLContext], None]:
    def change(context: ssl.SSLContext) -> None:
        context.verify_mode = ssl.CERT_REQUIRED
        AUTHORITY.configure_trust(context)
        context.minimum_version = context.maximum_version = version

    return change


def with_other_ciphers(context: ssl.SSLContext) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AES256-SHA")


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize(
    ("change", "advice"),
    [
        (wanting_a_certificate(ssl.TLSVersion.TLSv1_3), "client_cert="),
        (wanting_a_certificate(ssl.TLSVersion.TLSv1_2), "client_cert="),
        (with_other_ciphers, "no ciphers in common"),
    ],
    ids=["client certificate, 1.3", "client certificate, 1.2", "ciphers"],
)
async def test_an_alert(change: Callable[[ssl.SSLContext], None], advice: str, transport: NetworkTransport) -> None:
    context = serving(AUTHORITY.issue_cert("localhost"))
    change(context)
    with server_of(context) as address:
        error = await refused(address, transport)
    assert advice in str(error)


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize(
    ("issue", "advice"),
    [
        (lambda: AUTHORITY.issue_cert("other.example.com"), "is for another name"),
        (
            lambda: AUTHORITY.issue_cert("localhost", not_after=datetime.now(UTC) - timedelta(days=1)),
            "has expired: renew it",
        ),
        (
            lambda: AUTHORITY.issue_cert("localhost", not_before=datetime.now(UTC) + timedelta(days=1)),
            "is not valid yet",
        ),
        (lambda: trustme.CA().issue_cert("localhost"), "pass verify='sha256:"),
    ],
    ids=["name", "expired", "not yet", "unknown authority"],
)
async def test_a_certificate(issue: Callable[[], trustme.LeafCert], advice: str, transport: NetworkTransport) -> None:
    with server_of(serving(issue())) as address:
        error = await refused(address, transport)
    assert advice in str(error)
    assert error.fingerprint is not None


# What each alert means: level fatal, and its number.
ALERTS = {
    40: "client_cert=", 42: "client_cert=", 43: "client_cert=", 44: "client_cert=", 45: "client_cert=",
    46: "client_cert=", 48: "client_cert=", 49: "client_cert=", 70: "no version of TLS in common",
    71: "no ciphers in common", 80: "TLS failed", 86: "TLS failed", 112: "does not know itself by this name",
    116: "client_cert=",
}  # fmt: skip


@pytest.mark.parametrize("number", ALERTS)
async def test_every_alert_in_the_place_of_a_hello(number: int) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(4096)
        writer.write(bytes([21, 3, 3, 0, 2, 2, number]))
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        address = f"localhost:{server.sockets[0].getsockname()[1]}"
        for transport in TRANSPORTS:
            assert ALERTS[number] in str(await refused(address, transport))


async def test_what_does_not_speak_tls() -> None:
    async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        for transport in TRANSPORTS:
            error = await refused(f"localhost:{server.sockets[0].getsockname()[1]}", transport)
            assert "does not speak TLS: check that this is its HTTPS port" in str(error)
