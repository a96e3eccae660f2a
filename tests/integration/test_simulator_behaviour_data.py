"""What real servers do at run time: data. A test for each line of the guide.

The docstring of a test is the line of the table in docs/guides/testing.md that it shows, with the client's answer.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest

from tests.support.behaviour import stage
from tests.support.simulated import post
from veeam_client import collectors
from veeam_client.models import JobModel
from veeam_client.simulator import Mood

NOBODY = "00000000-0000-0000-0000-000000000000"
ZERO_DATES = {f"0001-01-01T00:00:00{zone}" for zone in ("", "Z", "+00:00")}


def values(body: Any, name: str) -> list[Any]:
    """Every value of a property, wherever it is in a body."""
    if isinstance(body, list):
        return [found for item in body for found in values(item, name)]
    if not isinstance(body, dict):
        return []
    return [inner for key, inner in body.items() if key == name] + [
        found for inner in body.values() for found in values(inner, name)
    ]


async def test_null_and_absent() -> None:
    """Null stands where the contract allows none, or the property is left out."""
    async with stage() as s:
        running = next(row for row in await s.rows("sessions") if row["state"] == "Working")
        assert "endTime" not in running
        s.server.mood.nulls = True
        assert (await s.read(f"sessions/{running['id']}"))["endTime"] is None
        assert (await s.vbr.sessions.get_session(id=UUID(running["id"]))).end_time is None


async def test_missing_properties() -> None:
    """Properties that the contract requires are missing."""
    async with stage(mood=Mood(leave_out=0.5)) as s:
        found = await s.vbr.paginate(s.vbr.sessions.get_all_sessions).collect()
        assert len(found) == 200
        assert None in {row.usn for row in found}


async def test_zero_ids() -> None:
    """Ids of zeros stand for none."""
    async with stage(mood=Mood(zero_ids=True)) as s:
        rows = await s.rows("sessions")
        assert {row["parentSessionId"] for row in rows} == {row["platformId"] for row in rows} == {NOBODY}
        assert len(await s.vbr.paginate(s.vbr.sessions.get_all_sessions).collect()) == 200


async def test_empty_support_ids() -> None:
    """The licence's support id can be empty."""
    async with stage(mood=Mood(no_support_id=True)) as s:
        assert (await s.read("license"))["supportId"] == ""
        assert (await s.vbr.license.get_installed_license()).support_id == ""


async def test_negative_ports() -> None:
    """A port can be -1."""
    async with stage(mood=Mood(negative_ports=True)) as s:
        servers = await s.rows("backupInfrastructure/managedServers", limit=500)
        assert set(values(servers, "port")) == {-1}
        assert (await s.vbr.managed_servers.get_all_managed_servers()).data


async def test_zero_dates() -> None:
    """A moment that is none is written as `0001-01-01T00:00:00`, with an offset or without."""
    async with stage(mood=Mood(zero_dates=True)) as s:
        running = [row for row in await s.rows("sessions") if row["state"] == "Working"]
        assert {row["endTime"] for row in running} <= ZERO_DATES
        assert running


async def test_forms_of_timestamps() -> None:
    """Timestamps have 0, 5, 6 or 7 fractional digits on one server, with an offset, with a `Z`, or nothing."""
    async with stage() as s:
        plain = [row.creation_time for row in await s.vbr.paginate(s.vbr.sessions.get_all_sessions).collect()]
        s.server.mood.timestamps = "mixed"
        texts = [row["creationTime"] for row in await s.rows("sessions")]
        assert {len(re.sub(r"(Z|[+-]\d\d:\d\d)$", "", text)[19:]) for text in texts} == {0, 6, 7, 8}
        mixed = [row.creation_time for row in await s.vbr.paginate(s.vbr.sessions.get_all_sessions).collect()]
        assert all(isinstance(one, datetime) for one in mixed)
        assert len(mixed) == len(plain)


async def test_unknown_properties() -> None:
    """Newer builds send properties that the revision does not know."""
    async with stage(mood=Mood(unknown_properties=True)) as s:
        job = (await s.vbr.jobs.get_all_jobs(limit=1)).data or []
        assert job[0].to_dict()["addedByNewerBuild"] == {"isKnown": False, "since": "13.9.0.1"}


async def test_put_replaces() -> None:
    """`PUT` replaces the whole object: what is not sent back is gone."""
    async with stage() as s:
        job = (await s.rows("jobs", typeFilter="VSphereBackup"))[0]
        body = {**job, "madeByNewerBuild": "kept"}
        changed = await s.vbr.jobs.update_job(id=UUID(job["id"]), body=JobModel.from_dict(body))
        assert changed.to_dict()["madeByNewerBuild"] == "kept"
        assert (await s.read(f"jobs/{job['id']}"))["madeByNewerBuild"] == "kept"
        assert (await s.raw.put(f"/api/v1/jobs/{job['id']}", json=job)).status_code == 200
        assert "madeByNewerBuild" not in await s.read(f"jobs/{job['id']}")


