"""What real servers do at run time, part one: address, sign-in, lists and errors. A test for each line of the guide.

The docstring of a test is the line of the table in docs/guides/testing.md that it shows, with the client's answer.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import pytest

from tests.support.behaviour import ONCE, stage
from tests.support.simulated import client_of, refresh, sign_in, use
from veeam_client import VeeamClient, errors
from veeam_client.models import EJobType
from veeam_client.simulator import Mood, Simulator, User

VIEWER = User("viewer", "viewer-password", role="BackupViewer")


async def jobs_of(vbr: VeeamClient) -> int:
    return len(await vbr.paginate(vbr.jobs.get_all_jobs_states).collect())


# --- address, TLS, revisions ---


async def test_a_certificate_is_pinned() -> None:
    """The certificate is signed by nobody that a client knows: people pin its fingerprint."""
    async with Simulator(jobs=1) as server:
        given: dict[str, Any] = {"username": server.username, "password": server.password}
        async with VeeamClient(server.url, verify=server.fingerprint, **given) as vbr:
            assert (await vbr.service.get_server_info()).name == server.name
        async with VeeamClient(server.url, retry=ONCE, **given) as vbr:
            with pytest.raises(errors.TlsFailed):
                await vbr.service.get_server_info()


async def test_no_revision() -> None:
    """A server answers without `x-api-version`."""
    async with stage() as s:
        del s.raw.headers["x-api-version"]
        assert (await s.raw.get("/api/v1/serverInfo")).status_code == 200


async def test_an_unknown_revision() -> None:
    """A revision that is not served gets 400 `NotImplemented`, with the address in the message."""
    async with stage(client={"revision": "1.3-rev9", "retry": ONCE}) as s:
        with pytest.raises(errors.UnsupportedRevision):
            await s.vbr.service.get_server_info()
        refused = await s.raw.get("/api/v1/serverInfo", headers={"x-api-version": "9.9-rev9"})
        assert (refused.status_code, refused.json()["errorCode"]) == (400, "NotImplemented")


async def test_an_unknown_revision_on_an_older_server() -> None:
    """Builds before 13.0 name the revisions that they serve instead."""
    async with stage(
        revisions=["1.2-rev1", "1.1-rev2"], signed_in=False, client={"retry": ONCE, "revision": "1.3-rev0"}
    ) as s:
        with pytest.raises(errors.UnsupportedRevision, match=r"1\.2-rev1, 1\.1-rev2"):
            await s.vbr.service.get_server_info()


async def test_revisions_are_listed() -> None:
    """Each revision that is served has a swagger document, and `/swagger/index.js` names them."""
    async with stage(revisions=["1.3-rev2", "1.3-rev1", "1.3-rev0"], signed_in=False) as s:
        index = (await s.raw.get("/swagger/index.js")).text
        for revision in ("1.3-rev2", "1.3-rev1", "1.3-rev0"):
            assert revision in index
            assert (await s.raw.get(f"/swagger/v{revision}/swagger.json")).json()["info"]["version"] == revision


async def test_older_revisions_stay_served() -> None:
    """A newer server serves older revisions, too."""
    async with stage(revisions=["1.3-rev2", "1.3-rev1", "1.3-rev0"]) as s:
        assert await jobs_of(s.vbr) == 40


async def test_something_else_at_the_address() -> None:
    """Something else can answer at the address: 404 with HTML where tokens are asked for."""
    async with stage(signed_in=False, client={"retry": ONCE}, mood=Mood(sign_in_pages=(404,))) as s:
        with pytest.raises(errors.VeeamError):
            await s.vbr.service.get_server_info()
        assert s.server.counters.failed_sign_ins == 0


# --- tokens ---


async def test_a_token_lives_as_long_as_it_says() -> None:
    """An access token lives as long as `expires_in` says, 900 seconds or 3600."""
    async with stage(token_lifetime=900) as s:
        assert (await sign_in(s.raw, s.server)).json()["expires_in"] == 900
        assert (await s.raw.get("/api/v1/serverInfo")).status_code == 200
        s.clock.advance(900)
        assert (await s.raw.get("/api/v1/serverInfo")).status_code == 401
        assert await jobs_of(s.vbr) == 40


async def test_a_refresh_token_works_once() -> None:
    """A refresh token works once, and each refresh gives a new pair."""
    async with stage() as s:
        token = (await sign_in(s.raw, s.server)).json()["refresh_token"]
        assert [(await refresh(s.raw, token)).status_code for _ in range(2)] == [200, 401]
        assert await jobs_of(s.vbr) == 40
        s.server.expire_tokens()
        assert await jobs_of(s.vbr) == 40
        assert (s.server.counters.refreshes, s.server.counters.reused_refresh_tokens) == (2, 1)


@pytest.mark.parametrize(("short", "seconds"), [("false", 14 * 86_400), ("true", 900 + 900)])
async def test_how_long_a_refresh_token_lives(short: str, seconds: float) -> None:
    """A refresh token lives 14 days, or 15 minutes longer than the access token if the sign-in asks for that."""
    async with stage(token_lifetime=900) as s:
        for before, status in ((1, 200), (0, 401)):
            token = (await sign_in(s.raw, s.server, use_short_term_refresh=short)).json()["refresh_token"]
            s.clock.advance(seconds - before)
            assert (await refresh(s.raw, token)).status_code == status


async def test_a_restart() -> None:
    """No token survives a restart of the server."""
    async with stage() as s:
        assert await jobs_of(s.vbr) == 40
        s.server.restart()
        assert await jobs_of(s.vbr) == 40
        # One for the plain client, two for the client under test.
        assert s.server.counters.sign_ins == 3


async def test_when_a_token_was_issued() -> None:
    """`.issued` has seven fractional digits and the server's own offset."""
    async with stage() as s:
        issued = (await sign_in(s.raw, s.server)).json()[".issued"]
        assert len(issued.partition(".")[2][:7]) == 7
        assert datetime.fromisoformat(issued) == s.clock()
        await s.vbr.sign_in()


