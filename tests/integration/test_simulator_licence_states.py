"""How good the licence of a simulated server is, by the clock and by what is installed, and what is refused then."""

import base64
from datetime import timedelta
from typing import Any

import httpx
import pytest

from tests.support.simulated import client_of, idle_job, post, read, rows
from veeam_client.simulator import Clock, Simulator

DAY = 86_400


async def install(client: httpx.AsyncClient, *lines: str) -> dict[str, Any]:
    content = base64.b64encode("\n".join(lines).encode()).decode()
    made: dict[str, Any] = await post(client, "license/install", {"license": content}, status=200)
    return made


@pytest.mark.parametrize(("kind", "grace"), [("Subscription", 30), ("Rental", 60), ("Perpetual", 0)])
async def test_a_licence_warns_goes_on_for_a_while_and_expires(kind: str, grace: int) -> None:
    clock = Clock()
    async with Simulator(clock=clock, token_lifetime=10**9) as server, client_of(server) as client:
        server.end_licence(clock() + timedelta(days=20), kind=kind)
        seen = dict[str, int]()
        for day in range(20 + grace + 3):
            seen.setdefault(server.licence_state, day)
            status = (await read(client, "license"))["status"]
            assert (status == "Expired") == (server.licence_state == "expired")
            clock.advance(DAY)
        expected = {"valid": 0, "warning": 6, "grace period": 20, "expired": 20 + grace}
        assert seen == {state: day for state, day in expected.items() if grace or state != "grace period"}


async def test_nothing_runs_without_a_licence_until_there_is_another() -> None:
    clock = Clock()
    async with (
        Simulator(jobs=20, clock=clock, schedule=True, token_lifetime=10**9) as server,
        client_of(server) as client,
    ):
        job = await idle_job(client)
        server.end_licence(clock() - timedelta(days=5))
        assert server.licence_state == "grace period"
        await post(client, f"jobs/{job['id']}/start")
        clock.advance(26 * DAY)
        refused = await client.post(f"/api/v1/jobs/{job['id']}/start")
        assert (refused.status_code, refused.json()["errorCode"]) == (400, "UnknownError")
        assert "expired" in refused.json()["message"]
        start = clock()
        clock.advance(DAY)
        asked = {"createdAfterFilter": start.isoformat(), "jobIdFilter": job["id"], "limit": 1}
        (run,) = await rows(client, "sessions", **asked)
        assert (run["result"]["result"], "expired" in run["result"]["message"]) == ("Failed", True)
        found = await install(client, "instances=500", f"expires={clock() + timedelta(days=100):%Y-%m-%d}")
        assert found["status"] == "Valid"
        await post(client, f"jobs/{job['id']}/start")


async def test_a_licence_of_another_product_is_invalid() -> None:
    async with Simulator(clock=Clock()) as server, client_of(server) as client:
        assert (await install(client, "product=Something Else", "instances=5"))["status"] == "Invalid"
        job = await idle_job(client)
        refused = await client.post(f"/api/v1/jobs/{job['id']}/start")
        assert (refused.status_code, "invalid" in refused.json()["message"]) == (400, True)
        assert (await install(client, "product=Veeam Backup & Replication"))["status"] == "Valid"
        await post(client, f"jobs/{job['id']}/start")
