"""What can carry calls over the network, and clients on each: tests of connections run on all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import pytest

from tests.support.canned import Act, reply, trusting
from veeam_client import VeeamClient
from veeam_client.auth import Tokens
from veeam_client.transport.choice import NetworkTransport

if TYPE_CHECKING:
    import asyncio

TRANSPORTS: tuple[NetworkTransport, ...] = get_args(NetworkTransport)
# httpx2 runs on the adapter of httpx: what holds for one rarely fails for the other.
EACH = [pytest.param(one, marks=pytest.mark.full) if one == "httpx2" else one for one in TRANSPORTS]
TIME = b'{"serverTime": "2026-08-25T15:20:13Z", "timeZone": "UTC"}'
GOOD = reply("200 OK", TIME)
# The same, on a connection that is kept.
KEPT = GOOD.replace(b"connection: close\r\n", b"")


ID = "00000000-0000-0000-0000-000000000001"


@pytest.fixture(params=EACH)
def transport(request: pytest.FixtureRequest) -> NetworkTransport:
    named: NetworkTransport = request.param
    return named


def client(url: str, transport: NetworkTransport, **options: Any) -> VeeamClient:
    given: dict[str, Any] = {
        "revision": "1.3-rev0",
        "auth": Tokens(access_token="given"),
        "verify": trusting(),
        "retry": None,
        "trust_env": False,
    }
    return VeeamClient(url, transport=transport, **(given | options))


def recorded(into: list[bytes], answer: bytes) -> Act:
    """Take every request of a connection, and answer each with the same."""

    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            into.append(await reader.readuntil(b"\r\n\r\n"))
            writer.write(answer)
            await writer.drain()

    return act
