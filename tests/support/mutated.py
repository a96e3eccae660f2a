"""Replies to every operation, changed at random: what a server could send that nobody thought of."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx

from tests.contract.samples import CONTRACTS
from veeam_client.operations import OPERATIONS
from veeam_client.simulator.sampler import Sampler

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from veeam_client.client import Operation

_TOKEN = {"access_token": "x", "refresh_token": "y", "token_type": "bearer", "expires_in": 900}
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


def _right(operation: Operation, random: Random) -> Any:
    if operation.result in {None, "bytes", "Any"}:
        return _junk(random)
    probability = random.choice((0.0, 0.6, 1.0))
    sampler = Sampler(CONTRACTS[operation.revisions[0]], random, probability=probability, depth=2)
    result = str(operation.result)
    if result.startswith("list["):
        return [sampler.sample(result[5:-1]) for _ in range(random.choice((0, 1, 3)))]
    return sampler.sample(result)


def right_reply_to(operation: Operation, random: Random) -> httpx.Response:
    """Make a reply that is as the contract says; a list is whole."""
    if operation.result == "bytes":
        return httpx.Response(200, headers={"content-type": "application/octet-stream"}, content=random.randbytes(100))
    value = _right(operation, random)
    if operation.listing is not None:
        value["pagination"] = {"total": len(value.get("data") or ())}
    return httpx.Response(operation.status, json=value)


def reply_to(operation: Operation, random: Random) -> tuple[bytes, httpx.Response]:
    """Make a reply that is nearly right, or hardly.

    Returns:
        Its body, and the reply.
    """
    value = _right(operation, random)
    if operation.result not in {None, "bytes", "Any"}:
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
            sampler = Sampler(CONTRACTS[operation.revisions[0]], random, probability=0.0, depth=1)
            given["body"] = sampler.sample(body.type)
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


def operation_of(request: httpx.Request) -> Operation | None:
    """Say which operation a request calls, None if there is none at its path."""
    path = request.url.raw_path.decode().partition("?")[0]
    found = (one for method, pattern, one in _BY_PATH if method == request.method and pattern.fullmatch(path))
    return next(found, None)


class MutatedServer:
    """A server that has changed all that it sends, half of it, or little, so that commands come to their later steps.

    Args:
        random: Its chance.
    """

    def __init__(self, random: Random) -> None:
        self.random = random
        self.share = random.choice((1.0, 0.5, 0.1))
        self.requests = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        if self.requests > 100:  # so that what is waited for comes to an end
            return httpx.Response(403, json={"errorCode": "Forbidden", "message": "Enough."})
        operation = operation_of(request)
        if operation is None:
            return httpx.Response(200)  # the document of a revision, which is asked for to see whether it is there
        is_sign_in = operation.id == "CreateToken"
        if self.random.random() > self.share / (10 if is_sign_in else 1):
            return httpx.Response(200, json=_TOKEN) if is_sign_in else right_reply_to(operation, self.random)
        return reply_to(operation, self.random)[1]
