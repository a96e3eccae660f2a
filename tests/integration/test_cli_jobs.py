"""Jobs started, stopped, retried, enabled and disabled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.commands import Veeam, golden, veeam_in

if TYPE_CHECKING:
    from collections.abc import Iterator

# vbr-a and vbr-b both have it.
BOTH = "Entra Tenant Austin"
ONE = "Lyon Intranet"


@pytest.fixture(scope="module")
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with veeam_in(tmp_path_factory.mktemp("jobs"), is_running=True) as veeam:
        yield veeam
        assert veeam.open_sessions() == 0


def status_of(veeam: Veeam, name: str) -> list[str]:
    return [row["status"] for row in veeam("jobs", "--name", name, "--output", "json").json]


def plan(veeam: Veeam, **ending: Any) -> None:
    (row,) = veeam("jobs", "--name", ONE, "--output", "json").json
    veeam.servers[1].plan_run(row["id"], **ending)


def test_one_job_is_started_and_waited_for(veeam: Veeam) -> None:
    plan(veeam, seconds=2)  # so that it is seen at work
    ended = veeam("jobs", "start", ONE.upper(), "--output", "json")
    assert ended.code == 0, ended.err
    (row,) = ended.json
    assert (row["name"], row["action"], row["result"]) == (ONE, "start", "Success")
    assert row["session"]["state"] == "Stopped"
    assert f"vbr-b: {ONE}: Working" in ended.err
    assert "100 %" in ended.err.splitlines()[-1]


def test_several_jobs_need_a_word(veeam: Veeam) -> None:
    refused = veeam("jobs", "disable", BOTH)
    assert refused.code == 2
    assert "Disable 2 jobs?" in refused.err
    assert status_of(veeam, BOTH) == ["Inactive", "Inactive"]
    done = veeam("jobs", "disable", BOTH, "--yes")
    assert (done.code, done.err) == (0, "")
    golden("jobs-disabled", done.out, veeam)
    assert status_of(veeam, BOTH) == ["Disabled", "Disabled"]
    assert veeam("jobs", "enable", "entra tenant au*", "-y", "--output", "jsonl").code == 0
    assert status_of(veeam, BOTH) == ["Inactive", "Inactive"]


def test_a_run_that_fails_is_a_failure(veeam: Veeam) -> None:
    plan(veeam, result="Failed", message="The repository is full.", seconds=1)
    ended = veeam("jobs", "start", ONE)
    assert ended.code == 1
    assert "Failed" in ended.out
    assert "The repository is full." in ended.out
    again = veeam("jobs", "retry", ONE)
    assert again.code == 0, again.err


def test_a_run_is_started_and_stopped(veeam: Veeam) -> None:
    plan(veeam, seconds=15)  # and a tenth of that to stop
    started = veeam("jobs", "start", ONE, "--no-wait", "--columns", "result")
    assert (started.code, started.lines) == (0, ["RESULT", "Started"])
    assert status_of(veeam, ONE) in (["Starting"], ["Running"])
    refused = veeam("jobs", "start", ONE)
    assert refused.code == 1
    assert "Refused" in refused.out
    stopped = veeam("jobs", "stop", ONE, "--columns", "result")
    assert (stopped.code, stopped.lines) == (0, ["RESULT", "Stopped"])
    assert status_of(veeam, ONE) == ["Inactive"]
