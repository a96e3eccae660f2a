import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from tests.support.simulated import client_of, read, refresh, rows, sign_in, use
from veeam_client.simulator import MOODS, Mood, Simulator


@pytest.fixture
async def server() -> AsyncIterator[Simulator]:
    async with Simulator(seed=5, jobs=60, sessions=300) as server:
        yield server


def every(value: Any) -> list[dict[str, Any]]:
    """All objects inside a body."""
    if isinstance(value, list):
        return [found for item in value for found in every(item)]
    if isinstance(value, dict):
        return [value, *(found for item in value.values() for found in every(item))]
    return []


@pytest.mark.parametrize(("share", "status"), [("too_many_requests", 429), ("unavailable", 503)])
async def test_a_server_that_sends_requests_away(
    server: Simulator, client: httpx.AsyncClient, share: str, status: int
) -> None:
    setattr(server.mood, share, 1.0)
    plain = await client.get("/api/v1/jobs")
    assert (plain.status_code, plain.json()["errorCode"]) == (status, "ServiceUnavailable")
    assert "retry-after" not in plain.headers
    server.mood.retry_after = 7
    assert (await client.get("/api/v1/jobs")).headers["retry-after"] == "7"
    server.mood.retry_after_date = True
    moment = parsedate_to_datetime((await client.get("/api/v1/jobs")).headers["retry-after"])
    assert 0 < (moment - datetime.now(UTC)).total_seconds() < 8
    server.mood.html_errors = True
    page = await client.get("/api/v1/jobs")
    assert page.headers["content-type"].startswith("text/html")
    assert page.text.startswith("<!DOCTYPE html>")
    # Refused before anything is done, and counted all the same.
    assert server.counters.operations["GetAllJobs"] == 4
    assert server.counters.statuses[status] == 4


async def test_forms_of_a_401(server: Simulator, client: httpx.AsyncClient) -> None:
    bad = {"authorization": "Bearer nonsense"}
    assert (await client.get("/api/v1/jobs", headers=bad)).content == b""
    server.mood.unauthorized = "string"
    assert (await client.get("/api/v1/jobs", headers=bad)).json() == "Unauthorized"
    server.mood.unauthorized = "error"
    assert (await client.get("/api/v1/jobs", headers=bad)).json()["errorCode"] == "InvalidToken"
    server.mood.html_errors = True
    assert (await client.get("/api/v1/jobs", headers=bad)).text.startswith("<!DOCTYPE html>")
    assert server.counters.refused_tokens == 4


async def test_403_after_a_refresh_until_a_new_sign_in(server: Simulator) -> None:
    server.mood.forbid_after_refresh = True
    async with client_of(server, signed_in=False) as client:
        tokens = (await sign_in(client, server)).json()
        use(client, tokens)
        assert (await client.get("/api/v1/jobs")).status_code == 200
        use(client, (await refresh(client, tokens["refresh_token"])).json())
        refused = await client.get("/api/v1/jobs")
        assert (refused.status_code, refused.json()["errorCode"]) == (403, "AccessDenied")
        use(client, (await sign_in(client, server)).json())
        assert (await client.get("/api/v1/jobs")).status_code == 200


async def test_connections_break_before_and_within_a_reply(server: Simulator, client: httpx.AsyncClient) -> None:
    server.mood.reset = 1.0
    with pytest.raises(httpx.TransportError):
        await client.get("/api/v1/jobs")
    server.mood.reset, server.mood.half_body = 0.0, 1.0
    async with client.stream("GET", "/api/v1/jobs") as response:
        assert response.status_code == 200
        got = b""
        with pytest.raises(httpx.TransportError):  # noqa: PT012 - it is raised on the way through the loop
            async for chunk in response.aiter_bytes():
                got += chunk
        assert len(got) == int(response.headers["content-length"]) // 2
    assert server.counters.broken_connections == 2
    server.mood.half_body = 0.0
    assert (await client.get("/api/v1/jobs")).status_code == 200
    assert server.counters.in_flight == 0


async def test_a_body_that_drips(server: Simulator, client: httpx.AsyncClient) -> None:
    server.mood.slow_body = 0.2
    loop = asyncio.get_running_loop()
    async with client.stream("GET", "/api/v1/jobs") as response:
        began, pieces = loop.time(), [len(chunk) async for chunk in response.aiter_raw()]
    assert len(pieces) >= 5
    assert loop.time() - began > 0.1


async def test_null_instead_of_absent(server: Simulator, client: httpx.AsyncClient) -> None:
    before = await rows(client, "sessions")
    server.mood.nulls = True
    after = await rows(client, "sessions")
    assert not [row for row in before if None in row.values()]
    assert all(None in row.values() for row in after)
    assert [{key: value for key, value in row.items() if value is not None} for row in after] == before