@pytest.mark.parametrize(("revisions", "status"), [(None, 401), (["1.2-rev1", "1.2-rev0"], 400)])
async def test_a_wrong_password(revisions: list[str] | None, status: int) -> None:
    """A wrong password gets 401 `AccessDenied`; builds before 13.0 answer 400."""
    async with stage(revisions=revisions, signed_in=False, client={"password": "wrong"}) as s:
        refused = await sign_in(s.raw, s.server, password="wrong")
        assert (refused.status_code, refused.json()["errorCode"]) == (status, "AccessDenied")
        for _ in range(3):
            with pytest.raises(errors.AuthenticationError):
                await s.vbr.service.get_server_info()
        # Asked once, and not again: that would lock the account.
        assert s.server.counters.failed_sign_ins == 2


async def test_several_factors() -> None:
    """Accounts with multi-factor sign-in cannot use a password, and the refusal says so."""
    user = User("careful", "right", mfa=True)
    given = {"username": "careful", "password": "right"}
    async with stage(users=(user,), client=given) as s:
        with pytest.raises(errors.AuthenticationError, match="more than one factor"):
            await s.vbr.service.get_server_info()


async def test_a_locked_account() -> None:
    """Bad sign-ins in a row lock an account for a while, for the right password, too."""
    async with stage(mood=Mood(lock_after=3, lock_seconds=600)) as s:
        for _ in range(3):
            wrong = await sign_in(s.raw, s.server, password="wrong")
            assert "incorrect" in wrong.json()["message"]
        assert "locked" in (await sign_in(s.raw, s.server)).json()["message"]
        with pytest.raises(errors.AuthenticationError, match="locked"):
            await s.vbr.service.get_server_info()
        s.clock.advance(600)
        assert (await sign_in(s.raw, s.server)).status_code == 200


@pytest.mark.parametrize(("form", "body"), [("empty", b""), ("string", b'"Unauthorized"')])
async def test_a_refused_token(form: Any, body: bytes) -> None:
    """A refused access token gets 401 with an empty body, or with a bare JSON string."""
    async with stage(mood=Mood(unauthorized=form)) as s:
        refused = await s.raw.get("/api/v1/serverInfo", headers={"authorization": "Bearer nonsense"})
        assert (refused.status_code, refused.content) == (401, body)
        assert await jobs_of(s.vbr) == 40
        s.server.expire_tokens()
        assert await jobs_of(s.vbr) == 40


