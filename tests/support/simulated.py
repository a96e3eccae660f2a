"""A plain HTTP client of a simulated server, for tests that look at replies as they come."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

from veeam_client.rest import REVISION
from veeam_client.simulator import Simulator


@asynccontextmanager
async def client_of(
    server: Simulator, *, signed_in: bool = True, revision: str = REVISION, **form: str
) -> AsyncIterator[httpx.AsyncClient]:
    headers = {"x-api-version": revision}
    async with httpx.AsyncClient(base_url=server.url, verify=server.ssl_context, headers=headers) as client:
        if signed_in:
            use(client, (await sign_in(client, server, **form)).json())
        yield client


async def sign_in(client: httpx.AsyncClient, server: Simulator, **form: str) -> httpx.Response:
    data = {"grant_type": "password", "username": server.username, "password": server.password} | form
    return await client.post("/api/oauth2/token", data=data)


async def refresh(client: httpx.AsyncClient, token: str) -> httpx.Response:
    return await client.post("/api/oauth2/token", data={"grant_type": "refresh_token", "refresh_token": token})


def use(client: httpx.AsyncClient, tokens: dict[str, Any]) -> None:
    client.headers["authorization"] = f"Bearer {tokens['access_token']}"


async def read(client: httpx.AsyncClient, path: str, **query: Any) -> Any:
    response = await client.get(f"/api/v1/{path}", params=query)
    assert response.status_code == 200, response.text
    return response.json()


async def rows(client: httpx.AsyncClient, path: str, **query: Any) -> list[dict[str, Any]]:
    data: list[dict[str, Any]] = (await read(client, path, **query))["data"]
    return data


async def post(client: httpx.AsyncClient, path: str, body: Any = None, *, status: int = 201) -> Any:
    response = await client.post(f"/api/v1/{path}", **({"json": body} if body is not None else {}))
    assert response.status_code == status, response.text
    return response.json() if response.content else None


async def gone(client: httpx.AsyncClient, path: str) -> bool:
    return (await client.get(f"/api/v1/{path}")).status_code == 404


async def idle_job(client: httpx.AsyncClient, kind: str = "VSphereBackup") -> dict[str, Any]:
    found = await rows(client, "jobs/states", statusFilter="inactive", typeFilter=kind)
    return next(row for row in found if row["objectsCount"])
