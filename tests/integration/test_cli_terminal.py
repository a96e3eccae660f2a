"""The command on a terminal: colours, widths, tables that change, Ctrl-C; and completion in bash."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.commands import Terminal, Veeam, veeam_in

if TYPE_CHECKING:
    from collections.abc import Iterator

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture(scope="module")
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with veeam_in(tmp_path_factory.mktemp("terminal"), is_running=True) as veeam:
        yield veeam


def shown(veeam: Veeam, *arguments: str, width: int = 100, **env: str) -> str:
    terminal = Terminal(veeam, *arguments, width=width, **env)
    assert terminal.end()[0] == 0
    return terminal.shown


def test_a_terminal_gets_a_table_in_colours_unless_it_does_not_want_them(veeam: Veeam) -> None:
    jobs = ("jobs", "--columns", "server,name,last_result", "--limit", "3")
    plain = shown(veeam, *jobs, "--no-color")
    assert "━" in plain or "─" in plain
    coloured = shown(veeam, *jobs)
    assert re.search(r"\x1b\[(\d+;)*32m.*Success", coloured)
    for without in (plain, shown(veeam, *jobs, NO_COLOR="1"), shown(veeam, *jobs, TERM="dumb")):
        assert not re.search(r"\x1b\[(\d+;)*3\dm", without)
        assert "Success" in without


@pytest.mark.parametrize("width", [40, 80])
def test_a_narrow_terminal_loses_nothing(width: int, veeam: Veeam) -> None:
    text = COLOUR.sub("", shown(veeam, "jobs", "--columns", "name,last_result", width=width))
    lines = text.replace("\r", "").splitlines()
    assert max(map(len, lines)) <= width
    names = {row["name"] for row in veeam("jobs", "--output", "json").json}
    flat = "".join(text.split())
    assert all("".join(name.split())[:12] in flat for name in names)


def test_a_row_is_a_block_where_columns_have_no_room(veeam: Veeam) -> None:
    text = COLOUR.sub("", shown(veeam, "jobs", "--limit", "1", width=28))
    (row, *_) = veeam("jobs", "--output", "json").json
    name = r"\s+".join(map(re.escape, row["name"].split()))
    assert re.search(rf"^name +{name} *\r?$", text, re.MULTILINE)


def test_names_that_a_terminal_cannot_show_do_no_harm(veeam: Veeam) -> None:
    env: Any = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    account = ("--username", "nobodyé", "--select", "vbr-a")
    ended = veeam("jobs", "--fleet", "é.toml", *account, **env)
    assert (ended.code, ended.out) == (2, "")
    assert "\\xe9.toml cannot be read" in ended.err
    assert max(map(ord, shown(veeam, "jobs", "--no-color", **env))) < 128


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_table_that_changes_ends_within_a_second_signed_out(number: signal.Signals, code: int, veeam: Veeam) -> None:
    watching = Terminal(veeam, "jobs", "--watch", "1")
    watching.until("vbr-a")
    watching.until("vbr-b")
    assert veeam.open_sessions() == 2
    ended, seconds = watching.end(number)
    assert ended == code
    assert seconds < 1
    assert veeam.open_sessions() == 0


def test_a_terminal_that_is_closed_leaves_no_session(veeam: Veeam) -> None:
    watching = Terminal(veeam, "poll", "--every", "1")
    watching.until("round 3")
    assert veeam.open_sessions() == 2
    os.close(watching.file)
    os.waitpid(watching.pid, 0)
    assert veeam.open_sessions() == 0


def test_ctrl_c_does_not_wait_for_a_server_that_hangs(veeam: Veeam) -> None:
    hanging = veeam.servers[1]
    running = veeam.begin("sessions", "--revision", "1.3-rev0", "--select", "vbr-b")
    try:
        hanging.mood.latency = 60
        end = time.monotonic() + 20
        while not hanging.counters.in_flight:
            assert time.monotonic() < end
            time.sleep(0.01)
        began = time.monotonic()
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=20)
        assert (running.returncode, out) == (130, "")
        assert err.splitlines() == [
            f"signing out of {hanging.url} failed: it took too long",
            "no time was left to sign out of 1 server: vbr-b",
        ]
        assert time.monotonic() - began < 1
    finally:
        hanging.mood.latency = 0
        running.kill()
        running.communicate()


def test_rows_of_each_round_in_a_pipe(veeam: Veeam) -> None:
    running = veeam.begin("jobs", "--watch", "1", "--output", "jsonl", "--select", "vbr-a", "--limit", "1")
    assert running.stdout is not None
    assert running.stdout.readline() == running.stdout.readline() != ""
    running.send_signal(signal.SIGTERM)
    _, err = running.communicate(timeout=20)
    assert (running.returncode, err) == (143, "")
    assert veeam.servers[0].counters.active_sessions == 0


def test_several_are_asked_about_on_a_terminal(veeam: Veeam) -> None:
    for answer, code in (("n", 130), ("y", 0)):
        asked = Terminal(veeam, "jobs", "disable", "Entra Tenant Austin")
        asked.until(r"vbr-b: Entra Tenant Austin[\s\S]*Continue\?.*: ")
        asked.type(f"{answer}\n")
        assert asked.end()[0] == code
    assert {row["status"] for row in veeam("jobs", "--status", "disabled", "--output", "json").json} == {"Disabled"}


def test_a_run_has_a_bar(veeam: Veeam) -> None:
    started = Terminal(veeam, "jobs", "start", "Lyon Intranet")
    started.until("100 %")
    assert started.end()[0] == 0
    assert "━" in started.shown
    # Where there is no room for it, what it says is whole.
    narrow = Terminal(veeam, "jobs", "start", "Lyon Intranet", width=60)
    narrow.until("vbr-b: Lyon Intranet +100 %")
    assert narrow.end()[0] == 0
    assert not set("━…") & set(narrow.shown)


BASH = shutil.which("bash")
COMPLETIONS = {
    "veeam re": {"replicas", "repositories", "restore", "restore-points"},
    "veeam jobs st": {"start", "stop"},
    "veeam jobs --sta": {"--status"},
    "veeam jobs --status dis": {"Disabled"},
    "veeam call GetAllJobs": {"GetAllJobs", "GetAllJobsStates"},
    "veeam call jobs.get_all": {"jobs.get_all_jobs", "jobs.get_all_jobs_states"},
    "veeam call GetAllJobsStates --workload": {"--workload-filter"},
    "veeam call GetAllJobsStates --status-filter r": {"Running"},
    "veeam --output js": {"json", "jsonl"},
    "veeam nothing": set[str](),
}


@pytest.mark.skipif(BASH is None, reason="there is no bash")
def test_completion_in_bash(veeam: Veeam, tmp_path: Path) -> None:
    assert BASH is not None
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "veeam").symlink_to(Path(sys.executable).with_name("veeam"))
    cases = "\n".join(
        f"COMPREPLY=(); COMP_WORDS=({line}); COMP_CWORD=$((${{#COMP_WORDS[@]}}-1)); _veeam_completion veeam; "
        'echo "${COMPREPLY[*]}"'
        for line in COMPLETIONS
    )
    script = f'source <(veeam completion bash)\ncomplete -p veeam\nIFS="|"\n{cases}\n'
    env = veeam.environment | {"PATH": f"{folder}:{os.environ['PATH']}"}
    done = subprocess.run(  # noqa: S603  # our own command
        [BASH, "--norc", "-c", script], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    registered, *found = done.stdout.splitlines()
    assert "_veeam_completion veeam" in registered
    assert {
        line: set(filter(None, re.split(r"[|\s]", one))) for line, one in zip(COMPLETIONS, found, strict=True)
    } == COMPLETIONS
    assert done.stderr == ""


@pytest.mark.parametrize("line", COMPLETIONS)
def test_completion_in_powershell(line: str, veeam: Veeam) -> None:
    assert "Register-ArgumentCompleter -Native -CommandName veeam" in veeam("completion", "powershell").out
    typed = {"COMP_WORDS": line, "COMP_CWORD": line.rpartition(" ")[2]}
    offered = veeam(_VEEAM_COMPLETE="powershell_complete", **typed)
    words = dict(one.split("\t", 1) for one in offered.lines if one)
    assert (set(words), offered.err) == (COMPLETIONS[line], "")
    assert all(words.values()), "PowerShell refuses an empty help"
