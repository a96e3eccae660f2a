"""How sessions and tasks end, and what is told of them before; on a clock that is driven."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.driven_loop import driven, now
from tests.support.working_server import WorkingServer, ended, not_for, server, wait_for
from veeam_client import errors
from veeam_client.auth import Tokens

if TYPE_CHECKING:
    from veeam_client.client import Progress
    from veeam_client.models import SessionModel, TaskModel

__all__ = ["server"]


# --- outcomes ---


LOG = [
    (1, {"id": 1, "status": "Succeeded", "title": "Begun"}),
    (3, {"id": 3, "status": "Failed", "title": "Disk 2 cannot be read"}),
    (2, {"id": 2, "status": "Warning", "title": "Disk 1 is slow"}),
]


@pytest.mark.parametrize(
    ("result", "raise_on", "raises"),
    [
        ("Failed", None, False),
        ("Failed", "failed", True),
        ("Failed", "warning", True),
        ("Warning", "failed", False),
        ("Warning", "warning", True),
        ("Success", "warning", False),
        ("None", "warning", False),
        ("FAILED", "failed", True),
        ("SomethingNewer", "warning", False),
    ],
)
def test_raise_on(server: WorkingServer, result: str, raise_on: Any, raises: bool) -> None:  # noqa: FBT001
    session = server.session((5, ended(result, "It was like this.")), log=LOG)

    if not raises:
        assert wait_for(server, session, raise_on=raise_on).result.result == result
        return
    with pytest.raises(errors.WorkFailed, match=r"on https://vbr01:9419|https://vbr01:9419") as caught:
        wait_for(server, session, raise_on=raise_on)
    lines = ["Disk 1 is slow"] if raise_on == "warning" else []
    assert caught.value.messages == ["It was like this.", *lines, "Disk 2 cannot be read"]
    assert [work.id for work in caught.value.works] == [session.id]
    assert caught.value.results[0].state == "Stopped"


def test_a_cancelled_run_has_failed_even_if_it_says_little(server: WorkingServer) -> None:
    session = server.session((5, ended("Failed")))

    with pytest.raises(errors.WorkFailed, match="does not say why"):
        wait_for(server, session, raise_on="failed")


@pytest.mark.parametrize("result", ["None", "Success"])
def test_what_says_that_it_was_cancelled_has_failed(server: WorkingServer, result: str) -> None:
    session = server.session((5, {"state": "Stopped", "result": {"result": result, "isCanceled": True}}))

    with pytest.raises(errors.WorkFailed):
        wait_for(server, session, raise_on="failed")


@pytest.mark.parametrize("result", ["Failed", "Cancelled"])
def test_a_task_that_failed_says_why(server: WorkingServer, result: str) -> None:
    task = server.task((5, {"state": "Stopped", "result": result, "additionalInfo": {"message": "No space."}}))

    with pytest.raises(errors.WorkFailed, match="No space"):
        wait_for(server, task, raise_on="failed")


def test_a_log_that_cannot_be_read_does_not_hide_the_failure(server: WorkingServer) -> None:
    session = server.session((5, ended("Failed", "Out of space")))
    server.away.append((5, 1e9, lambda request: not_for(request, "/logs", server)))

    with pytest.raises(errors.WorkFailed, match="Out of space"):
        wait_for(server, session, raise_on="failed")


def test_a_session_that_the_server_forgot(server: WorkingServer) -> None:
    session = server.session((5, {"state": "Working", "progressPercent": 40}))
    server.plan(session).forgotten_from = 60

    with pytest.raises(errors.WorkForgotten, match="no longer knows work-1") as caught:
        wait_for(server, session)
    assert caught.value.works[0].progress_percent == 40


def test_one_forgotten_session_costs_the_others_nothing(server: WorkingServer) -> None:
    sessions = [server.session((20 * number, ended())) for number in range(1, 9)]
    server.plan(sessions[3]).forgotten_from = 30

    with pytest.raises(errors.WorkForgotten) as caught:
        wait_for(server, sessions)
    assert [work.id for work in caught.value.works] == [sessions[3].id]
    assert [work.state == "Stopped" for work in caught.value.results] == [number != 3 for number in range(8)]


def test_the_callers_limit(server: WorkingServer) -> None:
    sessions = [server.session((10, ended())), server.session()]

    async def scenario() -> float:
        async with server.client() as vbr:
            with pytest.raises(TimeoutError, match=r"not finished after 3600 seconds: work-2 \(Starting\)") as caught:
                await vbr.wait(sessions, timeout=3600)
            assert isinstance(caught.value, errors.WorkTimedOut)
            assert [work.state for work in caught.value.results] == ["Stopped", "Starting"]
            return now()

    assert driven(scenario()) == 3600
    assert server.stopped == []


def test_what_a_wait_fails_with_leads_to_errors_of_ours_alone(server: WorkingServer) -> None:
    session = server.session()
    with pytest.raises(errors.WorkTimedOut) as timed_out:
        wait_for(server, session, timeout=10)
    assert timed_out.value.__context__ is None

    async def scenario() -> None:
        old = Tokens(access_token="old", refresh_token="old")
        async with server.client(username=None, password=None, auth=old) as vbr:
            await vbr.wait(session)

    with pytest.raises(errors.SignInExpired) as expired:
        driven(scenario())
    assert expired.value.__context__ is None
    assert isinstance(expired.value.__cause__, errors.AuthenticationError)


@pytest.mark.parametrize("is_stopped", [False, True])
def test_cancelling_leaves_the_work_alone_unless_told_otherwise(server: WorkingServer, is_stopped: bool) -> None:  # noqa: FBT001
    sessions: list[SessionModel | TaskModel] = [server.session((5, ended())), server.session(), server.task()]

    async def scenario() -> None:
        async with server.client() as vbr:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(60):
                    await vbr.wait(sessions, stop_on_cancel=is_stopped)

    driven(scenario())

    assert server.stopped == ([str(one.id) for one in sessions[1:]] if is_stopped else [])


def test_what_cannot_be_stopped_is_logged_and_keeps_nobody(
    server: WorkingServer, caplog: pytest.LogCaptureFixture
) -> None:
    session = server.session()

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/stop"):
            await asyncio.sleep(1e6)
        return await server(request)

    async def scenario() -> float:
        async with server.client(transport=httpx.MockTransport(answer)) as vbr:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(60):
                    await vbr.wait(session, stop_on_cancel=True)
            return now()

    assert driven(scenario()) == 70
    assert "work-1 on https://vbr01:9419 could not be stopped: no reply in time" in caplog.text


# --- progress ---


def test_progress_has_percent_state_and_the_last_line(server: WorkingServer) -> None:
    session = server.session(
        (2, {"state": "Working", "progressPercent": 10}), (20, {"progressPercent": 60}), (40, ended()), log=LOG
    )
    reported: list[Progress] = []

    wait_for(server, session, on_progress=reported.append)

    assert len({(one.state, one.percent, one.line) for one in reported}) == len(reported)
    assert (reported[-1].state, reported[-1].percent, reported[-1].line) == ("Stopped", 100, "Disk 2 cannot be read")
    assert str(reported[-1]) == "work-1: Stopped 100 %, Disk 2 cannot be read"
    assert {one.percent for one in reported} == {0, 10, 60, 100}


def test_progress_of_many_asks_for_no_logs(server: WorkingServer) -> None:
    sessions = [server.session((20, ended())) for _ in range(11)]
    reported: list[Progress] = []

    wait_for(server, sessions, on_progress=reported.append)

    assert "sessions logs" not in server.counts
    assert len([one for one in reported if one.state == "Stopped"]) == 11


def test_progress_without_a_percentage(server: WorkingServer) -> None:
    session = server.session((5, ended(progressPercent=None)), progressPercent=None)
    reported: list[Progress] = []

    wait_for(server, session, on_progress=reported.append)

    assert [str(one) for one in reported] == ["work-1: Starting", "work-1: Stopped"]
