"""`veeam poll` at two simulated servers."""

from __future__ import annotations

import csv
import io
import json
import signal
from typing import TYPE_CHECKING

import pytest
from prometheus_client.parser import text_string_to_metric_families

from tests.cli.process import Running, golden, plain, running, veeam
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def servers() -> list[Simulator]:
    return [Simulator(seed=seed, jobs=12, sessions=40, repositories=3) for seed in (1, 2)]


@pytest.fixture(scope="module")
def fleet(servers: list[Simulator], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with running(*servers, folder=tmp_path_factory.mktemp("fleet")) as path:
        yield str(path)


@pytest.fixture(autouse=True)
def calm(servers: list[Simulator]) -> Iterator[None]:
    yield
    for server in servers:
        server.mood = Mood()


def lines(text: str) -> str:
    return "".join(sorted(text.splitlines(keepends=True)))


def test_a_line_for_each_server(fleet: str) -> None:
    done = veeam("--fleet", fleet, "poll", "--once")
    assert (done.code, done.err) == (0, "")
    golden("poll", lines(done.out))


def test_rounds(fleet: str) -> None:
    done = veeam("--fleet", fleet, "poll", "--rounds", "3", "--every", "0.5", "--output", "jsonl")
    rounds = [json.loads(line)["round"] for line in done.out.splitlines()]
    assert (done.code, rounds) == (0, [1, 1, 2, 2, 3, 3])


def test_tables_for_programs(fleet: str) -> None:
    table = [*csv.DictReader(io.StringIO(veeam("--fleet", fleet, "poll", "--once", "--output", "csv").out))]
    rows = json.loads(veeam("poll", "--once", "--output", "json", VEEAM_FLEET_FILE=fleet).out)
    assert {row["server"]: row["succeeded"] for row in table} == {row["server"]: str(row["succeeded"]) for row in rows}
    assert {row["jobs"] for row in rows} == {12}


def test_select_and_columns(fleet: str) -> None:
    done = veeam("--fleet", fleet, "poll", "--once", "--select", "*-02", "--output", "csv", "--columns", "server,jobs")
    assert done.out == "server,jobs\nvbr-simulated-02,12\n"


def test_a_server_that_fails_is_told_and_gives_a_code_of_its_own(fleet: str, servers: list[Simulator]) -> None:
    servers[1].mood = Mood(reset=1.0)
    done = veeam("--fleet", fleet, "poll", "--once", "--output", "jsonl", "--select", "*")
    assert done.code == 3
    rows = {row["server"]: row for row in map(json.loads, done.out.splitlines())}
    assert rows["vbr-simulated-01"]["state"] == "ok"
    assert rows["vbr-simulated-02"]["state"] == "failed"
    assert rows["vbr-simulated-02"]["error"] in done.err


def test_metrics_once(fleet: str) -> None:
    done = veeam("--fleet", fleet, "poll", "--once", "--output", "prometheus")
    families = {family.name: family for family in text_string_to_metric_families(done.out)}
    assert done.code == 0
    assert [sample.value for sample in families["veeam_server_up"].samples] == [1, 1]
    assert len(families["veeam_job_info"].samples) == 24


def test_metrics_of_a_server_that_fails_in_part(fleet: str, servers: list[Simulator]) -> None:
    servers[0].mood = Mood(failing=frozenset({"GetInstalledLicense"}))
    done = veeam("--fleet", fleet, "poll", "--once", "--output", "prometheus")
    assert done.code == 3
    assert "license cannot be had" in done.err
    assert 'veeam_license_info{edition="EnterprisePlus",server="vbr-simulated-01"' not in done.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--output", "json"), "give --once or --rounds"),
        (("--output", "prometheus"), "needs --once"),
        (("--every", "0"), "--every"),
        (("--once", "--select", "nowhere"), "nowhere"),
    ],
)
def test_what_makes_no_sense_is_told_before_anything_is_asked(
    fleet: str, servers: list[Simulator], arguments: tuple[str, ...], said: str
) -> None:
    asked = sum(server.counters.requests for server in servers)
    done = veeam("--fleet", fleet, "poll", *arguments)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert sum(server.counters.requests for server in servers) == asked


def test_a_table_that_changes_until_ctrl_c(fleet: str, servers: list[Simulator]) -> None:
    with Running("--fleet", fleet, "poll", "--every", "0.5", columns=100) as command:
        command.until("round 3")
        assert "\x1b[32mok" in command.seen, "coloured"
        assert sum(server.counters.active_sessions for server in servers) == 2
        assert command.end(signal.SIGINT) == 130
        screen = plain(command.seen)
    assert "vbr-simulated-01" in screen
    assert "Traceback" not in screen
    assert sum(server.counters.active_sessions for server in servers) == 0


def test_no_color_and_a_narrow_terminal(fleet: str) -> None:
    with Running("--fleet", fleet, "poll", "--once", columns=60, NO_COLOR="1") as command:
        assert command.end(None) == 0
    assert "\x1b[32m" not in command.seen
    assert max(map(len, plain(command.seen).splitlines())) <= 60


def test_a_server_that_hangs_does_not_hold_up_ctrl_c(fleet: str, servers: list[Simulator]) -> None:
    with Running("--fleet", fleet, "poll", "--every", "0.5", "--select", "*") as command:
        command.until("vbr-simulated-01 +ok")
        command.until("vbr-simulated-02 +ok")
        servers[1].mood = Mood(latency=60)
        # Waiting for the hanging server would take a minute, its time limit longer.
        assert command.end(signal.SIGTERM, within=10) == 143
    assert servers[0].counters.active_sessions == 0
    servers[1].mood = Mood()


def test_help_says_what_there_is() -> None:
    done = veeam("poll", "--help")
    golden("poll-help", done.out.partition("Options of every command")[0])
