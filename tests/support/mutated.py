"""Replies to every operation, changed at random: what a server could send that nobody thought of."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx

from tests.contract.samples import CONTRACT
from veeam_client.operations import OPERATIONS
from veeam_client.simulator.sampler import Sampler

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from veeam_client.client import Operation

_ID = "00000000-0000-0000-0000-000000000001"
_ARGUMENTS = {"int": 1, "float": 1.0, "bool": True, "UUID": _ID, "datetime": datetime(2026, 8, 25, tzinfo=UTC)}


def _deep(levels: int) -> Any:
    value: Any = 1
    for level in range(levels):
        value = [value] if level % 2 else {"a": value}
    return value


# Written as JSON, so that each is made anew: what is changed in one reply must not be found in the next.
_VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 2**63, 2**64 + 1, -(2**65) - 1, 10**400, 1.5, 1e308, "", "x", "half \ud83d", "\x1b[2J\u202e",
    "0001-01-01T00:00:00", "9999-12-31T24:00:00Z", "2026-13-45T99:00", "2026-08-25T15:20:13", "y" * 5000,
    _ID, _ID.replace("-", ""), "{" + _ID + "}", "Stopped", "sTOPPED", [], {}, [None], [[]], [{}], {"id": None},
    ["x", None, {"id": _ID}], {"result": {"result": []}}, _deep(120), _deep(250),
)  # fmt: skip
JUNK = [json.dumps(value) for value in _VALUES]


def _junk(random: Random) -> Any:
    return json.loads(random.choice(JUNK))


def reply_to(operation: Operation, random: Random) -> tuple[bytes, httpx.Response]:
    """Make a reply that is nearly right, or hardly.

    Returns:
        Its body, and the reply.
    """
    result = operation.result
    if result in {None, "bytes", "Any"}:
        value: Any = _junk(random)
    else:
        value = Sampler(CONTRACT, random, probability=random.choice((0.0, 0.6, 1.0)), depth=2).sample(str(result))
        for _ in range(random.choice((0, 1, 1, 2, 4))):
            _change(value, random)
    body = json.dumps(value).encode()
    headers = {"content-type": "application/json"}
    status = operation.status
    match random.randrange(20):
        case 0:
            body = json.dumps(_junk(random)).encode()
        case 1:
            body = body[: random.randrange(len(body))]
        case 2:
            body, headers = b"<html>\x1b[2J</html>", {"content-type": "text/html"}
        case 3:
            place = random.randrange(len(body))
            body = body[:place] + bytes([random.randrange(256)]) + body[place + 1 :]
        case 4:
            status = random.choice((200, 201, 202, 204, 302, 400, 401, 403, 404, 409, 418, 429, 500, 503, 599))
    return body, httpx.Response(status, headers=headers, content=b"" if status == 204 else body)


def _change(value: Any, random: Random) -> None:
    places = [*_places(value)]
    if not places:
        return
    holder, key = random.choice(places)
    match random.randrange(5):
        case 0:
            del holder[key]
        case 1 if isinstance(holder, list):
            holder.insert(key, _junk(random))
        case 1:
            holder[f"{key}OfALaterRevision"] = _junk(random)
        case _:
            holder[key] = _junk(random)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(value, (dict, list)):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from _places(value[key])


def arguments_of(operation: Operation, random: Random) -> dict[str, Any]:
    """Give arguments that can be sent."""
    given: dict[str, Any] = {one.name: _argument(one.type) for one in operation.parameters if one.is_required}
    body = operation.body
    if body is not None and body.is_required:
        if body.type == "bytes":
            given["body"] = b"x"
        elif body.type.startswith("list["):
            given["body"] = []
        else:
            given["body"] = Sampler(CONTRACT, random, probability=0.0, depth=1).sample(body.type)
    return given


def _argument(kind: str) -> Any:
    if kind.startswith("list["):
        return [_argument(kind[len("list[") : -1])]
    return {"int": 1, "float": 1.0, "bool": True, "UUID": _ID, "datetime": datetime(2026, 8, 25, tzinfo=UTC)}.get(
        kind, "x"
    )


_BY_PATH = [
    (one.method, re.compile(re.sub(r"\{[^}]+\}", "[^/]+", one.path)), one)
    for one in sorted(OPERATIONS.values(), key=lambda one: one.path.count("{"))
]


def operation_of(request: httpx.Request) -> Operation:
    """Say which operation a request calls."""
    path = request.url.raw_path.decode().partition("?")[0]
    return next(one for method, pattern, one in _BY_PATH if method == request.method and pattern.fullmatch(path))
