import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from tests.support.simulated import client_of, refresh, sign_in, use
from veeam_client.simulator import Clock, Simulator, User
from veeam_client.simulator.contract import packaged_contract


@pytest.fixture
async def server() -> AsyncIterator[Simulator]:
    users = (
        User("DOMAIN\\viewer", "viewer-password", role="BackupViewer"),
        User("two-steps", "right", mfa=True),
    )
    async with Simulator(jobs=3, users=users, clock=Clock()) as server:
        yield server


@pytest.fixture
async def client(server: Simulator) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(server, signed_in=False) as client:
        yield client


async def test_a_spent_refresh_token_is_told_from_an_unknown_one(server: Simulator, client: httpx.AsyncClient) -> None:
    token = (await sign_in(client, server)).json()["refresh_token"]
    for text in (token, token, "never-given-out"):
        await refresh(client, text)
    counters = server.counters
    assert (counters.refreshes, counters.failed_refreshes, counters.reused_refresh_tokens) == (1, 2, 1)


async def test_a_restart_forgets_every_token_and_nothing_else(server: Simulator, client: httpx.AsyncClient) -> None:
    tokens = (await sign_in(client, server)).json()
    use(client, tokens)
    server.restart()
    assert (await client.get("/api/v1/jobs")).status_code == 401
    assert (await refresh(client, tokens["refresh_token"])).status_code == 401
    assert server.counters.active_sessions == 0
    use(client, (await sign_in(client, server)).json())
    assert (await client.get("/api/v1/jobs")).status_code == 200
    assert server.counters.sign_ins == 2


async def test_ending_access_tokens_leaves_the_refresh_token(server: Simulator, client: httpx.AsyncClient) -> None:
    tokens = (await sign_in(client, server)).json()
    use(client, tokens)
    server.expire_tokens()
    assert (await client.get("/api/v1/jobs")).status_code == 401
    use(client, (await refresh(client, tokens["refresh_token"])).json())
    assert (await client.get("/api/v1/jobs")).status_code == 200


@pytest.mark.parametrize("grant", ["authorization_code", "vbr_token"])
async def test_other_ways_to_sign_in_work_once(server: Simulator, client: httpx.AsyncClient, grant: str) -> None:
    made = server.authorization_code("two-steps") if grant == "authorization_code" else server.vbr_token("two-steps")
    form = {"grant_type": grant, {"authorization_code": "code"}.get(grant, grant): made}
    first, second = [await client.post("/api/oauth2/token", data=form) for _ in range(2)]
    use(client, first.json())
    assert (await client.get("/api/v1/jobs")).status_code == 200
    assert (second.status_code, second.json()["errorCode"]) == (401, "AccessDenied")
    assert (server.counters.sign_ins, server.counters.failed_sign_ins) == (1, 1)


async def test_who_signs_in_in_two_steps_cannot_use_a_password(server: Simulator, client: httpx.AsyncClient) -> None:
    assert (await sign_in(client, server, username="two-steps", password="right")).status_code == 401


async def test_a_form_that_the_contract_does_not_have(client: httpx.AsyncClient) -> None:
    for form in ({"grant_type": "magic"}, {"username": "a"}, {}):
        response = await client.post("/api/oauth2/token", data=form)
        assert (response.status_code, response.json()["errorCode"]) == (400, "UnexpectedContent")


async def test_a_role_may_do_what_its_permissions_say(server: Simulator, client: httpx.AsyncClient) -> None:
    tokens = (await sign_in(client, server, username="domain\\VIEWER", password="viewer-password")).json()
    use(client, tokens)
    job = (await client.get("/api/v1/jobs")).json()["data"][0]["id"]
    for method, path in (("POST", f"/api/v1/jobs/{job}/start"), ("DELETE", f"/api/v1/jobs/{job}")):
        response = await client.request(method, path)
        assert (response.status_code, response.json()["errorCode"]) == (403, "AccessDenied")
    assert server.counters.forbidden == 2
    assert (await client.post("/api/oauth2/logout")).status_code == 200


def test_an_administrator_may_do_everything_and_a_viewer_changes_nothing() -> None:
    operations = packaged_contract().operations.values()
    administrator, viewer = User("a", "b"), User("a", "b", role="BackupViewer")
    assert all(administrator.may(operation) for operation in operations)
    assert not [one.id for one in operations if one.method in {"PUT", "DELETE"} and viewer.may(one)]
    seen = {
        "GetAllJobs",
        "GetAllSessions",
        "GetInstalledLicense",
        "GetAllRepositoriesStates",
        "GetAllObjectRestorePoints",
    }
    assert all(viewer.may(one) for one in operations if one.id in seen)


def test_an_unknown_role_is_refused() -> None:
    with pytest.raises(ValueError, match="BackupOperator"):
        User("a", "b", role="Boss")


async def test_both_wordings_of_an_unsupported_revision() -> None:
    header = {"x-api-version": "9.9-rev9"}
    async with Simulator(jobs=1) as new, client_of(new, signed_in=False) as client:
        body = (await client.get("/api/v1/serverTime", headers=header)).json()
        assert body["errorCode"] == "NotImplemented"
        assert "does not support the API version '9.9-rev9'" in body["message"]
        assert (await sign_in(client, new, password="wrong")).status_code == 401
    revisions = ("1.2-rev1", "1.2-rev0")
    async with Simulator(jobs=1, revisions=revisions) as old, client_of(old, signed_in=False) as client:
        response = await client.get("/api/v1/serverTime", headers=header)
        assert response.status_code == 400
        assert response.json()["message"] == (
            "Unsupported RESTAPI version. The following versions are supported: 1.2-rev1, 1.2-rev0"
        )
        client.headers["x-api-version"] = "1.2-rev0"
        assert (await client.get("/api/v1/serverTime")).status_code == 200
        for revision in revisions:
            document = (await client.get(f"/swagger/v{revision}/swagger.json")).json()
            assert document["info"]["version"] == revision
        assert (await client.get("/swagger/v1.3-rev0/swagger.json")).status_code == 404
        assert "1.2-rev1" in (await client.get("/swagger/index.js")).text
        assert (await sign_in(client, old, password="wrong")).status_code == 400


async def test_requests_in_flight_are_counted(server: Simulator, client: httpx.AsyncClient) -> None:
    use(client, (await sign_in(client, server)).json())
    server.mood.latency = 0.05
    await asyncio.gather(*(client.get("/api/v1/jobs") for _ in range(5)))
    assert server.counters.max_in_flight >= 3
    assert server.counters.in_flight == 0
