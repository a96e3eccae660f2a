"""Logs, configurations, downloads, the exporter and the simulator, as commands."""

from __future__ import annotations

import asyncio
import json
import re
import signal
import time
import tomllib
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

import httpx
import pytest

from tests.support.commands import Terminal, Veeam, golden, veeam_in
from veeam_client import Fleet, VeeamClient
from veeam_client.models import EJobStatus
from veeam_client.simulator import MOODS

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

A, B = ("--select", "vbr-a"), ("--select", "vbr-b")


@pytest.fixture(scope="module")
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with veeam_in(tmp_path_factory.mktemp("tools"), is_running=True) as veeam:
        for server in veeam.servers:
            server.mood.run_seconds = 0.1
        yield veeam
        assert veeam.open_sessions() == 0


def asked(veeam: Veeam, server: str, work: Callable[[VeeamClient], Awaitable[Any]]) -> Any:
    """What the library says of a server."""

    async def ask() -> Any:
        async with Fleet.from_file(veeam.fleet) as fleet:
            return await work(fleet.client(server))

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VBR_PASSWORD", veeam.environment["VBR_PASSWORD"])
        return asyncio.run(ask())


async def idle_job(vbr: VeeamClient) -> Any:
    jobs = (await vbr.jobs.get_all_jobs_states()).data
    return next(job for job in jobs if job.status == EJobStatus.INACTIVE and job.objects_count)


def line_of(process: subprocess.Popen[str], pattern: str) -> re.Match[str]:
    """Read what a command tells until a pattern is there."""
    assert process.stderr is not None
    for line in process.stderr:
        if found := re.search(pattern, line):
            return found
    raise AssertionError(f"ended without {pattern!r}")


# --- logs ---


def test_the_log_of_a_session_and_of_a_job(veeam: Veeam) -> None:
    job = asked(veeam, "vbr-a", idle_job)
    rows = veeam("logs", str(job.session_id), "--output", "json").json
    assert rows
    assert rows == veeam("logs", job.name.upper(), *A, "--output", "json").json
    table = veeam("logs", str(job.session_id))
    assert (table.code, table.err) == (0, "")
    assert [line.split()[-1] for line in table.lines[1:]] == [row["title"].split()[-1] for row in rows]


@pytest.mark.parametrize(("result", "code"), [("Success", 0), ("Failed", 1)])
def test_a_log_is_followed_to_the_end(veeam: Veeam, result: Literal["Success", "Failed"], code: int) -> None:
    job = asked(veeam, "vbr-a", idle_job)
    veeam.servers[0].plan_run(str(job.id), result=result, seconds=1)
    session = asked(veeam, "vbr-a", lambda vbr: vbr.jobs.start_job(id=job.id))
    ended = veeam("logs", str(session.id), "--follow", "--columns", "title")
    assert (ended.code, ended.err) == (code, "")
    whole = veeam("logs", str(session.id), "--output", "json").json
    assert ended.lines == [row["title"] for row in whole]


def test_a_followed_log_comes_as_it_is_written_and_ctrl_c_leaves_the_session_alone(veeam: Veeam) -> None:
    job = asked(veeam, "vbr-b", idle_job)
    veeam.servers[1].plan_run(str(job.id), seconds=3600)
    session = asked(veeam, "vbr-b", lambda vbr: vbr.jobs.start_job(id=job.id))
    process = veeam.begin("logs", str(session.id), "-f", "--output", "jsonl")
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["title"]
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (130, "")
    assert all(json.loads(line) for line in out.splitlines())
    assert asked(veeam, "vbr-b", lambda vbr: vbr.sessions.get_session(id=session.id)).state in {"Starting", "Working"}
    asked(veeam, "vbr-b", lambda vbr: vbr.sessions.stop_session(id=session.id))


def test_a_session_that_nobody_knows(veeam: Veeam) -> None:
    ended = veeam("logs", str(UUID(int=7)))
    assert (ended.code, ended.out) == (1, "")
    assert "no server that answered knows a session" in ended.err


# --- configurations ---


def test_a_configuration_is_carried_over(veeam: Veeam) -> None:
    written = veeam("export", "conf.json", *A)
    assert (written.code, written.out) == (0, "")
    golden("export", written.err, veeam)
    configuration = json.loads((veeam.folder / "conf.json").read_text(encoding="utf-8"))
    assert configuration == veeam("export", *A).json
    refused = veeam("import", "conf.json", *B)
    assert refused.code == 2
    assert "--yes" in refused.err
    done = veeam("import", "conf.json", *B, "--yes")
    assert (done.code, done.out) == (0, "")
    assert "import jobs" in done.err
    assert re.search(r"imported: \d+ credentials, \d+ servers, \d+ repositories, \d+ proxies, \d+ jobs\n$", done.err)


def test_import_asks_at_a_terminal(veeam: Veeam) -> None:
    assert veeam("export", "asked.json", *A).code == 0
    terminal = Terminal(veeam, "import", "asked.json", *B)
    terminal.until("Continue")
    terminal.type("n\n")
    code, _ = terminal.end()
    assert code != 0
    assert "import jobs" not in terminal.shown


@pytest.mark.parametrize(
    ("text", "expected"), [("{", "is not JSON"), ("[]", "was not written by"), ('{"tapes": {}}', "no part tapes")]
)
def test_what_is_no_configuration_is_not_sent(veeam: Veeam, text: str, expected: str) -> None:
    (veeam.folder / "bad.json").write_text(text, encoding="utf-8")
    ended = veeam("import", "bad.json", "--yes", *B)
    assert ended.code == 2
    assert expected in ended.err


