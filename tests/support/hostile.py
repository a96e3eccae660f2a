"""A server that sends whatever bytes a test writes down, over TLS on raw streams.

It signs clients in and out as a good one would, and counts connections and sessions. Everything else a test says:

    async with HostileServer(json_reply(None)) as server, server.client("aiohttp") as vbr:
        await vbr.jobs.get_all_jobs()

An answer is bytes, or a function of the request that gives bytes or makes them part by part, for ever if it likes.
"""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack, aclosing
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qsl

from attrs import field, frozen

from tests.support.canned import playing, trusting
from veeam_client import VeeamClient
from veeam_client.rest import REVISION

if TYPE_CHECKING:
    from collections.abc import Mapping

TOKEN = "/api/oauth2/token"
LOGOUT = "/api/oauth2/logout"
NO_ROWS: dict[str, Any] = {"data": [], "pagination": {"total": 0, "count": 0, "skip": 0, "limit": 200}}

Answer = bytes | Callable[["Received"], bytes | AsyncGenerator[bytes]]


class Hangup(Exception):
    """Raised by an answer: the connection is closed where it is."""


@frozen
class Received:
    """A request as it came."""

    method: str
    target: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    connection: int = 0

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode()))


def reply(body: bytes = b"", *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    """Make a reply on a connection that is kept."""
    length = len(body) if length is None else length
    return "\r\n".join([f"HTTP/1.1 {status}", f"content-length: {length}", *headers, "", ""]).encode() + body


def json_reply(value: Any, *headers: str, status: str = "200 OK") -> bytes:
    """Make a reply of a JSON value; text is taken as JSON that is written already."""
    text = value if isinstance(value, str) else json.dumps(value)
    return reply(text.encode(), "content-type: application/json", *headers, status=status)


def packed(body: bytes, *headers: str, times: int = 1) -> bytes:
    """Make a reply whose body is packed, once or several times."""
    for _ in range(times):
        body = gzip.compress(body)
    return reply(body, f"content-encoding: {', '.join(['gzip'] * times)}", *headers)


def html(status: str = "200 OK", text: str = "<html><body>Gateway</body></html>") -> bytes:
    """Make the reply of a proxy."""
    return reply(text.encode(), "content-type: text/html", status=status)


def dripping(content: bytes, *, every: float = 0.02) -> Callable[[Received], AsyncGenerator[bytes]]:
    """Answer a byte at a time."""

    async def parts(_: Received) -> AsyncGenerator[bytes]:
        for byte in content:
            yield bytes([byte])
            await asyncio.sleep(every)

    return parts


def repeating(head: bytes, part: bytes, *, every: float = 0) -> Callable[[Received], AsyncGenerator[bytes]]:
    """Answer with a beginning, and then with the same part for ever."""

    async def parts(_: Received) -> AsyncGenerator[bytes]:
        yield head
        while True:
            yield part
            await asyncio.sleep(every)

    return parts


def broken_off(content: bytes) -> Callable[[Received], AsyncGenerator[bytes]]:
    """Send this much and close the connection."""

    async def parts(_: Received) -> AsyncGenerator[bytes]:
        yield content
        raise Hangup

    return parts


async def silence(_: Received) -> AsyncGenerator[bytes]:
    """Never answer."""
    await asyncio.Event().wait()
    yield b""


class HostileServer:
    """A server whose answers a test writes down: `answer` for every path, `answers` for single ones.

    Attributes:
        answer: What is answered where `answers` has nothing.
        answers: Path, without the query, to what is answered there. A list is used up, its last one stays.
        received: Every request that came, in order.
        connections: How many connections were made.
        open: How many are open.
        sessions: Access tokens that were given, neither signed out nor spent, to their refresh tokens.
    """

    def __init__(
        self, answer: Answer | None = None, answers: Mapping[str, Answer | list[Answer]] | None = None
    ) -> None:
        self.answer: Answer = json_reply(NO_ROWS) if answer is None else answer
        self.answers: dict[str, Answer | list[Answer]] = dict(answers or {})
        self.received: list[Received] = []
        self.connections = self.open = 0
        self.sessions: dict[str, str] = {}
        self.url = ""
        self._news = asyncio.Event()
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        self.url = await self._stack.enter_async_context(playing(self._act))
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._stack.aclose()

    def client(self, transport: Any = None, **options: Any) -> VeeamClient:
        """Make a client of this server, without retries."""
        given: dict[str, Any] = {
            "username": "svc", "password": "open-sesame-71", "verify": trusting(), "retry": None, "trust_env": False,
            "revision": REVISION,
        }  # fmt: skip
        return VeeamClient(self.url, transport=transport, **(given | options))

    def paths(self) -> list[str]:
        return [request.path for request in self.received]

    async def got(self, path: str, count: int = 1) -> None:
        """Wait until so many requests for a path have come."""
        while self.paths().count(path) < count:
            self._news.clear()
            await self._news.wait()

    def grants(self) -> list[str]:
        return [request.form["grant_type"] for request in self.received if request.path == TOKEN]

    def give_token(self, _: Received | None = None, **changes: Any) -> bytes:
        """Begin a session, as a good server would."""
        number = self.paths().count(TOKEN)
        self.sessions[f"access-{number}"] = f"refresh-{number}"
        tokens = {
            "access_token": f"access-{number}", "refresh_token": f"refresh-{number}", "token_type": "bearer",
            "expires_in": 900, ".issued": "2026-08-25T15:20:13-07:00", ".expires": "2026-08-25T15:35:13-07:00",
        }  # fmt: skip
        return json_reply(tokens | changes)

    async def _act(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open += 1
        # Whatever is being sent ends when the client goes away.
        serving = asyncio.create_task(self._serve(reader, writer, self.connections))
        gone = asyncio.create_task(writer.wait_closed())
        try:
            await asyncio.wait({serving, gone}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self.open -= 1
            serving.cancel()
            gone.cancel()
            outcomes = await asyncio.gather(serving, gone, return_exceptions=True)
        if isinstance(outcomes[0], Exception) and not isinstance(outcomes[0], (EOFError, Hangup, OSError)):
            raise outcomes[0]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int) -> None:
        while True:
            request = await _read(reader, number)
            self.received.append(request)
            self._news.set()
            answer = self._answer(request)
            if isinstance(answer, bytes):
                writer.write(answer)
                await writer.drain()
            else:
                async with aclosing(answer) as parts:
                    async for part in parts:
                        writer.write(part)
                        await writer.drain()

    def _answer(self, request: Received) -> bytes | AsyncGenerator[bytes]:
        answer = self.answers.get(request.path)
        if isinstance(answer, list):
            answer = answer.pop(0) if len(answer) > 1 else answer[0]
        if answer is None and request.path in {TOKEN, LOGOUT}:
            answer = self.token if request.path == TOKEN else self.log_out
        answer = self.answer if answer is None else answer
        return answer if isinstance(answer, bytes) else answer(request)

    def token(self, request: Received) -> bytes:
        """Answer the token operation as a good server would."""
        if request.form["grant_type"] == "refresh_token":
            spent = [access for access, refresh in self.sessions.items() if refresh == request.form["refresh_token"]]
            if not spent:
                return json_reply({"errorCode": "InvalidToken", "message": "No such token."}, status="401 No")
            del self.sessions[spent[0]]
        return self.give_token(request)

    def log_out(self, request: Received) -> bytes:
        """End a session as a good server would."""
        known = self.sessions.pop(request.headers.get("authorization", "").removeprefix("Bearer "), None)
        return json_reply({}) if known else reply(status="401 No")


async def _read(reader: asyncio.StreamReader, connection: int) -> Received:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    start, *lines = head.rstrip().split("\r\n")
    method, target, _ = start.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    body = b""
    if headers.get("transfer-encoding") == "chunked":
        while size := int(await reader.readline(), 16):
            body += await reader.readexactly(size)
            await reader.readline()
        await reader.readline()
    else:
        body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Received(method, target, headers, body, connection)
