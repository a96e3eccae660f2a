"""Waiting for sessions and tasks, one and many: until they end, with few requests; on a clock that is driven."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.driven_loop import driven, now
from tests.support.working_server import DONE, WorkingServer, ended, server, wait_for
from veeam_client import errors
from veeam_client.models import ESessionResult, ESessionState, ETaskResult, SessionModel, SessionsResult

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
