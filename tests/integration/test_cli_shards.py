"""Shares of the servers, by `--shard` and by the environment."""

from __future__ import annotations

import json
import signal
import time
from typing import TYPE_CHECKING

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from tests.support.commands import Veeam, veeam_in
from tests.support.programs import closed_port
from veeam_client.fleet import Shard

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with veeam_in(tmp_path_factory.mktemp("shards")) as veeam:
        yield veeam


def asked(veeam: Veeam, *command: str) -> set[str]:
    ended = veeam(*command, "--output", "json")
    assert ended.code == 0, ended.err
    return {row["server"] for row in ended.json}


@pytest.mark.parametrize("command", [["poll", "--once"], ["jobs"]])
def test_each_server_is_asked_by_one(veeam: Veeam, command: list[str]) -> None:
    shares = [asked(veeam, *command, "--shard", f"{number}/3") for number in range(3)]
    assert sorted(name for share in shares for name in share) == ["vbr-a", "vbr-b"]


def test_a_share_without_a_server_is_no_failure(veeam: Veeam) -> None:
    empty = next(
        shard for number in range(3) if not any((shard := Shard(number, 3)).holds(name) for name in ("vbr-a", "vbr-b"))
    )
    ended = veeam("poll", "--once", "--shard", str(empty))
    assert (ended.code, ended.out, ended.err) == (
        0,
        "",
        f"veeam: shard {empty} has no server of those that are chosen\n",
    )
    ended = veeam("export", "here.json", "--shard", str(empty))
    assert ended.code == 2
    assert f"shard {empty} has none" in ended.err


def test_the_environment_says_which(veeam: Veeam, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(veeam.env, "VEEAM_SHARDS", "1")
    monkeypatch.setitem(veeam.env, "JOB_COMPLETION_INDEX", "0")
    assert asked(veeam, "jobs") == {"vbr-a", "vbr-b"}
    monkeypatch.setitem(veeam.env, "JOB_COMPLETION_INDEX", "1")
    ended = veeam("jobs")
    assert ended.code == 2
    assert "there is no shard 1 of 1" in ended.err
    # What is given goes before it.
    assert asked(veeam, "jobs", "--shard", "0/1") == {"vbr-a", "vbr-b"}


def test_one_that_does_not_exist_is_refused(veeam: Veeam) -> None:
    ended = veeam("jobs", "--shard", "3/3")
    assert ended.code == 2
    assert "counted from 0 to 2" in ended.err


def test_metrics_tell_number_and_count(veeam: Veeam) -> None:
    counted = 0.0
    for number in range(2):
        shown = veeam("poll", "--once", "--output", "prometheus", "--shard", f"{number}/2").out
        families = {family.name: family.samples for family in text_string_to_metric_families(shown)}
        (shards,), (servers,) = families["veeam_shards"], families["veeam_shard_servers"]
        assert (shards.labels, shards.value) == ({"shard": str(number)}, 2)
        assert servers.labels == {"shard": str(number)}
        assert len(families.get("veeam_server_up", [])) == servers.value
        counted += servers.value
    assert counted == 2


def test_several_processes_ask_the_same_servers(veeam: Veeam) -> None:
    ended = veeam("poll", "--rounds", "2", "--every", "0.5", "--processes", "2", "--output", "jsonl")
    assert (ended.code, ended.err) == (0, "")
    rows = [json.loads(line) for line in ended.lines]
    assert sorted((row["server"], row["round"]) for row in rows) == [
        ("vbr-a", 1), ("vbr-a", 2), ("vbr-b", 1), ("vbr-b", 2),
    ]  # fmt: skip
    assert {row["jobs"] for row in rows} == {6}
    assert veeam.open_sessions() == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_end_the_exporter_and_its_processes(veeam: Veeam, number: signal.Signals) -> None:
    health = f"127.0.0.1:{closed_port()}"
    listen = f"127.0.0.1:{closed_port()}"
    process = veeam.begin("exporter", "--processes", "2", "--every", "1", "--listen", listen, "--health", health)
    assert process.stderr is not None
    line = process.stderr.readline()
    url = line.split()[-1]
    assert line.startswith("serving metrics of 2 servers at http")
    deadline = time.monotonic() + 60
    while "veeam_job_info{" not in (shown := httpx.get(url).text) or shown.count("veeam_server_up{") < 2:
        assert time.monotonic() < deadline, shown
        time.sleep(0.1)
    assert 'veeam_shards{shard="0"} 1.0' in shown
    ready = httpx.get(f"http://{health}/ready")
    assert (ready.status_code, ready.json()) == (200, {"shard": None, "servers": 2, "processes": [True, True]})
    assert httpx.get(f"http://{health}/live").status_code == 200
    assert httpx.get(f"http://{health}/metrics").status_code == 404
    assert httpx.post(f"http://{health}/live").status_code == 405
    process.send_signal(number)
    rest = process.communicate(timeout=30)[1]
    assert process.returncode == 128 + number
    assert rest == ""
    deadline = time.monotonic() + 30
    while veeam.open_sessions():
        assert time.monotonic() < deadline
        time.sleep(0.05)
