"""What real servers do at run time: long work. A test for each line of the guide.

The docstring of a test is the line of the table in docs/guides/testing.md that it shows, with the client's answer.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from tests.support.behaviour import Stage, stage
from tests.support.simulated import post
from veeam_client import errors
from veeam_client.models import ESessionResult, ESessionState
from veeam_client.simulator import Mood


async def started(s: Stage, machines: int = 2) -> dict[str, Any]:
    made: dict[str, Any] = await post(s.raw, f"jobs/{s.idle_job(machines=machines)['id']}/start")
    return made


async def test_work_is_a_session() -> None:
    """Starting work answers 201 with a session: it is accepted, not done. It is over in state `Stopped`."""
    async with stage() as s:
        session = await s.vbr.security.start_security_analyzer()
        assert (session.state, session.end_time) == (ESessionState.STARTING, None)
        s.clock.advance(20)
        ended = await s.vbr.wait(session)
        assert (ended.state, ended.result and ended.result.result) == (ESessionState.STOPPED, ESessionResult.SUCCESS)


async def test_work_is_several_sessions() -> None:
    """A failover answers with a list of sessions."""
    async with stage() as s:
        point = s.server.world.replicas.points[0]["id"]
        reply = await post(s.raw, "failover/failoverNow/vSphere/snapshot", {"replicaPointIds": [point]})
        assert [row["state"] for row in reply["data"]] == ["Starting"]
        s.clock.advance(20)
        sessions = [await s.vbr.sessions.get_session(id=UUID(row["id"])) for row in reply["data"]]
        assert [one.state for one in await s.vbr.wait(sessions)] == [ESessionState.STOPPED]


async def test_work_is_a_task() -> None:
    """Some work is a task, whose result is a plain string."""
    async with stage() as s:
        host = (await s.rows("backupInfrastructure/managedServers"))[0]["name"]
        task = await post(s.raw, f"inventory/{host}/rescan")
        s.clock.advance(20)
        assert (await s.read(f"tasks/{task['id']}"))["result"] == "Success"
        assert (await s.vbr.tasks.get_task(id=UUID(task["id"]))).result == "Success"


async def test_states_of_waiting() -> None:
    """Sessions wait for tapes, repositories and slots, in states of their own."""
    waits = ("WaitingTape", "WaitingRepository", "WaitingSlot")
    async with stage(mood=Mood(waits=waits, run_seconds=100)) as s:
        session = await s.vbr.security.start_security_analyzer()
        seen = list[str]()
        for _ in range(10):
            s.clock.advance(10)
            seen.append((await s.read(f"sessions/{session.id}"))["state"])
        assert list(dict.fromkeys(seen)) == [*waits, "Postprocessing", "Stopped"]
        assert (await s.vbr.wait(session)).state == ESessionState.STOPPED


async def test_unknown_states() -> None:
    """Newer servers add states and other values: who does not know them keeps waiting."""
    async with stage(mood=Mood(unknown_values=1.0)) as s:
        session = await s.vbr.security.start_security_analyzer()
        assert str(session.state) == "NewerStarting"
        with pytest.raises(errors.WorkTimedOut):
            await s.vbr.wait(session, timeout=0.2)
        assert str((await s.vbr.sessions.get_session(id=session.id)).session_type).startswith("Newer")


async def test_no_result_while_starting() -> None:
    """The result of a session is an object, and absent while it starts."""
    async with stage() as s:
        session = await started(s)
        assert "result" not in session
        s.clock.advance(20)
        assert (await s.read(f"sessions/{session['id']}"))["result"].keys() == {"result", "message", "isCanceled"}


async def test_automation_sessions() -> None:
    """Sessions of imports live under a path of their own."""
    async with stage() as s:
        session = await post(s.raw, "automation/credentials/import", {"credentials": []})
        assert (await s.raw.get(f"/api/v1/sessions/{session['id']}")).status_code == 404
        assert (await s.read(f"automation/sessions/{session['id']}"))["id"] == session["id"]


async def test_a_job_without_objects() -> None:
    """Starting a job that has no objects answers 204."""
    async with stage() as s:
        empty = next(row for row in s.server.world.job_states if row["objectsCount"] == 0)
        assert await s.vbr.jobs.start_job(id=UUID(empty["id"])) is None


async def test_cancelled_runs() -> None:
    """A cancelled run shows `Failed` with `isCanceled: false`, and an empty log."""
    async with stage() as s:
        session = await started(s)
        s.clock.advance(5)
        await s.vbr.sessions.stop_session(id=UUID(session["id"]))
        s.clock.advance(20)
        result = (await s.read(f"sessions/{session['id']}"))["result"]
        assert (result["result"], result["isCanceled"]) == ("Failed", False)
        assert (await s.read(f"sessions/{session['id']}/logs"))["records"] == []


async def test_removing_a_server() -> None:
    """Removing a managed server is done when it is not found; its credentials stay in use a little longer."""
    async with stage() as s:
        server = next(row for row in await s.rows("backupInfrastructure/managedServers") if "credentialsId" in row)
        assert (await s.raw.delete(f"/api/v1/backupInfrastructure/managedServers/{server['id']}")).status_code == 201
        assert (await s.raw.get(f"/api/v1/backupInfrastructure/managedServers/{server['id']}")).status_code == 200
        s.clock.advance(20)
        with pytest.raises(errors.NotFound):
            await s.vbr.managed_servers.get_managed_server(id=UUID(server["id"]))
        refused = await s.raw.delete(f"/api/v1/credentials/{server['credentialsId']}")
        assert (refused.status_code, "in use" in refused.text) == (400, True)


async def test_the_order_of_logs() -> None:
    """Logs begin with their newest line, or with their oldest."""
    async with stage(mood=Mood(newest_log_first=True, run_seconds=0)) as s:
        session = await started(s)
        records = (await s.read(f"sessions/{session['id']}/logs"))["records"]
        assert [row["id"] for row in records] == list(range(len(records), 0, -1))
        ended = await s.vbr.sessions.get_session(id=UUID(session["id"]))
        assert [line.id async for line in s.vbr.follow(ended)] == list(range(1, len(records) + 1))