async def test_forbidden_after_a_refresh() -> None:
    """A server was seen that answers 403 to everything after a refresh, until there is a new sign-in."""
    async with stage(mood=Mood(forbid_after_refresh=True), client={"retry": ONCE}) as s:
        assert await jobs_of(s.vbr) == 40
        s.server.expire_tokens()
        assert await jobs_of(s.vbr) == 40


async def test_every_sign_in_is_a_session() -> None:
    """Every sign-in makes a session on the server, and nobody throttles them; signing out ends both tokens."""
    async with stage() as s:
        for _ in range(20):
            await sign_in(s.raw, s.server)
        assert s.server.counters.active_sessions == 21
        tokens = (await sign_in(s.raw, s.server)).json()
        use(s.raw, tokens)
        assert (await s.raw.post("/api/oauth2/logout")).status_code == 200
        assert (await s.raw.get("/api/v1/serverInfo")).status_code == 401
        assert (await refresh(s.raw, tokens["refresh_token"])).status_code == 401
        await s.vbr.sign_in()
        await s.vbr.close()
        assert s.server.counters.active_sessions == 21


@pytest.mark.parametrize("status", [400, 401, 403])
async def test_a_proxy_at_the_sign_in(status: int) -> None:
    """A proxy in front can answer a sign-in with HTML once, and be fine again: that is no wrong password."""
    async with stage(mood=Mood(sign_in_pages=(status,)), signed_in=False) as s:
        page = await sign_in(s.raw, s.server)
        assert (page.status_code, page.headers["content-type"].partition(";")[0]) == (status, "text/html")
        assert (await sign_in(s.raw, s.server)).status_code == 200
        assert s.server.counters.failed_sign_ins == 0


async def test_what_needs_no_token() -> None:
    """`serverTime`, `serverCertificate` and the swagger documents need no token."""
    async with stage(signed_in=False) as s:
        for path in ("/api/v1/serverTime", "/api/v1/serverCertificate", "/swagger/v1.3-rev0/swagger.json"):
            assert (await s.raw.get(path)).status_code == 200
        assert (await s.vbr.service.get_server_time()).server_time == s.clock()
        assert s.server.counters.sign_ins == 0


# --- lists ---


async def test_pages() -> None:
    """A page has 200 rows unless `limit` says otherwise, and filters and order apply before `skip`."""
    async with stage(sessions=700) as s:
        assert len(await s.rows("sessions")) == 200
        assert len(await s.rows("sessions", limit=650)) == 650
        failed = [row["id"] for row in await s.rows("sessions", resultFilter="Failed", limit=650)]
        page = await s.rows("sessions", resultFilter="Failed", skip=2, limit=3)
        assert [row["id"] for row in page] == failed[2:5]
        assert len(await s.vbr.paginate(s.vbr.sessions.get_all_sessions).collect()) == 700


async def test_names_of_parameters() -> None:
    """Names of parameters are case-sensitive: one that is written otherwise has no effect."""
    async with stage() as s:
        assert len(await s.rows("jobs", TYPEFILTER="VSphereBackup")) == 40
        assert 0 < len(await s.rows("jobs", typeFilter="VSphereBackup")) < 40


async def test_filters_of_names() -> None:
    """`nameFilter` matches the whole name unless it has a `*`."""
    async with stage() as s:
        name = s.server.world.jobs[0]["name"]
        assert (await s.vbr.jobs.get_all_jobs(name_filter=name[:-1])).data == []
        assert [job.name for job in (await s.vbr.jobs.get_all_jobs(name_filter=f"{name[:-1]}*")).data or []] == [name]


async def test_null_windows() -> None:
    """`skip` and `limit` of a page can be null."""
    async with stage(sessions=700, mood=Mood(null_window=True)) as s:
        assert (await s.read("sessions"))["pagination"] == {"total": 700, "count": 200, "skip": None, "limit": None}
        assert len(await s.vbr.paginate(s.vbr.sessions.get_all_sessions).collect()) == 700


