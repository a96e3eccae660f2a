"""What real servers do at run time: what people build from it. A test for each line of the guide.

The docstring of a test is the line of the table in docs/guides/testing.md that it shows, with the client's answer.
"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from tests.support.behaviour import stage
from tests.support.simulated import post
from veeam_client import collectors, errors
from veeam_client.models import ESessionState


async def test_restore_points_lead_to_their_job() -> None:
    """Backup objects and restore points name no job: their `backupId` leads to a backup, and that to its job."""
    async with stage() as s:
        point = (await s.rows("restorePoints"))[0]
        assert "jobId" not in point
        backup = await s.vbr.backups.get_backup(id=UUID(point["backupId"]))
        assert (await s.vbr.jobs.get_job(id=backup.job_id)).name == backup.name  # type: ignore[arg-type]


async def test_the_last_good_restore_point() -> None:
    """Of each machine: the age of its last good restore point, and whether its last run failed."""
    async with stage() as s:
        job = s.idle_job(machines=3)
        unlucky = s.machines(job["id"])[0]
        for _ in range(3):
            s.clock.advance(timedelta(days=1).total_seconds())
            s.server.plan_run(job["id"], machines={unlucky: ("Failed", "no")}, seconds=0)
            await post(s.raw, f"jobs/{job['id']}/start")
        points = await s.vbr.paginate(s.vbr.restore_points.get_all_object_restore_points).collect()
        newest = {name: max(one.creation_time for one in points if one.name == name) for name in s.machines(job["id"])}
        old = {name for name, moment in newest.items() if s.clock() - moment > timedelta(days=2)}
        assert old == {unlucky}
        failed = [row["name"] for row in await s.rows("backupObjects", limit=1000) if row["lastRunFailed"]]
        assert set(failed) & newest.keys() == {unlucky}


async def test_what_is_offline() -> None:
    """Proxies, managed servers and repositories are offline, and jobs fail for it."""
    async with stage() as s:
        (proxy, *_), (server, *_) = await s.rows("backupInfrastructure/proxies"), s.server.world.repository_states
        s.server.offline(proxy["id"])
        s.server.offline(server["id"])
        assert s.server.world.repository_states[0]["isOnline"] is False
        infrastructure = await collectors.infrastructure(s.vbr)
        away = [str(one.proxy.id) for one in infrastructure.proxies if one.state and not one.state.is_online]
        assert away == [proxy["id"]]


async def test_scale_out_capacity() -> None:
    """The capacity of a scale-out repository is that of its extents."""
    async with stage() as s:
        capacity = await collectors.repository_capacity(s.vbr)
        states = {row["id"]: row for row in await s.rows("backupInfrastructure/repositories/states")}
        assert capacity.scale_out
        for one in capacity.scale_out:
            whole = sum(states[str(extent.id)]["capacityGB"] for extent, _ in one.extents)
            assert one.capacity_gb == pytest.approx(whole)


async def test_configuration_backups() -> None:
    """Whether the configuration backup is recent."""
    async with stage() as s:
        session = await s.vbr.configuration_backup.start_config_backup()
        began = s.clock()
        s.clock.advance(86_400)
        assert (await s.vbr.wait(session)).state == ESessionState.STOPPED
        last = (await s.vbr.configuration_backup.get_config_backup_options()).last_successful_backup
        assert last is not None
        assert last.last_successful_time == began + timedelta(seconds=20)


async def test_security_findings() -> None:
    """What the security analyzer found."""
    async with stage() as s:
        found = (await s.vbr.security.get_best_practices_compliance_result()).items or []
        assert {str(one.status) for one in found} <= {"OK", "Violation"}
        await s.vbr.security.suppress_best_practices_compliance_alert(id=found[0].id)
        again = (await s.vbr.security.get_best_practices_compliance_result()).items or []
        assert str(again[0].status) == "Suppressed"


async def test_schedules() -> None:
    """Schedules start jobs, copies run after their source, and failed runs are tried again by themselves."""
    async with stage(schedule=True) as s:
        server, vbr, clock = s.server, s.vbr, s.clock
        copy = next(row for row in server.world.jobs if row["type"] == "BackupCopy" and not row["isDisabled"])
        source = copy["sourceObjects"]["includes"]["jobs"][0]["id"]
        unlucky, *others = server.machines(source)
        server.plan_run(source, machines={unlucky: ("Failed", "the disk is locked")})
        start = clock()
        due = (await vbr.jobs.get_all_jobs_states(id_filter=source)).data[0].next_run
        clock.advance(86_400)
        runs = (await vbr.sessions.get_all_sessions(job_id_filter=source, created_after_filter=start)).data
        again, first = runs
        assert first.result is not None
        assert first.end_time is not None
        assert (first.creation_time, str(first.result.result)) == (due, "Failed")
        assert again.creation_time - first.end_time == timedelta(minutes=10)
        tasks = await s.rows(f"sessions/{again.id}/taskSessions")
        assert [task["name"] for task in tasks] == [unlucky]
        copies = (await vbr.sessions.get_all_sessions(job_id_filter=copy["id"], created_after_filter=start)).data
        begun = {first.end_time, again.end_time} if others else {again.end_time}
        assert {run.creation_time for run in copies} == begun


async def test_retention() -> None:
    """Retention deletes restore points, and immutable ones refuse to be deleted."""
    async with stage(seed=2) as s:
        server, vbr, clock = s.server, s.vbr, s.clock
        states = [row for row in server.world.job_states if row["status"] == "Inactive" and row["objectsCount"]]
        job = next(row for row in states if row["repositoryName"].startswith("Hardened"))
        backup = next(row for row in server.world.tables["/api/v1/backups"] if row["jobId"] == job["id"])

        async def count() -> int:
            found = await vbr.restore_points.get_all_object_restore_points(backup_id_filter=backup["id"])
            return len(found.data)

        before = await count()
        session = await vbr.backups.delete_backup(id=backup["id"])
        clock.advance(60)
        ended = (await vbr.sessions.get_session(id=session.id)).result
        assert ended is not None
        assert (str(ended.result), "is immutable until" in str(ended.message)) == ("Failed", True)
        assert await count() == before
        for _ in range(9):
            await vbr.jobs.start_job(id=job["id"])
            clock.advance(86_400)
            await vbr.service.get_server_info()
        assert await count() == 7 * job["objectsCount"]


async def test_malware() -> None:
    """Malware found on a machine shows in its events, its restore points and its state alike."""
    async with stage() as s:
        server, vbr = s.server, s.vbr
        machine = next(row for row in server.world.tables["/api/v1/backupObjects"] if row["restorePointsCount"])
        event = server.infect(machine["name"])
        told = await vbr.malware_detection.get_suspicious_activity_event(id=event)
        found = await vbr.malware_detection.get_malware_detection_object(id=machine["id"])
        points = await vbr.restore_points.get_all_object_restore_points(
            backup_object_id_filter=machine["id"], order_column="CreationTime", order_asc=False
        )
        newest = points.data[0]
        assert told.machine is not None
        assert str(told.machine.backup_object_id) == machine["id"]
        assert [str(told.severity), str(found.severity), str(newest.malware_status)] == ["Infected"] * 3
        assert told.machine.restore_point_id == newest.id


async def test_licences() -> None:
    """Licences expire and go into a grace period by the calendar."""
    async with stage() as s:
        job = s.idle_job()["id"]
        s.server.end_licence(s.clock() + timedelta(days=1))
        s.clock.advance(10 * 86_400)
        found = await s.vbr.license.get_installed_license()
        assert (s.server.licence_state, str(found.status)) == ("grace period", "Valid")
        await s.vbr.jobs.start_job(id=job)
        s.clock.advance(30 * 86_400)
        found = await s.vbr.license.get_installed_license()
        assert (s.server.licence_state, str(found.status)) == ("expired", "Expired")
        with pytest.raises(errors.VeeamError, match="The licence has expired"):
            await s.vbr.jobs.start_job(id=job)
