"""The questions of a night shift, each asked of simulated servers with one command."""

from __future__ import annotations

import json
import signal
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.commands import Veeam, veeam_in

if TYPE_CHECKING:
    from collections.abc import Iterator

# The first two on both servers, the other ones on one.
BOTH = "Entra Tenant Austin"
ON_A, ON_B = "Agent Linux Austin", "Lyon Intranet"
FULL = "The repository is full."


@pytest.fixture(scope="module")
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with veeam_in(tmp_path_factory.mktemp("night"), is_running=True) as veeam:
        yield veeam
        assert veeam.open_sessions() == 0


def job_id(veeam: Veeam, server: int, name: str) -> str:
    (row,) = veeam("jobs", "--name", name, "--select", f"number={server}", "-o", "json").json
    return str(row["id"])


def run(veeam: Veeam, server: int, name: str, **ending: Any) -> None:
    """Have a job run to an end that is planned."""
    key = job_id(veeam, server, name)
    veeam.servers[server].plan_run(key, seconds=0.5, **ending)
    ended = veeam("jobs", "start", key, "--quiet")
    assert ended.code == (1 if ending.get("result") == "Failed" else 0), ended.err


def test_which_jobs_failed_since_the_evening_and_why_on_all_servers(veeam: Veeam) -> None:
    assert veeam("jobs", "--failed", "--since", "1s", "-q").out == ""
    run(veeam, 0, ON_A, result="Failed", message=FULL)
    run(veeam, 1, ON_B, result="Failed", message="The host is away.")
    run(veeam, 1, ON_B)  # and then it went well
    run(veeam, 1, BOTH, result="Warning", message="Little space is left.")
    tonight = ("--since", "10m", "-o", "json", "--sort", "server")
    failed = veeam("jobs", "--failed", *tonight, "--columns", "server,name,reason,last_result")
    assert failed.code == 0
    assert failed.json == [
        {"server": "vbr-a", "name": ON_A, "session.result.message": FULL, "last_result": "Failed"},
        {
            "server": "vbr-b",
            "name": ON_B,
            "session.result.message": "The host is away.",
            "last_result": "Success",
        },
    ]
    # Those that are failed now.
    last = veeam("jobs", "--failed", "-o", "json", "--select", "vbr-b").json
    assert ON_B not in {row["name"] for row in last}
    assert ON_A in {row["name"] for row in veeam("jobs", "--failed", "-o", "json").json}
    # Each run, and nothing but runs of jobs.
    runs = veeam("sessions", "--jobs-only", "--result", "failed,warning", *tonight).json
    found = {(row["server"], row["name"], row["result"]["result"], row["result"]["message"]) for row in runs}
    assert found == {
        ("vbr-a", ON_A, "Failed", FULL),
        ("vbr-b", ON_B, "Failed", "The host is away."),
        ("vbr-b", BOTH, "Warning", "Little space is left."),
    }
    assert all(int(row["job_id"].replace("-", ""), 16) for row in veeam("sessions", "--jobs-only", "-o", "json").json)


def test_cron_writes_only_if_something_failed(veeam: Veeam) -> None:
    cron = ("jobs", "--failed", "--since", "10m", "--quiet", "--exit-code")
    quiet = veeam(*cron, "--name", "no such job")
    assert (quiet.code, quiet.out, quiet.err) == (0, "", "")
    run(veeam, 0, BOTH, result="Failed", message=FULL)
    loud = veeam(*cron, "--name", BOTH)
    assert loud.code == 4
    assert [line.split("  ")[0] for line in loud.lines] == ["SERVER", "vbr-a"]
    assert FULL in loud.out