async def test_capped_limits() -> None:
    """`limit` is capped in silence."""
    async with stage(sessions=700, mood=Mood(limit_cap=100)) as s:
        assert len(await s.rows("sessions", limit=500)) == 100
        assert len(await s.vbr.paginate(s.vbr.sessions.get_all_sessions).collect()) == 700


async def test_empty_pages() -> None:
    """Pages are empty before the total is reached."""
    async with stage(sessions=700, mood=Mood(empty_pages=0.3)) as s:
        pages = [await s.read("sessions", skip=skip, limit=50) for skip in range(0, 700, 50)]
        assert 0 in {len(page["data"]) for page in pages}
        assert {page["pagination"]["total"] for page in pages} == {700}


async def test_pages_that_hang() -> None:
    """A late page never comes."""
    given = {"timeout": 0.3, "retry": ONCE}
    async with stage(sessions=700, mood=Mood(hangs_from=400), client=given) as s:
        with pytest.raises(errors.PaginationError, match="no reply in time"):
            await s.vbr.paginate(s.vbr.sessions.get_all_sessions).with_options(page_size=200).collect()


async def test_moving_lists() -> None:
    """Rows appear and vanish between two pages: by offsets rows come twice, or never."""
    async with stage(sessions=700, mood=Mood(moving=3)) as s:
        pages = [row["id"] for skip in range(0, 700, 100) for row in await s.rows("sessions", skip=skip, limit=100)]
        assert len(pages) > len(set(pages))
        found = await s.vbr.paginate(s.vbr.sessions.get_all_sessions).with_options(page_size=100).collect()
        assert len(found) == len({row.id for row in found})


async def test_paging_in_the_body() -> None:
    """Some operations page in the body of the request."""
    async with stage() as s:
        host = next(row["name"] for row in s.server.world.tables["/api/v1/inventory/vmware/hosts"])
        path = f"/api/v1/inventory/{host}"
        whole = (await s.raw.post(path, json={"pagination": {"skip": 0, "limit": 500}})).json()
        some = (await s.raw.post(path, json={"pagination": {"skip": 2, "limit": 3}})).json()
        assert some["data"] == whole["data"][2:5]


async def test_logs_do_not_page() -> None:
    """Logs of sessions answer `totalRecords` and `records`, and do not page."""
    async with stage() as s:
        log = await s.read(f"sessions/{s.server.world.sessions[5]['id']}/logs", limit=1)
        assert log["totalRecords"] == len(log["records"]) > 1
        parsed = await s.vbr.sessions.get_session_logs(id=UUID(s.server.world.sessions[5]["id"]))
        assert len(parsed.records or []) == log["totalRecords"]


async def test_lists_without_pages() -> None:
    """Some lists return everything at once."""
    async with stage() as s:
        found = await s.read("securityAnalyzer/bestPractices", limit=1)
        assert len(found["items"]) > 1
        assert len((await s.vbr.security.get_best_practices_compliance_result()).items or []) == len(found["items"])


async def test_one_socket() -> None:
    """`GetLicensedSockets` gives a single object where the array belongs."""
    async with stage(mood=Mood(single_socket=True)) as s:
        assert (await s.read("license/sockets"))["data"]["hostName"]


# --- errors ---


async def test_the_form_of_an_error() -> None:
    """Errors have `errorCode` and `message`, and live servers add `title` and `status`."""
    async with stage() as s:
        missing = "5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11"
        body = (await s.raw.get(f"/api/v1/jobs/{missing}")).json()
        assert body.keys() == {"errorCode", "message", "title", "status", "resourceId"}
        with pytest.raises(errors.NotFound, match=missing):
            await s.vbr.jobs.get_job(id=UUID(missing))


async def test_business_failures() -> None:
    """Most failures of what was asked for are 400 `UnknownError`: only the message tells them apart."""
    async with stage() as s:
        running = next(row for row in s.server.world.job_states if row["status"] == "Running")
        with pytest.raises(errors.ApiError, match="is running already") as failed:
            await s.vbr.jobs.start_job(id=UUID(running["id"]))
        assert (failed.value.status, failed.value.error_code) == (400, "UnknownError")


