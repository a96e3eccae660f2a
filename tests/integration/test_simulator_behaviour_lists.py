"""What real servers do at run time: lists and errors. A test for each line of the guide.

The docstring of a test is the line of the table in docs/guides/testing.md that it shows, with the client's answer.
"""

from __future__ import annotations

from uuid import UUID

import pytest

from tests.support.behaviour import ONCE, jobs_of, stage
from tests.support.simulated import client_of
from veeam_client import errors
from veeam_client.models import EJobType
from veeam_client.simulator import Mood, User

VIEWER = User("viewer", "viewer-password", role="BackupViewer")


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