def test_start_this_one_and_wait(veeam: Veeam) -> None:
    key = job_id(veeam, 1, ON_B)
    veeam.servers[1].plan_run(key, seconds=4, message="It took its time.", result="Warning")
    started = veeam("jobs", "start", key, "--no-wait")
    assert started.code == 0
    waited = veeam("jobs", "start", ON_B, "--wait-running", "-o", "json")
    assert waited.code == 0, waited.out
    (row,) = waited.json
    assert (row["id"], row["result"], row["message"]) == (key, "Warning", "It took its time.")
    assert row["session"]["state"] == "Stopped"


def test_two_jobs_of_one_name_are_told_apart(veeam: Veeam) -> None:
    first = job_id(veeam, 1, ON_B)
    on_b = ("--select", "vbr-b", "--yes")
    clone = veeam("call", "CloneJob", "--id", first, *on_b).json
    other = clone["id"]
    body = json.dumps({**clone, "name": ON_B})
    renamed = veeam("call", "UpdateJob", "--id", other, "--body", "@-", "--no-check", *on_b, given=body)
    assert renamed.code == 0, renamed.err
    both = veeam("jobs", "disable", ON_B)
    assert both.code == 2
    assert "Disable 2 jobs?" in both.err
    assert f"VSphereBackup, {first})" in both.err
    assert f"VSphereBackup, {other})" in both.err
    done = veeam("jobs", "disable", ON_B, "--yes")
    assert done.code == 0
    assert {first, other} <= set(done.out.split())
    one = veeam("jobs", "enable", f"{{{other.upper()}}}", "-o", "json")
    assert [row["id"] for row in one.json] == [other]
    status = {row["id"]: row["status"] for row in veeam("jobs", "--name", ON_B, "-o", "json").json}
    assert status == {first: "Disabled", other: "Inactive"}


def test_what_is_free(veeam: Veeam) -> None:
    named = ("--columns", "server,name,free GB,free %", "--sort", "free %")
    ended = veeam("repositories", "--below", "60", *named, "-o", "json")
    assert ended.code == 0
    shares = [row["free_percent"] for row in ended.json]
    assert shares == sorted(shares)
    assert 0 < len(shares) < len(veeam("repositories", "-o", "json").json)
    assert max(shares) < 60
    assert veeam("repositories", "--below", "0", "-q", "--exit-code").code == 0


def test_when_do_licences_end(veeam: Veeam) -> None:
    every = {row["server"]: row["days_left"] for row in veeam("license", "-o", "json").json}
    soon = min(every, key=lambda name: every[name])
    ended = veeam("license", "--below", str(every[soon] + 1), "-o", "json")
    assert [row["server"] for row in ended.json] == [soon]  # one row, whatever is licensed
    assert ended.json[0]["expires"]
    table = veeam("license", "--below", "100000")
    assert [line.split()[0] for line in table.lines] == ["SERVER", "vbr-a", "vbr-b"]
    assert "KIND" not in table.lines[0]
    assert veeam("license", "--below", "0", "--exit-code", "-q").code == 0


def test_times_are_sorted_as_times_whatever_the_zones_of_the_servers(veeam: Veeam) -> None:
    asked = ("sessions", "--sort", "-creation_time", "-o", "json", "--columns", "server,creation_time")
    times = [datetime.fromisoformat(row["creation_time"]) for row in veeam(*asked).json]
    assert len({time.utcoffset() for time in times}) > 1, "servers of one time zone show nothing"
    assert times == sorted(times, reverse=True)


def test_ctrl_c_tells_which_runs_go_on(veeam: Veeam) -> None:
    key = job_id(veeam, 0, ON_A)
    veeam.servers[0].plan_run(key, seconds=60)
    with veeam.begin("jobs", "start", key) as waiting:
        assert waiting.stderr is not None
        assert ON_A in waiting.stderr.readline()
        waiting.send_signal(signal.SIGINT)
        out, err = waiting.communicate(timeout=20)
    assert (waiting.returncode, out) == (130, "")
    assert err.splitlines()[-1] == f"veeam: vbr-a: the command ends, and on the server this goes on: {ON_A}"
    assert veeam("jobs", "stop", key, "-q").code == 0