@pytest.mark.parametrize(
    ("mood", "kind"), [("too_many_requests", errors.RateLimited), ("unavailable", errors.ServerError)]
)
async def test_proxies_in_front(mood: str, kind: type[errors.VeeamError]) -> None:
    """Proxies in front send 429 and 503, with `Retry-After` or without, and HTML for a body."""
    async with stage(client={"retry": ONCE}) as s:
        await s.vbr.sign_in()
        setattr(s.server.mood, mood, 1.0)
        s.server.mood.html_errors, s.server.mood.retry_after = True, 3
        reply = await s.raw.get("/api/v1/jobs")
        assert (reply.headers["retry-after"], reply.text[:9]) == ("3", "<!DOCTYPE")
        with pytest.raises(kind):
            await s.vbr.jobs.get_all_jobs()
        s.server.mood = Mood()


async def test_roles() -> None:
    """A role that may not call an operation gets 403."""
    async with stage(users=(VIEWER,), client={"username": "viewer", "password": "viewer-password"}) as s:
        assert await jobs_of(s.vbr) == 40
        with pytest.raises(errors.PermissionDenied):
            await s.vbr.jobs.start_job(id=UUID(s.server.world.jobs[0]["id"]))


async def test_lists_by_role() -> None:
    """Lists show each account what it may see, and nothing else."""
    async with stage() as s:
        name, other = (s.server.world.jobs[number] for number in (0, 1))
    user = User("tenant", "tenant-password", role="RestoreOperator", sees=(name["name"].upper(),))
    async with stage(users=(user,)) as s:
        everything = await s.rows("backupObjects", limit=1000)
        async with client_of(s.server, username=user.name, password=user.password) as raw:
            mine = {
                path: (await raw.get(f"/api/v1/{path}", params={"limit": 1000})).json()["data"]
                for path in ("jobs", "jobs/states", "sessions", "taskSessions", "backups", "backupObjects")
            }
            mine["restorePoints"] = (await raw.get("/api/v1/restorePoints")).json()["data"]
            assert (await raw.get(f"/api/v1/jobs/{other['id']}")).status_code == 404
        name = name["name"]
        assert [row["name"] for row in mine["jobs"]] == [row["name"] for row in mine["jobs/states"]] == [name]
        assert {row["name"] for row in mine["sessions"]} == {name}
        assert {row["sessionId"] for row in mine["taskSessions"]} <= {row["id"] for row in mine["sessions"]}
        assert {row["name"] for row in mine["backups"]} <= {name}
        assert {row["backupId"] for row in mine["restorePoints"]} <= {row["id"] for row in mine["backups"]}
        assert len(mine["backupObjects"]) < len(everything)


async def test_forgotten_sessions() -> None:
    """A session that the server has forgotten gets 404."""
    async with stage() as s:
        session = await s.vbr.security.start_security_analyzer()
        table = s.server.world.sessions
        table.remove(table.number(str(session.id)) or 0)
        with pytest.raises(errors.WorkForgotten):
            await s.vbr.wait(session)


async def test_states_that_cannot_be_expressed() -> None:
    """`/jobs/states` answers 500 where the revision cannot express the state of a job."""
    async with stage(mood=Mood(failing=frozenset({"GetAllJobsStates"})), client={"retry": ONCE}) as s:
        with pytest.raises(errors.ServerError):
            await s.vbr.jobs.get_all_jobs_states()
        assert (await s.vbr.jobs.get_all_jobs(type_filter=EJobType.BACKUP_COPY)).data


async def test_slow_operations() -> None:
    """Some operations take long while others are quick: `/jobs`, an unfiltered `/restorePoints`."""
    async with stage(mood=Mood(latency={"GetAllJobs": 30}), client={"timeout": 0.5, "retry": ONCE}) as s:
        assert await jobs_of(s.vbr) == 40
        with pytest.raises(errors.TimedOut):
            await s.vbr.jobs.get_all_jobs()