@pytest.mark.parametrize("command", [("export",), ("download", "logs", "x.zip")])
def test_one_server_is_to_be_chosen(veeam: Veeam, command: tuple[str, ...]) -> None:
    ended = veeam(*command)
    assert (ended.code, ended.out) == (2, "")
    assert "give --select with one of vbr-a, vbr-b" in ended.err


# --- downloads ---


def test_a_bundle_of_logs(veeam: Veeam) -> None:
    ended = veeam("download", "logs", "logs.zip", *A)
    assert (ended.code, ended.out) == (0, "")
    golden("download-logs", ended.err, veeam)
    assert (veeam.folder / "logs.zip").stat().st_size == 4096


def test_a_folder_of_a_restore_point_with_bars_at_a_terminal(veeam: Veeam) -> None:
    point = asked(veeam, "vbr-a", lambda vbr: vbr.paginate(vbr.restore_points.get_all_object_restore_points).first())
    command = ("download", "folder", str(point.id), r"C:\Users", "users.zip", *A)
    terminal = Terminal(veeam, *command)
    code, _ = terminal.end(seconds=40)
    assert code == 0, terminal.shown
    assert "━" in terminal.shown
    assert r"download C:\Users: 4.1 kB of 4.1 kB" in terminal.shown
    assert (veeam.folder / "users.zip").stat().st_size == 4096
    lines = veeam(*command, "--system", "linux")
    assert lines.code == 0
    assert "mount the restore point" in lines.err
    assert "━" not in lines.err


def test_logs_of_some_time(veeam: Veeam) -> None:
    assert veeam("download", "logs", "day.zip", "--since", "24h", *A).code == 0
    assert (veeam.folder / "day.zip").exists()
    ended = veeam("download", "logs", "x.zip", "--until", "2026-01-01", *A)
    assert ended.code == 2
    assert "--until needs --since" in ended.err


# --- the exporter ---


def test_the_exporter_serves_until_it_is_ended(veeam: Veeam) -> None:
    process = veeam.begin("exporter", "--listen", "127.0.0.1:0", "--every", "1")
    url = line_of(process, r"serving metrics of 2 servers at (http://127\.0\.0\.1:\d+/metrics)")[1]
    text, ends = "", time.monotonic() + 20
    while text.count("veeam_server_up") < len(("HELP", "TYPE", "vbr-a", "vbr-b")):
        assert time.monotonic() < ends, text
        text = httpx.get(url).text
    assert 'veeam_server_up{server="vbr-b"} 1.0' in text
    assert "veeam_job_running{" in text
    assert veeam.open_sessions() == 2
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (143, "", "")
    assert veeam.open_sessions() == 0


@pytest.mark.parametrize(
    ("listen", "expected"),
    [
        ("9420", "ADDRESS:PORT"),
        ("127.0.0.1", "ADDRESS:PORT"),
        ("127.0.0.1:x", "ADDRESS:PORT"),
        ("192.0.2.1:9420", "cannot be served on 192"),
    ],
)
def test_an_address_that_cannot_be_had(veeam: Veeam, listen: str, expected: str) -> None:
    ended = veeam("exporter", "--listen", listen)
    assert (ended.code, ended.out) == (2, "")
    assert expected in ended.err


def test_what_is_not_installed_is_named(veeam: Veeam, tmp_path: Path) -> None:
    missing = "raise ModuleNotFoundError(\"No module named 'prometheus_client'\", name='prometheus_client')"
    (tmp_path / "prometheus_client.py").write_text(missing, encoding="utf-8")
    ended = veeam("exporter", PYTHONPATH=str(tmp_path))
    assert ended.code == 2
    assert "pip install 'veeam-client[exporter]'" in ended.err


# --- the simulator ---


def test_simulated_servers_and_a_fleet_file_that_works(veeam: Veeam) -> None:
    process = veeam.begin("simulator", "--servers", "2", "--jobs", "3", "--to", "simulated.toml")
    line_of(process, "2 simulated servers")
    ended = veeam("--fleet", "simulated.toml", "poll", "--once", "--output", "json")
    assert ended.code == 0, ended.err
    assert [row["jobs"] for row in ended.json] == [3, 3]
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=20)
    assert (process.returncode, out) == (130, "")


def test_the_fleet_file_goes_to_stdout(veeam: Veeam) -> None:
    process = veeam.begin("simulator", "--servers", "1", "--jobs", "1")
    line_of(process, "1 simulated server")
    process.send_signal(signal.SIGTERM)
    out, _ = process.communicate(timeout=20)
    assert [*tomllib.loads(out)["servers"]] == ["vbr-simulated-01"]


def test_a_mood_that_there_is_not(veeam: Veeam) -> None:
    ended = veeam("simulator", "--mood", "grumpy")
    assert ended.code == 2
    assert "flaky" in ended.err
    shown = veeam("simulator", "--help").out
    assert [mood for mood in MOODS if mood not in shown] == []


def test_a_port_that_is_taken(veeam: Veeam) -> None:
    port = int(veeam.servers[0].url.rpartition(":")[2])
    ended = veeam("simulator", "--servers", "1", "--first-port", str(port))
    assert (ended.code, ended.out) == (2, "")
    assert f"veeam: vbr-simulated-01 cannot listen on port {port}: " in ended.err


@pytest.mark.parametrize("name", ["logs", "export", "import", "download", "exporter", "simulator"])
def test_help_says_what_there_is(veeam: Veeam, name: str) -> None:
    golden(f"{name}-help", veeam(name, "--help").out.partition("Options of every command")[0], veeam)