async def test_required_properties_are_left_out(server: Simulator, client: httpx.AsyncClient) -> None:
    server.mood.leave_out = 0.5
    found = await rows(client, "sessions")
    complete = {"jobId", "creationTime", "id", "name", "sessionType", "state", "usn"}
    missing = [complete - row.keys() for row in found]
    assert {len(names) for names in missing} == {0, 1}
    assert all("id" in row for row in found)


async def test_values_and_properties_that_the_revision_does_not_know(
    server: Simulator, client: httpx.AsyncClient
) -> None:
    server.mood.unknown_values, server.mood.unknown_properties = 0.3, True
    body = await read(client, "sessions")
    states = [row["state"] for row in body["data"]]
    assert {state.startswith("Newer") for state in states} == {True, False}
    assert all("addedByNewerBuild" in row for row in body["data"])
    # What says the kind of an object stays readable.
    jobs = await rows(client, "jobs")
    assert not [job["type"] for job in jobs if job["type"].startswith("Newer")]


async def test_timestamps_of_every_form(server: Simulator, client: httpx.AsyncClient) -> None:
    plain = [row["creationTime"] for row in await rows(client, "sessions")]
    server.mood.timestamps = "naive"
    assert not [text for row in await rows(client, "sessions") if "+" in (text := row["creationTime"][10:])]
    server.mood.timestamps = "seven"
    for text in [row["creationTime"] for row in await rows(client, "sessions")]:
        assert len(text.partition(".")[2][:-6]) == 7
    server.mood.timestamps = "mixed"
    mixed = [row["creationTime"] for row in await rows(client, "sessions")]
    assert len({len(text) for text in mixed}) >= 4
    assert [text[:19] for text in mixed] == [text[:19] for text in plain]


async def test_a_limit_that_is_capped_in_silence(server: Simulator, client: httpx.AsyncClient) -> None:
    server.mood.limit_cap = 25
    body = await read(client, "sessions", limit=100)
    assert (len(body["data"]), body["pagination"]["count"], body["pagination"]["total"]) == (25, 25, 300)
    assert len(await rows(client, "sessions", limit=10)) == 10


async def test_short_and_empty_pages(server: Simulator, client: httpx.AsyncClient) -> None:
    server.mood.short_pages = 1.0
    assert 0 < len(await rows(client, "sessions", limit=100)) < 100
    server.mood.short_pages, server.mood.empty_pages = 0.0, 1.0
    first, second = [await read(client, "sessions", skip=skip, limit=100) for skip in (0, 100)]
    assert len(first["data"]) == 100
    assert (second["data"], second["pagination"]["total"]) == ([], 300)


async def test_lists_that_move_between_two_pages(server: Simulator, client: httpx.AsyncClient) -> None:
    still = [row["id"] for row in await rows(client, "sessions", limit=300)]

    async def pages() -> list[list[str]]:
        return [[row["id"] for row in await rows(client, "sessions", skip=skip, limit=100)] for skip in (0, 100, 200)]

    server.mood.moving = 2
    # New rows at the start push the old ones on: some come twice.
    assert await pages() == [still[:100], still[98:198], still[196:296]]
    server.mood.moving = -2
    # Rows that vanish at the start pull the others back: some never come.
    assert await pages() == [still[:100], still[102:202], still[204:]]
    assert (await read(client, "sessions", skip=100))["pagination"]["total"] == 294


async def test_a_first_page_without_end(server: Simulator, client: httpx.AsyncClient) -> None:
    server.mood.endless = True
    first, second = [await rows(client, "sessions", skip=skip, limit=50) for skip in (0, 50)]
    assert first == second


async def test_a_page_that_never_comes(server: Simulator, client: httpx.AsyncClient) -> None:
    server.mood.hangs_from = 200
    assert len(await rows(client, "sessions", skip=100, limit=100)) == 100
    with pytest.raises(httpx.ReadTimeout):
        await client.get("/api/v1/sessions", params={"skip": 200}, timeout=0.2)


async def test_an_operation_that_fails(server: Simulator, client: httpx.AsyncClient) -> None:
    server.mood.failing = frozenset({"GetAllJobsStates"})
    response = await client.get("/api/v1/jobs/states")
    assert (response.status_code, response.json()["errorCode"]) == (500, "UnknownError")
    assert (await client.get("/api/v1/jobs")).status_code == 200


async def test_named_moods() -> None:
    for name in MOODS:
        assert isinstance(Mood.named(name), Mood)
    with pytest.raises(ValueError, match="calm, slow, flaky"):
        Mood.named("grumpy")
    assert Mood.flaky().unavailable > 0
    async with Simulator(jobs=1, mood="overloaded") as server:
        assert server.mood == Mood.overloaded()
        server.mood = "calm"
        assert server.mood == Mood()
        async with client_of(server) as client:
            assert (await client.get("/api/v1/jobs")).status_code == 200
