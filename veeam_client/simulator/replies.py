"""Replies, and how they go out: at once, slowly, by halves, as a stream."""

import html
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, formatdate
from http import HTTPStatus
from typing import Any, Final

import orjson
from starlette.types import Send

from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.mood import Mood

__all__ = ["JSON", "Download", "Reply", "json_reply", "overload_reply", "proxy_page", "refusal_reply", "send_reply"]

JSON: Final = "application/json"
_HTML: Final = "text/html; charset=utf-8"
_CHUNK: Final = 64 * 1024
_PIECES: Final = 10
_PATTERN: Final = bytes(range(256)) * (_CHUNK // 256)


@dataclass(frozen=True, slots=True)
class Download:
    """Bytes that are made while they are sent and never held as a whole: 0 to 255, again and again."""

    size: int

    def chunks(self) -> Iterator[bytes]:
        """Give the bytes in pieces."""
        left = self.size
        while left > 0:
            yield _PATTERN[: min(left, _CHUNK)]
            left -= _CHUNK


@dataclass(frozen=True, slots=True)
class Reply:
    """A status, a body and what the headers say of it."""

    status: int
    content: bytes | Download = b""
    media: str = ""
    headers: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def size(self) -> int:
        """The length of the body in bytes."""
        return self.content.size if isinstance(self.content, Download) else len(self.content)

    def chunks(self, pieces: int) -> Iterator[bytes]:
        """Give the body in pieces; one in memory in about so many."""
        if isinstance(self.content, Download):
            yield from self.content.chunks()
            return
        step = max(1, -(-len(self.content) // pieces))
        for start in range(0, len(self.content), step):
            yield self.content[start : start + step]


def json_reply(value: Any, status: int = 200) -> Reply:
    """Make a reply of a JSON value."""
    return Reply(status, orjson.dumps(value), JSON)


def refusal_reply(refusal: Refusal, mood: Mood, *, terse: bool) -> Reply:
    """Make the reply of a refused request, in the server's error form or as the HTML page of a proxy.

    Args:
        refusal: Why it is refused.
        mood: How the server behaves.
        terse: Whether the error form is that of builds before 13.1, without title and status.
    """
    if mood.html_errors:
        return Reply(refusal.status, _page(refusal.status, refusal.message), _HTML)
    return json_reply(refusal.body(terse=terse), refusal.status)


def proxy_page(status: int) -> Reply:
    """Make the page that a proxy answers with by itself."""
    return Reply(status, _page(status, "The gateway has not passed this request on."), _HTML)


def overload_reply(status: int, mood: Mood, *, terse: bool) -> Reply:
    """Make a 429 or a 503, which come from in front of a server and not from the server itself."""
    headers: dict[str, str] = {}
    if mood.retry_after is not None:
        moment = datetime.now(UTC) + timedelta(seconds=mood.retry_after)
        headers["retry-after"] = (
            format_datetime(moment, usegmt=True) if mood.retry_after_date else str(round(mood.retry_after))
        )
    message = "Too many requests." if status == HTTPStatus.TOO_MANY_REQUESTS else "The service is not available."
    refused = refusal_reply(Refusal(status, "ServiceUnavailable", message), mood, terse=terse)
    return Reply(refused.status, refused.content, refused.media, headers)


async def send_reply(
    reply: Reply,
    send: Send,
    mood: Mood,
    *,
    is_over: Callable[[float], Awaitable[bool]],
    halve: bool,
) -> int:
    """Send a reply as the mood has it.

    Args:
        reply: What to send.
        send: Where to.
        mood: How.
        is_over: Waits so many seconds; true if the server closes in the meantime, or the client has gone. Sending to
            one that has gone would neither fail nor let anything else run.
        halve: Whether to stop in the middle of the body.

    Returns:
        How many bytes of the body went out.
    """
    streams = isinstance(reply.content, Download)
    headers = [(b"date", formatdate(usegmt=True).encode())]
    if reply.media:
        headers.append((b"content-type", reply.media.encode()))
    if not streams or mood.download_length:
        headers.append((b"content-length", str(reply.size).encode()))
    if mood.closes_connections:
        headers.append((b"connection", b"close"))
    headers += [(name.encode(), value.encode()) for name, value in reply.headers.items()]
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    sent, end = 0, reply.size // 2 if halve else reply.size
    pieces = _PIECES if mood.slow_body else 1
    for piece in reply.chunks(pieces):
        chunk = piece[: end - sent]
        if not chunk:
            break
        if (streams or mood.slow_body) and await is_over(mood.slow_body * len(chunk) / reply.size):
            break
        await send({"type": "http.response.body", "body": chunk, "more_body": True})
        sent += len(chunk)
    if not halve:
        await send({"type": "http.response.body", "body": b"", "more_body": False})
    return sent


def _page(status: int, message: str) -> bytes:
    title = f"{status} {HTTPStatus(status).phrase}"
    return (
        f"<!DOCTYPE html>\n<html><head><title>{title}</title></head>"
        f"<body><center><h1>{title}</h1></center><hr><center>{html.escape(message)}</center></body></html>\n"
    ).encode()
