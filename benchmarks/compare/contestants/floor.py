"""aiohttp, with msgspec structs for sessions and orjson's dicts for the rest, written by hand: the floor."""

from __future__ import annotations

import ssl
from datetime import datetime  # noqa: TC003  # msgspec reads annotations
from uuid import UUID  # noqa: TC003

import aiohttp
import msgspec
import orjson

from benchmarks.compare.contestant import PASSWORD, USERNAME, Contestant, main

HEADERS = {"x-api-version": "1.3-rev0"}
FORM = {"grant_type": "password", "username": USERNAME, "password": PASSWORD}


class SessionResult(msgspec.Struct, rename="camel"):
    result: str
    message: str | None = None
    is_canceled: bool | None = None


class Session(msgspec.Struct, rename="camel"):
    id: UUID
    name: str
    job_id: UUID
    session_type: str
    creation_time: datetime
    state: str
    usn: int
    end_time: datetime | None = None
    progress_percent: int | None = None
    result: SessionResult | None = None
    resource_id: UUID | None = None
    resource_reference: str | None = None
    parent_session_id: UUID | None = None
    platform_name: str | None = None
    platform_id: UUID | None = None
    initiated_by: str | None = None


class Pagination(msgspec.Struct):
    total: int
    count: int
    skip: int
    limit: int


class Sessions(msgspec.Struct):
    data: list[Session]
    pagination: Pagination


read_sessions = msgspec.json.Decoder(Sessions).decode
write_sessions = msgspec.json.Encoder().encode


class Floor(Contestant):
    def read(self, body):
        return read_sessions(body)

    def compacting(self):
        return id  # structs have nothing like it

    def to_dict(self, page):
        return msgspec.to_builtins(page)

    def write(self, page):
        return write_sessions(page)

    def make(self):
        # It shares one context among all, and wants a running loop, which a job has.
        return aiohttp.ClientSession("https://localhost:9419", headers=HEADERS)

    async def connect(self, url, authority):
        connector = aiohttp.TCPConnector(ssl=ssl.create_default_context(cafile=authority))
        client = aiohttp.ClientSession(url, headers=HEADERS, connector=connector, raise_for_status=True)
        async with client.post("/api/oauth2/token", data=FORM) as reply:
            token = orjson.loads(await reply.read())["access_token"]
        client.headers["Authorization"] = f"Bearer {token}"
        return client

    async def page(self, client, skip, limit):
        async with client.get("/api/v1/sessions", params={"skip": skip, "limit": limit}) as reply:
            page = read_sessions(await reply.read())
        return page.data, page.pagination.total

    async def unread(self, client, skip, limit):
        async with client.get("/api/v1/sessions", params={"skip": skip, "limit": limit}) as reply:
            return len(await reply.read())

    async def _dicts(self, client, path, **options):
        async with client.get(path, **options) as reply:
            return orjson.loads(await reply.read())

    async def ask(self, client):
        await self._dicts(client, "/api/v1/serverInfo")
        await self._dicts(client, "/api/v1/jobs/states")
        await self._dicts(client, "/api/v1/backupInfrastructure/repositories/states")
        await self._dicts(client, "/api/v1/sessions", params={"limit": 50})


if __name__ == "__main__":
    main(Floor())
