"""Waiting for sessions and tasks, one and many: until they end, with few requests; on a clock that is driven."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.driven_loop import driven, now
from tests.support.working_server import DONE, WorkingServer, ended, server, wait_for
from veeam_client import errors
<<<<<<< HEAD
from veeam_client.models import ESessionResult, ESessionState, ETaskResult, SessionModel, SessionsResult
=======
from veeam_client.auth import Tokens
from veeam_client.models import ESessionResult, ESessionState, ETaskResult, SessionModel, SessionsResult, TaskModel

if TYPE_CHECKING:
    from veeam_client.client import Progress
>>>>>>> robust-5

__all__ = ["server"]

STATES = [state.value for state in ESessionState if state is not ESessionState.STOPPED]
JOB = "5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11"


# --- states ---


@given(st.lists(st.tuples(st.floats(0.1, 500), st.sampled_from([*STATES, "Hibernating", "?", ""])), max_size=8))
def test_every_path_of_states_ends_with_stopped(path: list[tuple[float, str]]) -> None:
    server = WorkingServer()
    moments = sorted(moment for moment, _ in path)
    changes = [(moment, {"state": state}) for moment, (_, state) in zip(moments, path, strict=True)]
    end = (moments or [0])[-1] + 10
    session = server.session(*changes, (end, ended("Warning")))

    async def scenario() -> tuple[SessionModel, float]:
        async with server.client(auth=None) as vbr:
            return await vbr.wait(session), now()

    done, moment = driven(scenario())

    assert done.state == "Stopped"
    assert done.result is not None
    assert done.result.result == ESessionResult.WARNING
    assert end <= moment <= end + 1.25 * 15


@pytest.mark.parametrize("word", ["Stopped", "stopped", "Finished", "FINISHED"])
def test_words_for_the_end(server: WorkingServer, word: str) -> None:
    session = server.session((5, {"state": word}))

    assert wait_for(server, session, timeout=60).state == word


def test_what_has_ended_is_believed_without_a_request(server: WorkingServer) -> None:
    session = server.session(state="Stopped", result={"result": "Success"})

    assert wait_for(server, session) == session
    assert not server.counts


@pytest.mark.parametrize("result", [{}, {"result": None}, {"result": {"result": None}}, {"result": "Success"}])
def test_results_that_are_absent_null_or_odd(server: WorkingServer, result: dict[str, Any]) -> None:
    session = server.session((2, {"state": "Working", "result": None}), (4, {"state": "Stopped", **result}))

    assert wait_for(server, session, raise_on="warning").state == "Stopped"


def test_a_task_has_its_result_as_it_is(server: WorkingServer) -> None:
    task = server.task((3, {"state": "Working"}), (30, {"state": "Stopped", "result": "Success"}))

    done = wait_for(server, task, raise_on="failed")

    assert done.result == ETaskResult.SUCCESS
    assert set(server.counts) == {"tasks one"}


def test_an_automation_session_is_looked_for_where_it_lives(server: WorkingServer) -> None:
    session = server.session((9, ended()), place="automation/sessions")

    assert wait_for(server, session).state == "Stopped"
    assert set(server.counts) == {"automation/sessions one"}


def test_an_automation_session_of_another_type_is_found_at_once_and_stays_found(server: WorkingServer) -> None:
    session = server.session((40, ended()), place="automation/sessions", sessionType="Infrastructure")

    assert wait_for(server, session).state == "Stopped"
    assert server.counts["sessions one"] == 1
    assert server.counts["automation/sessions one"] > 3


def test_steps_grow_and_have_jitter(server: WorkingServer) -> None:
    session = server.session((600, ended()))

    wait_for(server, session)

    first, *_, last = steps = [
        after - before for before, after in zip([0.0, *server.times], server.times, strict=False)
    ]
    assert 0.75 <= first <= 1.25
    assert 11.25 <= last <= 18.75
    assert len(set(steps)) == len(steps)
    assert len(steps) < 60


def test_the_longest_step_is_the_callers(server: WorkingServer) -> None:
    session = server.session((30, ended()))

    wait_for(server, session, longest_step=0.5)

    assert max(after - before for before, after in zip(server.times, server.times[1:], strict=False)) <= 0.625


<<<<<<< HEAD
=======
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


>>>>>>> robust-5
# --- many ---


def test_two_hundred_sessions_are_waited_for_with_few_requests(server: WorkingServer) -> None:
    sessions = [server.session((number, ended())) for number in range(1, 201)]

    done = wait_for(server, sessions)

    assert [one.id for one in done] == [one.id for one in sessions]
    assert all(one.state == "Stopped" for one in done)
    # A list for each look while many are left; at the end the last three by themselves.
    assert server.counts["sessions list"] <= 25
    assert server.counts["sessions one"] <= 9
    assert server.counts.total() <= 30


def test_among_thousands_of_other_sessions_the_list_is_not_read_for_ever(server: WorkingServer) -> None:
    server.session(creationTime="2026-08-25T15:00:00+00:00")
    others = [server.session(creationTime="2026-08-25T15:00:05+00:00") for _ in range(3000)]
    mine = [server.session((30, ended()), creationTime="2026-08-25T15:00:06+00:00") for _ in range(5)]

    assert all(one.state == "Stopped" for one in wait_for(server, mine))
    assert others
    assert server.counts["sessions list"] == 1
    assert server.counts["sessions one"] <= 5 * 12


def test_a_list_that_is_not_allowed_is_asked_for_once(server: WorkingServer) -> None:
    sessions = [server.session((60, ended())) for _ in range(6)]
    server.lists_are_allowed = False

    assert all(one.state == "Stopped" for one in wait_for(server, sessions))
    assert server.counts["sessions list"] == 1


def test_sessions_tasks_and_imports_at_once(server: WorkingServer) -> None:
    works: list[Any] = [
        make((20, end)) for end, make in ((ended(), server.session), (DONE, server.task)) for _ in range(5)
    ]
    works += [server.session((20, ended()), place="automation/sessions") for _ in range(5)]

    done = wait_for(server, works)

    assert [one.id for one in done] == [one.id for one in works]
    assert set(server.counts) == {"sessions list", "automation/sessions list", "tasks list"}


def test_none_is_done_at_once(server: WorkingServer) -> None:
    session = server.session((3, ended()))

    assert wait_for(server, None) is None
    assert wait_for(server, []) == []
    assert [one and one.state for one in wait_for(server, [None, session, None])] == [None, "Stopped", None]


def test_the_reply_of_a_failover_is_a_list(server: WorkingServer) -> None:
    sessions = [server.session((3, ended())) for _ in range(2)]
    reply = SessionsResult.from_dict({"data": [one.to_dict() for one in sessions], "pagination": {}})

    assert [one.state for one in wait_for(server, reply)] == ["Stopped", "Stopped"]


# --- mistakes ---


def test_mistakes_are_told_before_anything_is_sent(server: WorkingServer) -> None:
    session = server.session()

    async def scenario() -> None:
        async with server.client() as vbr:
            with pytest.raises(errors.InvalidArgument, match="starts no work"):
                await vbr.run("GetJob", id=JOB)
            with pytest.raises(errors.InvalidArgument, match="timeout"):
                await vbr.run(vbr.jobs.start_job, id=JOB).with_options(timeout=0)
            with pytest.raises(errors.InvalidArgument, match="a str is neither a session"):
                await vbr.wait(["x"])  # type: ignore[type-var]
            with pytest.raises(errors.InvalidArgument, match="raise_on"):
                await vbr.wait(session, raise_on="maybe")  # type: ignore[call-overload]
            with pytest.raises(TypeError):
                await vbr.wait(session, patience=1)  # type: ignore[call-overload]
            with pytest.raises(TypeError):
                vbr.run(vbr.jobs.start_job, JOB)  # type: ignore[call-overload]

    driven(scenario())

    assert not server.grants
