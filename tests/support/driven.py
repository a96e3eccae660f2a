"""A simulated server whose clock goes on while the client waits, and a transport that fails one request."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from veeam_client import VeeamClient
from veeam_client.rest import REVISION
from veeam_client.simulator import Clock, Simulator

_SIGN_IN = "/api/oauth2/"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Give a clock that the pauses between two looks move on, instead of passing."""
    clock = Clock()

    class Asyncio:
        def __getattr__(self, name: str) -> Any:
            return getattr(asyncio, name)

        async def sleep(self, seconds: float) -> None:
            clock.advance(seconds)
            await asyncio.sleep(0)

    # The name in the module: sockets need the real thing.
    monkeypatch.setattr("veeam_client.client.work_waiter.asyncio", Asyncio())
    # Without jitter, so that a recipe makes the same requests each time.
    monkeypatch.setattr(
        "veeam_client.client.work_status.random", SimpleNamespace(uniform=lambda low, high: (low + high) / 2)
    )
    return clock


def client_of(server: Simulator, **settings: Any) -> VeeamClient:
    given: dict[str, Any] = {"username": server.username, "password": server.password}
    if "transport" not in settings:
        given["verify"] = server.ssl_context
    else:
        given["revision"] = REVISION  # with a transport of one's own, none is found out
    return VeeamClient(server.url, **given | settings)


class Failing(httpx.AsyncBaseTransport):
    """Sends requests over the network, but for some that are answered with a refusal instead.

    Args:
        server: Where they go.
        at: The number of the one that fails, from 0, sign-ins not counted.
        method: Requests of this method fail all.
    """

    def __init__(self, server: Simulator, at: int, method: str = "") -> None:
        self.network = httpx.AsyncHTTPTransport(verify=server.ssl_context)
        self.at, self.method, self.count = at, method, 0
        self.failed: str | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if not request.url.path.startswith(_SIGN_IN):
            number, self.count = self.count, self.count + 1
            if number == self.at or request.method == self.method:
                self.failed = f"{request.method} {request.url.path}"
                body = {"errorCode": "UnknownError", "message": f"Request {number} failed."}
                return httpx.Response(400, json=body, request=request)
        return await self.network.handle_async_request(request)

    async def aclose(self) -> None:
        await self.network.aclose()
