"""A server of a few lines behind `httpx.MockTransport`, for tests of what the client sends and makes of replies."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl
from uuid import UUID

import httpx

from veeam_client import VeeamClient

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    Answer = Callable[[httpx.Request], httpx.Response]

HOST = "vbr01.example.com"
SERVER = "https://vbr01.example.com:9419"
ID = UUID("5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11")
PASSWORD = "open-sesame-71"
TOKEN = "/api/oauth2/token"
LOGOUT = "/api/oauth2/logout"
JOBS = "/api/v1/jobs"
TIME = "/api/v1/serverTime"
NOW = {"serverTime": "2026-08-25T15:20:13Z", "timeZone": "UTC"}
NO_JOBS = {"data": [], "pagination": {"total": 0, "count": 0, "skip": 0, "limit": 200}}
WRONG_PASSWORD = {
    "errorCode": "AccessDenied",
    "message": "Unable to perform authorization: wrong password.",
    "title": "Not authorized",
    "status": 401,
}
REFUSALS = [{"content": b""}, {"json": "Unauthorized"}, {"json": {"errorCode": "ExpiredToken", "message": "Expired"}}]


class Server:
    """A server that gives out numbered tokens; what it answers elsewhere, a test decides."""

    def __init__(self, answer: Answer | None = None) -> None:
        self.answer = answer or (lambda request: httpx.Response(200, json=NOW if request.url.path == TIME else NO_JOBS))
        self.sign_in: Answer | None = None
        self.requests: list[httpx.Request] = []
        self.forms: list[dict[str, str]] = []
        self.good: set[str] = set()
        self.asked, self.gate = asyncio.Event(), asyncio.Event()
        self.gate.set()
        self.lifetime = 900
        self.now = 1000.0  # on the client's clock, which goes when it is told to

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if request.url.path == TOKEN:
            form = dict(parse_qsl(request.content.decode()))
            self.forms.append(form)
            self.asked.set()
            await self.gate.wait()
            return self.sign_in(request) if self.sign_in else self.give()
        if request.url.path == LOGOUT:
            return httpx.Response(200, json={})
        # What is slow in the door lets the others in, as a network does.
        await asyncio.sleep(0)
        return self.answer(request)

    def give(self) -> httpx.Response:
        number = len(self.forms)
        self.good = {f"access-{number}"}
        return httpx.Response(
            200,
            json={
                "access_token": f"access-{number}",
                "refresh_token": f"refresh-{number}",
                "token_type": "bearer",
                "expires_in": self.lifetime,
                ".issued": "2026-08-25T15:20:13.2300016-07:00",
                ".expires": "2026-08-25T15:35:13.2300016-07:00",
            },
        )

    def asks_for_a_good_token(self, request: httpx.Request) -> httpx.Response:
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        return httpx.Response(200, json=NO_JOBS) if token in self.good else httpx.Response(401)

    def paths(self) -> list[str]:
        return [request.url.path for request in self.requests]

    def grants(self) -> list[str]:
        return [form["grant_type"] for form in self.forms]

    def client(self, **settings: Any) -> VeeamClient:
        given: dict[str, Any] = {
            "username": "svc",
            "password": PASSWORD,
            "retry": None,
            "transport": httpx.MockTransport(self),
        }
        return by_clock(VeeamClient(HOST, **given | settings), lambda: self.now)


def by_clock(vbr: VeeamClient, clock: Callable[[], float]) -> VeeamClient:
    """Give the client a clock by which its tokens come to their end."""
    if vbr._requester.sign_in is not None:
        vbr._requester.sign_in.clock = clock
    return vbr


class Broken(httpx.AsyncByteStream):
    """A body that breaks off after its first part."""

    def __init__(self, *parts: bytes, error: Exception | None = None) -> None:
        self.parts, self.error = parts, error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self.parts:
            yield part
        if self.error:
            raise self.error


def answering(*replies: httpx.Response) -> Answer:
    """Answers one after the other, and the last again and again."""
    left = list(replies)
    return lambda _: left.pop(0) if len(left) > 1 else left[0]


async def jobs_of(server: Server, **settings: Any) -> Any:
    async with server.client(**settings) as vbr:
        return await vbr.jobs.get_all_jobs()
