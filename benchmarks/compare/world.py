"""What the server of the benchmarks answers: recorded from a simulated one, the same at every run."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import httpx
import trustme

from veeam_client.simulator import Clock, Simulator

if TYPE_CHECKING:
    from pathlib import Path

# What all contestants read: veeam-br's models know no kind of session that came later.
REVISION = "1.3-rev0"
SESSIONS = 100_000
JOBS = 25_000  # 50 for each server of a fleet of 500
_AT_ONCE = 1000
_PLAIN = ("/api/v1/serverInfo", "/api/v1/serverTime", "/api/v1/backupInfrastructure/repositories/states")
_LISTS = {"sessions": "/api/v1/sessions", "jobs": "/api/v1/jobs/states"}


def recorded(folder: Path, sessions: int = SESSIONS, jobs: int = JOBS) -> Path:
    """Record a world, and make a certificate for the server that plays it.

    Args:
        folder: Where it goes: `sessions.jsonl` with a session a line, `jobs.jsonl` with the states of jobs,
            `replies.json` with the other replies by their paths, `server.pem` and the authority that signed it,
            `authority.pem`.
        sessions: How many sessions there are.
        jobs: How many jobs there are.

    Returns:
        The folder.
    """
    folder.mkdir(parents=True, exist_ok=True)
    authority = trustme.CA()
    leaf = authority.issue_cert("127.0.0.1")
    leaf.private_key_and_cert_chain_pem.write_to_path(str(folder / "server.pem"))
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    asyncio.run(_record(folder, sessions, jobs))
    return folder


async def _record(folder: Path, sessions: int, jobs: int) -> None:
    async with (
        Simulator(jobs=jobs, sessions=sessions, clock=Clock(), revisions=[REVISION]) as server,
        httpx.AsyncClient(
            base_url=server.url, verify=server.ssl_context, headers={"x-api-version": REVISION}
        ) as client,
    ):
        form = {"grant_type": "password", "username": server.username, "password": server.password}
        token = (await client.post("/api/oauth2/token", data=form)).raise_for_status().json()
        client.headers["Authorization"] = f"Bearer {token['access_token']}"
        # Nothing here refuses a token, and none is to be renewed while something is measured.
        replies = {"/api/oauth2/token": {**token, "expires_in": 86_400}}
        for path in _PLAIN:
            replies[path] = (await client.get(path)).raise_for_status().json()
        (folder / "replies.json").write_text(json.dumps(replies), encoding="utf-8")
        for name, path in _LISTS.items():
            with (folder / f"{name}.jsonl").open("w", encoding="utf-8") as file:
                for skip in range(0, sessions if name == "sessions" else jobs, _AT_ONCE):
                    page = await client.get(path, params={"skip": skip, "limit": _AT_ONCE})
                    for row in page.raise_for_status().json()["data"]:
                        file.write(json.dumps(row, separators=(",", ":")) + "\n")
