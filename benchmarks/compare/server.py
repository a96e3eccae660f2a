"""A server with recorded answers, in a process of its own: fast enough that the clients are what is measured.

It answers from what `world` recorded, over TLS, on as many ports as are asked for, and reads of a request no more than
it needs. It says its ports in one line of JSON. To a line on its input it answers with what it has done so far, and at
the end of the input it stops.
"""

from __future__ import annotations

import asyncio
import json
import re
import resource
import ssl
import sys
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_END = b"\r\n\r\n"
_LISTS = {"/api/v1/sessions": "sessions.jsonl", "/api/v1/jobs/states": "jobs.jsonl"}
_LIMITS = {"/api/v1/sessions": 200, "/api/v1/jobs/states": 50}  # where a request has none
_HEADERS = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"


class Answers:
    """What is answered to which request.

    Args:
        world: The folder of the recorded world.
        sessions: How many sessions there are; as many as were recorded if None.
    """

    def __init__(self, world: Path, sessions: int | None) -> None:
        replies: dict[str, Any] = json.loads((world / "replies.json").read_text(encoding="utf-8"))
        self._replies = {path: _whole(json.dumps(reply).encode()) for path, reply in replies.items()}
        self._rows = {path: (world / file).read_bytes().splitlines() for path, file in _LISTS.items()}
        self._rows["/api/v1/sessions"] = self._rows["/api/v1/sessions"][:sessions]
        self._pages: dict[tuple[str, int], bytes] = {}
        self.requests = self.connections = 0

    def to(self, method: str, target: str, server: int) -> bytes:
        """Give the reply of one of the servers to a request, headers and all."""
        self.requests += 1
        path, _, query = target.partition("?")
        if path in self._rows:
            # What is asked for again was made before.
            key = target, server
            return self._pages.get(key) or self._pages.setdefault(key, self._page(path, query, server))
        if method != "GET" and path not in self._replies:
            return b"HTTP/1.1 204 No Content\r\n\r\n"
        return self._replies[path]

    def _page(self, path: str, query: str, server: int) -> bytes:
        asked = {name: values[0] for name, values in parse_qs(query).items()}
        skip, limit = int(asked.get("skip", 0)), int(asked.get("limit", _LIMITS[path]))
        # Each server begins elsewhere: no two have the same ids.
        every = self._rows[path]
        first = (skip + server * limit) % len(every)
        rows = every[first : first + limit]
        place = {"total": len(every), "count": len(rows), "skip": skip, "limit": limit}
        return _whole(b'{"data":[%b],"pagination":%b}' % (b",".join(rows), json.dumps(place).encode()))


def _whole(body: bytes) -> bytes:
    return _HEADERS % len(body) + body


class Connection(asyncio.Protocol):
    """One connection: HTTP/1.1, kept alive.

    Args:
        answers: What to answer.
        latency: Seconds until an answer is sent.
        server: Which of the servers it is a connection to.
    """

    def __init__(self, answers: Answers, latency: float, server: int) -> None:
        self._answers = answers
        self._latency = latency
        self._server = server
        self._read = b""
        self._transport: Any = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep what is written to."""
        self._transport = transport
        self._answers.connections += 1

    def data_received(self, data: bytes) -> None:
        """Answer each whole request."""
        self._read += data
        while (end := self._read.find(_END)) >= 0:
            head = self._read[:end]
            length = _LENGTH.search(head)
            whole = end + len(_END) + (int(length[1]) if length else 0)
            if len(self._read) < whole:
                return
            self._read = self._read[whole:]
            method, target, _ = head.partition(b"\r\n")[0].decode().split(" ")
            answer = self._answers.to(method, target, self._server)
            if self._latency:
                asyncio.get_running_loop().call_later(self._latency, self._transport.write, answer)
            else:
                self._transport.write(answer)


async def serve(world: Path, *, ports: int = 1, latency: float = 0, sessions: int | None = None) -> None:
    """Answer until the input ends."""
    answers = Answers(world, sessions)
    loop = asyncio.get_running_loop()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(world / "server.pem")
    servers = [
        await loop.create_server(
            partial(Connection, answers, latency, number), "127.0.0.1", 0, ssl=context, backlog=1024
        )
        for number in range(ports)
    ]
    _say([server.sockets[0].getsockname()[1] for server in servers])
    while await asyncio.to_thread(sys.stdin.readline):
        used = resource.getrusage(resource.RUSAGE_SELF)
        _say({"cpu": used.ru_utime + used.ru_stime, "requests": answers.requests, "connections": answers.connections})


def _say(value: Any) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1]), **json.loads(sys.argv[2])))
