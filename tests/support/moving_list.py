"""A list that moves between two requests, behind `httpx.MockTransport`."""

from __future__ import annotations

import asyncio
import itertools
import json
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from veeam_client import VeeamClient
from veeam_client.auth import Tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class MovingList:
    """Answers every list operation from rows that are numbers; what happens before each page, a test says."""

    def __init__(self, count: int, *, before: Iterable[Callable[[list[int]], None]] = (), **odd: Any) -> None:
        self.rows = list(range(count))
        self.next = itertools.count(count)
        self.before = iter(before)
        self.cap: int | None = odd.get("cap")
        self.ignores_skip: bool = odd.get("ignores_skip", False)
        self.empty_from: int | None = odd.get("empty_from")
        self.pagination: Callable[[dict[str, Any]], Any] = odd.get("pagination", lambda it: it)
        self.row: Callable[[int], dict[str, Any]] = odd.get("row", lambda number: {"id": str(UUID(int=number + 1))})
        self.requests: list[httpx.Request] = []
        self.asked: list[tuple[int, int]] = []
        self.running = self.most_running = 0
        self.fail_at: int | None = None

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.running += 1
        self.most_running = max(self.running, self.most_running)
        try:
            await asyncio.sleep(0)
            return self.answer(request)
        finally:
            self.running -= 1

    def answer(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            wanted: dict[str, Any] = dict(request.url.params)
        else:
            body = json.loads(request.content)
            wanted = body.get("pagination", body)
        skip, limit = int(wanted.get("skip", 0)), int(wanted.get("limit", 200))
        self.asked.append((skip, limit))
        next(self.before, lambda _: None)(self.rows)
        if self.fail_at is not None and skip >= self.fail_at:
            return httpx.Response(500, json={"errorCode": "UnknownError", "message": "The database is away."})
        begin = 0 if self.ignores_skip else skip
        page = self.rows[begin : begin + min(limit, self.cap or limit)]
        if self.empty_from is not None and skip >= self.empty_from:
            page = []
        pagination = {"total": len(self.rows), "count": len(page), "skip": skip, "limit": limit}
        rows = [self.row(number) for number in page]
        return httpx.Response(200, json={"data": rows, "items": rows, "pagination": self.pagination(pagination)})

    def client(self, **settings: Any) -> VeeamClient:
        auth = Tokens(access_token="good")
        return VeeamClient("vbr01", transport=httpx.MockTransport(self), auth=auth, retry=None, **settings)


def numbers(rows: Iterable[Any]) -> list[int]:
    """The numbers that rows were made from."""
    return [row.id.int - 1 for row in rows]


def sessions(vbr: VeeamClient, **options: Any) -> Any:
    """A list whose rows keep their order: by creation time."""
    return vbr.paginate(vbr.sessions.get_all_sessions).with_options(**options)


def jobs(vbr: VeeamClient, **options: Any) -> Any:
    """A list whose rows can change places: by name."""
    return vbr.paginate(vbr.jobs.get_all_jobs).with_options(**options)