async def test_sizes() -> None:
    """Sizes are floats in binary GB, and used space is not capacity less free space."""
    async with stage() as s:
        for row in await s.rows("backupInfrastructure/repositories/states"):
            assert all(isinstance(row[name], float) for name in ("capacityGB", "freeGB", "usedSpaceGB"))
        states = (await s.vbr.repositories.get_all_repositories_states()).data or []
        assert any(abs(one.capacity_gb - one.free_gb - one.used_space_gb) > 0.1 for one in states)


@pytest.mark.parametrize(
    ("mood", "kinds"), [("null_rows", {type(None)}), ("text_rows", {str}), ("rows_without_id", {dict})]
)
async def test_malformed_rows(mood: str, kinds: set[type]) -> None:
    """A row is null, a string, or an object without an id."""
    async with stage() as s:
        whole = await s.rows("sessions")
        setattr(s.server.mood, mood, 0.2)
        rows: list[Any] = await s.rows("sessions")
        bad = [row for row in rows if not isinstance(row, dict) or "id" not in row]
        assert 0 < len(bad) < len(whole)
        assert {type(row) for row in bad} == kinds
        # The other rows are what they are.
        assert all(row in whole for row in rows if row not in bad)


async def test_null_lists() -> None:
    """`data` is null where a list has no rows."""
    async with stage(mood=Mood(null_data=True)) as s:
        assert await s.read("jobs", nameFilter="nothing") == {
            "data": None,
            "pagination": {"total": 0, "count": 0, "skip": 0, "limit": 200},
        }
        assert await s.rows("jobs")


async def test_rates() -> None:
    """Rates are text: `268 MB/s`, `33,3 MB`, `N/A`."""
    async with stage() as s:
        task = (await s.rows("taskSessions"))[0]
        assert re.fullmatch(r"\d+ MB/s", task["progress"]["processingRate"])
        s.server.mood.decimal_comma = True
        assert re.fullmatch(r"\d+,3 MB", (await s.rows("taskSessions"))[0]["progress"]["processingRate"])
        assert (await s.vbr.sessions.get_all_task_sessions(limit=5)).data


async def test_durations() -> None:
    """Durations are text: `00:18:27`, and `1.00:03:26` where there are days."""
    async with stage(mood=Mood(long_durations=True)) as s:
        task = (await s.rows("taskSessions"))[0]
        assert re.fullmatch(r"1\.\d\d:\d\d:\d\d", task["progress"]["duration"])
        s.server.mood.long_durations = False
        job = s.idle_job()
        s.server.plan_run(job["id"], seconds=200_000)
        await post(s.raw, f"jobs/{job['id']}/start")
        s.clock.advance(90_061)
        (state,) = await s.rows("jobs/states", idFilter=job["id"])
        assert state["sessionProgress"]["duration"] == "1.01:01:01"


async def test_repeated_ids() -> None:
    """`backupObjects` repeats ids: a machine has one for all its backups."""
    async with stage() as s:
        ids = [row["id"] for row in await s.rows("backupObjects", limit=1000)]
        assert len(set(ids)) < len(ids)
        found = await s.vbr.paginate(s.vbr.backup_objects.get_all_backup_objects).collect()
        assert sorted(str(row.id) for row in found) == sorted(ids)


async def test_jobs_that_only_states_know() -> None:
    """`/jobs` leaves out some platforms that `/jobs/states` has."""
    async with stage(mood=Mood(unlisted_jobs=frozenset({"LinuxAgentBackup"}))) as s:
        kinds = {row["type"] for row in await s.rows("jobs")}
        assert {row["type"] for row in await s.rows("jobs/states")} - kinds == {"LinuxAgentBackup"}
        assert len(await collectors.JobHealthCollector()(s.vbr)) == 40


async def test_repositories_without_a_state() -> None:
    """Some repositories have no state."""
    async with stage(mood=Mood(repositories_without_state=frozenset({"AmazonS3"}))) as s:
        states = {row["id"] for row in await s.rows("backupInfrastructure/repositories/states")}
        missing = {row["id"] for row in await s.rows("backupInfrastructure/repositories")} - states
        assert missing
        capacity = await collectors.repository_capacity(s.vbr)
        assert {str(one.id) for one in capacity.without_state} == missing


async def test_resynchronizing_sessions() -> None:
    """Sessions that resynchronize the configuration can be half of all."""
    async with stage(resynchronizing=0.5) as s:
        kinds = [row["sessionType"] for row in await s.rows("sessions")]
        assert kinds.count("ConfigurationResynchronize") >= len(kinds) // 2
        pager = s.vbr.paginate(s.vbr.sessions.get_all_sessions, type_filter=["BackupJob"])
        assert 0 < len(await pager.collect()) < len(kinds) // 2
