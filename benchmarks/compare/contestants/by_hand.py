"""httpx and plain dicts, written by hand: httpx's own settings, one client a server."""

from __future__ import annotations

import json

import httpx

from benchmarks.compare.contestant import PASSWORD, USERNAME, Contestant, main

HEADERS = {"x-api-version": "1.3-rev0"}
FORM = {"grant_type": "password", "username": USERNAME, "password": PASSWORD}


class ByHand(Contestant):
    def read(self, body):
        return json.loads(body)  # as `httpx.Response.json` does

    def write(self, page):
        # As `httpx.post(json=...)` does.
        return json.dumps(page, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()

    def make(self):
        return httpx.AsyncClient(base_url="https://localhost:9419", headers=HEADERS)

    async def connect(self, url, authority):
        client = httpx.AsyncClient(base_url=url, headers=HEADERS, verify=authority)
        token = await self._json(client, "POST", "/api/oauth2/token", data=FORM)
        client.headers["Authorization"] = f"Bearer {token['access_token']}"
        return client

    async def _json(self, client, method, path, **options):
        response = await client.request(method, path, **options)
        return response.raise_for_status().json()

    async def page(self, client, skip, limit):
        page = await self._json(client, "GET", "/api/v1/sessions", params={"skip": skip, "limit": limit})
        return page["data"], page["pagination"]["total"]

    async def unread(self, client, skip, limit):
        response = await client.get("/api/v1/sessions", params={"skip": skip, "limit": limit})
        return len(response.raise_for_status().content)

    async def ask(self, client):
        await self._json(client, "GET", "/api/v1/serverInfo")
        await self._json(client, "GET", "/api/v1/jobs/states")
        await self._json(client, "GET", "/api/v1/backupInfrastructure/repositories/states")
        await self._json(client, "GET", "/api/v1/sessions", params={"limit": 50})


if __name__ == "__main__":
    main(ByHand())
