"""A server whose sessions and tasks go through states that a test writes down, behind `httpx.MockTransport`."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl
from uuid import UUID

import httpx
import pytest

from tests.support.driven_loop import driven, now
from tests.support.fake_server import by_clock
from veeam_client import VeeamClient
from veeam_client.models import SessionModel, TaskModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

DONE = {"state": "Stopped", "result": "Success"}
START = datetime(2026, 8, 25, 15, 0, tzinfo=UTC)
_PATH = re.compile(r"/api/v1/(automation/sessions|sessions|tasks)(?:/([^/]+)(?:/(logs|stop))?)?")


class Plan:
    """What a session or task is from when on: `(10, {"state": "Working"})` from ten seconds on."""

    def __init__(self, row: dict[str, Any], *changes: tuple[float, dict[str, Any]], log: Iterable[Any] = ()) -> None:
        self.row, self.changes, self.log = row, changes, list(log)
        self.forgotten_from = float("inf")
        self.stopped = False

    def at(self, seconds: float) -> dict[str, Any]:
        row = dict(self.row)
        for moment, change in self.changes:
            if moment <= seconds:
                row |= change
        return row


class WorkingServer:
    """Sessions and tasks by plan, tokens that end, and times at which it is away."""

    def __init__(self) -> None:
        self.places: dict[str, dict[str, Plan]] = {"sessions": {}, "automation/sessions": {}, "tasks": {}}
        self.counts: Counter[str] = Counter()
        self.times: list[float] = []
        self.away: list[tuple[float, float, Callable[[httpx.Request], httpx.Response]]] = []
        self.lifetime = 1e9
        self.access: dict[str, float] = {}
        self.refresh: set[str] = set()
        self.grants: list[str] = []
        self.stopped: list[str] = []
        self.starts: Callable[[httpx.Request], httpx.Response] | None = None
        self.lists_are_allowed = True
        self._numbers = itertools.count(1)

    def session(self, *changes: tuple[float, dict[str, Any]], place: str = "sessions", **row: Any) -> SessionModel:
        """Have a session; the model is what the start of it would have answered with."""
        number = next(self._numbers)
        log = row.pop("log", ())
        kind = "Automation" if place != "sessions" else "BackupJob"
        created = (START + timedelta(seconds=number / 10)).isoformat()
        whole = {
            "id": str(UUID(int=number)), "name": f"work-{number}", "jobId": str(UUID(int=0)), "sessionType": kind,
            "creationTime": created, "state": "Starting", "usn": number, "progressPercent": 0, **row,
        }  # fmt: skip
        self.places[place][whole["id"]] = Plan(whole, *changes, log=log)
        return SessionModel.from_dict(whole)

    def task(self, *changes: tuple[float, dict[str, Any]], **row: Any) -> TaskModel:
        """Have a task."""
        number = next(self._numbers)
        whole = {
            "id": str(UUID(int=number)), "name": f"work-{number}", "type": "Common", "state": "Starting",
            "creationTime": START.isoformat(), "progressPercent": 0, "result": "None", **row,
        }  # fmt: skip
        self.places["tasks"][whole["id"]] = Plan(whole, *changes)
        return TaskModel.from_dict(whole)

    def plan(self, work: SessionModel | TaskModel) -> Plan:
        return next(plans[str(work.id)] for plans in self.places.values() if str(work.id) in plans)

    def client(self, **settings: Any) -> VeeamClient:
        given: dict[str, Any] = {"username": "svc", "password": "open-sesame-71", "retry": None}
        vbr = VeeamClient("vbr01", **{"transport": httpx.MockTransport(self), **given, **settings})
        return by_clock(vbr, now)

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        for begin, end, answer in self.away:
            if begin <= now() < end:
                return answer(request)
        if request.url.path == "/api/oauth2/token":
            return self._token(request)
        if request.url.path == "/api/oauth2/logout":
            return httpx.Response(200, json={})
        token = request.headers["authorization"].removeprefix("Bearer ")
        if self.access.get(token, 0) <= now():
            self.counts["refused"] += 1
            return httpx.Response(401)
        return self._answer(request)

    def restart(self) -> None:
        """Forget every token, as a server does that restarts."""
        self.access.clear()
        self.refresh.clear()

    def _token(self, request: httpx.Request) -> httpx.Response:
        form = dict(parse_qsl(request.content.decode()))
        self.grants.append(form["grant_type"])
        if form["grant_type"] == "refresh_token":
            if form["refresh_token"] not in self.refresh:
                return httpx.Response(401, json={"errorCode": "InvalidToken", "message": "No such token."})
            self.refresh.remove(form["refresh_token"])
        number = len(self.grants)
        self.access[f"access-{number}"] = now() + self.lifetime
        self.refresh.add(f"refresh-{number}")
        return httpx.Response(
            200,
            json={
                "access_token": f"access-{number}", "refresh_token": f"refresh-{number}", "token_type": "bearer",
                "expires_in": self.lifetime, ".issued": START.isoformat(), ".expires": START.isoformat(),
            },
        )  # fmt: skip

    def _answer(self, request: httpx.Request) -> httpx.Response:
        found = _PATH.fullmatch(request.url.path)
        if found is None:
            assert self.starts is not None, request.url.path
            return self.starts(request)
        place, wanted, what = found.groups()
        self.counts[f"{place} {what or ('one' if wanted else 'list')}"] += 1
        plans = {key: plan for key, plan in self.places[place].items() if now() < plan.forgotten_from}
        if wanted is None:
            self.times.append(now())
            return self._list(request, [plan.at(now()) for plan in plans.values()])
        if wanted not in plans:
            return httpx.Response(404, json={"errorCode": "NotFound", "message": "Gone."})
        plan = plans[wanted]
        if what == "logs":
            records = [record for moment, record in plan.log if moment <= now()]
            return httpx.Response(200, json={"totalRecords": len(records), "records": records})
        if what == "stop":
            self.stopped.append(wanted)
            return httpx.Response(200, json={})
        self.times.append(now())
        return httpx.Response(200, json=plan.at(now()))

    def _list(self, request: httpx.Request, rows: list[dict[str, Any]]) -> httpx.Response:
        if not self.lists_are_allowed:
            return httpx.Response(403, json={"errorCode": "AccessDenied", "message": "No."})
        query = dict(request.url.params)
        after, before = (datetime.fromisoformat(query[f"created{end}Filter"]) for end in ("After", "Before"))
        rows = [row for row in rows if after <= datetime.fromisoformat(row["creationTime"]) <= before]
        skip, limit = int(query["skip"]), int(query["limit"])
        page = rows[skip : skip + limit]
        pagination = {"total": len(rows), "count": len(page), "skip": skip, "limit": limit}
        return httpx.Response(200, json={"data": page, "pagination": pagination})


def ended(result: str = "Success", message: str = "", **row: Any) -> dict[str, Any]:
    """What a session is when it has ended."""
    outcome = {"result": result, "message": message, "isCanceled": False}
    return {"state": "Stopped", "progressPercent": 100, "result": outcome, **row}


@pytest.fixture
def server() -> WorkingServer:
    return WorkingServer()


def wait_for(server: WorkingServer, work: Any, *, retry: Any = None, **options: Any) -> Any:
    """Wait for work with a client of its own, on a loop whose clock is driven."""

    async def scenario() -> Any:
        async with server.client(retry=retry) as vbr:
            return await vbr.wait(work, **options)

    return driven(scenario())


def not_for(request: httpx.Request, end: str, server: WorkingServer) -> httpx.Response:
    """Answer as the server does, but with 500 where a path has this end."""
    return httpx.Response(500) if request.url.path.endswith(end) else server._answer(request)
