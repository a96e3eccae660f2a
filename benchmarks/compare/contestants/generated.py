"""What openapi-python-client makes of the same contract with its own templates, used as its README shows: async."""

from __future__ import annotations

import json

from plain_vbr import AuthenticatedClient, Client
from plain_vbr.api.jobs import get_all_jobs_states
from plain_vbr.api.login import create_token
from plain_vbr.api.repositories import get_all_repositories_states
from plain_vbr.api.service import get_server_info
from plain_vbr.api.sessions import get_all_sessions
from plain_vbr.models import ELoginGrantType, SessionsResult, TokenLoginSpec

from benchmarks.compare.contestant import PASSWORD, USERNAME, Contestant, main

HEADERS = {"x-api-version": "1.3-rev0"}


class Generated(Contestant):
    def read(self, body):
        return SessionsResult.from_dict(json.loads(body))

    def to_dict(self, page):
        return page.to_dict()

    def write(self, page):
        # As httpx writes what generated code gives it.
        return json.dumps(page.to_dict(), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()

    def make(self):
        client = AuthenticatedClient(base_url="https://localhost:9419", token="simulated", headers=HEADERS)
        client.get_async_httpx_client()
        return client

    async def connect(self, url, authority):
        form = TokenLoginSpec(grant_type=ELoginGrantType.PASSWORD, username=USERNAME, password=PASSWORD)
        async with Client(base_url=url, verify_ssl=authority, headers=HEADERS) as client:
            token = await create_token.asyncio(client=client, body=form)
        return AuthenticatedClient(base_url=url, token=token.access_token, verify_ssl=authority, headers=HEADERS)

    async def page(self, client, skip, limit):
        page = await get_all_sessions.asyncio(client=client, skip=skip, limit=limit)
        return page.data, page.pagination.total

    async def ask(self, client):
        await get_server_info.asyncio(client=client)
        await get_all_jobs_states.asyncio(client=client)
        await get_all_repositories_states.asyncio(client=client)
        await get_all_sessions.asyncio(client=client, limit=50)


if __name__ == "__main__":
    main(Generated())
