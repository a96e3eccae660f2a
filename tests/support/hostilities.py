"""What a hostile server can do with a reply: each kind by its name, for tests that go through all."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

from tests.support.hostile import (
    NO_ROWS,
    Received,
    broken_off,
    dripping,
    html,
    json_reply,
    packed,
    repeating,
    reply,
    silence,
)

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from tests.support.hostile import Answer

JSON = "content-type: application/json"
CHUNKED = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
PACKED = CHUNKED.replace(b"\r\n\r\n", b"\r\ncontent-encoding: gzip\r\n\r\n")
LARGE = 60_000_000


def _nested(levels: int) -> str:
    return "[" * levels + "]" * levels


def _many(value: str, count: int) -> bytes:
    return f'{{"data": [{",".join([value] * count)}], "pagination": {{"total": {count}}}}}'.encode()


def _chunks(*parts: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (*parts, b""))


def _names(count: int) -> bytes:
    return json.dumps({f"{number}": number for number in range(count)}).encode()


def _growing(request: Received) -> bytes:
    """A list that never ends, and is one page longer each time."""
    skip = int(dict(part.partition("=")[::2] for part in request.target.partition("?")[2].split("&")).get("skip", 0))
    rows = [{"id": f"{skip + one:08x}-0000-0000-0000-000000000000"} for one in range(500)]
    return json_reply({"data": rows, "pagination": {"total": skip + 1000}})


async def _members(_: Received) -> AsyncGenerator[bytes]:
    yield PACKED + _chunks(gzip.compress(b"") * 100_000)


# Made when they are wanted: some are large.
KINDS: dict[str, Callable[[], Answer]] = {
    "silence": lambda: silence,
    "a byte now and then": lambda: dripping(json_reply(NO_ROWS)),
    "headers without an end": lambda: repeating(b"HTTP/1.1 200 OK\r\n", b"x-more: 1\r\n" * 100),
    "a header without an end": lambda: repeating(b"HTTP/1.1 200 OK\r\nx-more: ", b"1" * 1000),
    "100 Continue for ever": lambda: repeating(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 10),
    "a body without an end": lambda: repeating(CHUNKED, b"10000\r\n" + b" " * 0x10000 + b"\r\n"),
    "a body of single bytes": lambda: repeating(CHUNKED, b"1\r\n \r\n" * 1000),
    "an error without an end": lambda: repeating(CHUNKED.replace(b"200 OK", b"500 Oh"), b"1\r\n \r\n" * 1000),
    "packed rubbish without an end": lambda: repeating(PACKED, b"10000\r\n" + b"\0" * 0x10000 + b"\r\n"),
    "spaces": lambda: packed(b"[" + b" " * LARGE + b"]", JSON),
    "spaces, more than are allowed": lambda: packed(b"[" + b" " * 100_000_000 + b"]", JSON),
    "a text": lambda: packed(b'{"name": "' + b"x" * LARGE + b'"}', JSON),
    "line breaks": lambda: packed(b"x\n" * (LARGE // 2), JSON),
    "packed twice": lambda: packed(b" " * LARGE, JSON, times=2),
    "packed in nothing": lambda: _members,
    "empty objects": lambda: packed(_many("{}", 300_000), JSON),
    "millions of empty objects": lambda: packed(_many("{}", 5_000_000), JSON),
    "rows that are none": lambda: packed(_many("null", 300_000), JSON),
    "equal rows": lambda: packed(_many('{"name": "x"}', 50_000), JSON),
    "numbers": lambda: packed(b"[" + b"1," * 10_000_000 + b"1]", JSON),
    "names": lambda: packed(_names(90_000), JSON),
    "lists in lists": lambda: json_reply(_nested(100_000)),
    "an error of empty objects": lambda: packed(b"[" + b"{}," * 3_000_000 + b"{}]").replace(b"200 OK", b"500 Oh"),
    "an error of line breaks": lambda: packed(b"x\n" * (LARGE // 2)).replace(b"200 OK", b"503 Oh"),
    "ten thousand headers": lambda: reply(b"{}", JSON, *(f"x-{number}: {number}" for number in range(10_000))),
    "a megabyte of a header": lambda: reply(b"{}", JSON, "x-more: " + "1" * 1_000_000),
    "a chunk of a long name": lambda: CHUNKED + b"2;" + b"x" * 1_000_000 + b"\r\n{}\r\n0\r\n\r\n",
    "a chunk of no size": lambda: CHUNKED + b"-1\r\n{}\r\n0\r\n\r\n",
    "two lengths": lambda: reply(b"{}", JSON, "content-length: 7"),
    "a length and chunks": lambda: reply(b"{}", JSON, "transfer-encoding: chunked"),
    "a length of 400 digits": lambda: reply(b"{}", JSON, length=10**400),
    "no end but the connection's": lambda: broken_off(b"HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n{"),
    "half a reply": lambda: broken_off(json_reply(NO_ROWS)[:-10]),
    "half of what is packed": lambda: reply(gzip.compress(b"x" * 1000)[:20], JSON, "content-encoding: gzip"),
    "no HTTP": lambda: b"220 mail.example.com ESMTP\r\n\r\n",
    "another protocol": lambda: b"HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n",
    "no such status": lambda: reply(b"", status="999 Oh"),
    "elsewhere": lambda: reply(b"", "location: https://127.0.0.1:1/", status="302 Found"),
    "two replies": lambda: json_reply(NO_ROWS) + json_reply({"data": [{"id": "planted"}]}),
    "cookies": lambda: json_reply(NO_ROWS, *(f"set-cookie: {number}={'x' * 100}" for number in range(80))),
    "no JSON": html,
    "null": lambda: json_reply(None),
    "nothing": lambda: reply(b"", status="204 No Content"),
    "a list that never ends": lambda: _growing,
    "pages that come again": lambda: json_reply({"data": [{"id": "x"}] * 500, "pagination": {"total": 10**12}}),
    "not now": lambda: reply(b"", f"retry-after: {'9' * 400}", status="429 Slow"),
    "no account": lambda: reply(b"", status="401 No"),
}
