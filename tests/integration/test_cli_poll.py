"""`veeam poll` at two simulated servers."""

from __future__ import annotations

import csv
import io
import json
import re
import signal
from typing import TYPE_CHECKING

import pytest
from prometheus_client.parser import text_string_to_metric_families

from tests.support.commands import Terminal, Veeam, golden, veeam_in
from veeam_client.simulator import Mood

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with veeam_in(tmp_path_factory.mktemp("poll")) as veeam:
        yield veeam


@pytest.fixture
def veeam(both: Veeam) -> Iterator[Veeam]:
    yield both
    for server in both.servers:
        server.mood = Mood()


def test_a_line_for_each_server(veeam: Veeam) -> None:
    ended = veeam("poll", "--once")
    assert (ended.code, ended.err) == (0, "")
    steady = re.sub(r"^\d\d:\d\d:\d\d", "12:34:56", "\n".join(sorted(ended.lines)), flags=re.MULTILINE)
    golden("poll", re.sub(r"\d\.\d s$", "0.1 s", steady, flags=re.MULTILINE) + "\n", veeam)
    assert veeam.open_sessions() == 0


def test_rounds(veeam: Veeam) -> None:
    ended = veeam("poll", "--rounds", "3", "--every", "0.5", "--output", "jsonl")
    assert (ended.code, [json.loads(line)["round"] for line in ended.lines]) == (0, [1, 1, 2, 2, 3, 3])


def test_tables_for_programs(veeam: Veeam) -> None:
    table = [*csv.DictReader(io.StringIO(veeam("poll", "--once", "--output", "csv").out))]
    rows = veeam("--output", "json", "poll", "--once").json
    figures = {row["server"]: str(row["succeeded"]) for row in rows}
    assert {row["server"]: row["succeeded"] for row in table} == figures
    assert {row["jobs"] for row in rows} == {6}


def test_select_and_columns(veeam: Veeam) -> None:
    ended = veeam("poll", "--once", "--select", "*-b", "--output", "csv", "--columns", "server,jobs")
    assert ended.out == "server,jobs\nvbr-b,6\n"
    assert veeam("poll", "--once", "--select", "*-b", "--columns", "server,jobs").out == "vbr-b  6\n"


def test_a_server_that_fails_is_told_and_gives_a_code_of_its_own(veeam: Veeam) -> None:
    veeam.servers[1].mood = Mood(failing=frozenset({"GetInstalledLicense"}))
    ended = veeam("poll", "--once", "--output", "jsonl", "--timeout", "5")
    assert ended.code == 3
    rows = {row["server"]: row for row in map(json.loads, ended.lines)}
    assert (rows["vbr-a"]["state"], rows["vbr-b"]["state"]) == ("ok", "partly")
    assert (rows["vbr-b"]["jobs"], rows["vbr-b"]["licence_status"]) == (6, None)
    assert rows["vbr-b"]["error"] in ended.err
    lines = veeam("poll", "--once")
    assert lines.code == 3
    assert re.search(
        r"vbr-b  partly .* licence \?; .*licence could not be read: GetInstalledLicense on .*500", lines.out
    )
    veeam.servers[1].mood = Mood(unavailable=1.0)
    lines = veeam("poll", "--once")
    assert lines.code == 3
    assert re.search(r"vbr-b  failed  .* on https://.*503", lines.out)
    assert veeam.open_sessions() == 0


def test_metrics_once(veeam: Veeam) -> None:
    ended = veeam("poll", "--once", "--output", "prometheus")
    families = {family.name: family for family in text_string_to_metric_families(ended.out)}
    assert (ended.code, ended.err) == (0, "")
    assert [sample.value for sample in families["veeam_server_up"].samples] == [1, 1]
    assert len(families["veeam_job_info"].samples) == 12


def test_metrics_of_a_server_that_fails_in_part(veeam: Veeam) -> None:
    veeam.servers[0].mood = Mood(failing=frozenset({"GetInstalledLicense"}))
    ended = veeam("poll", "--once", "--output", "prometheus")
    assert ended.code == 3
    assert "vbr-a: license not available: GetInstalledLicense" in ended.err
    licences = [line for line in ended.lines if line.startswith("veeam_license_info")]
    assert len(licences) == 1
    assert 'server="vbr-b"' in licences[0]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--output", "json"), "give --once or --rounds"),
        (("--output", "prometheus"), "needs --once"),
        (("--every", "0"), "--every"),
        (("--once", "--select", "nowhere"), "nowhere"),
    ],
)
def test_what_makes_no_sense_is_told_before_anything_is_asked(
    veeam: Veeam, arguments: tuple[str, ...], expected: str
) -> None:
    asked = sum(server.counters.operations.total() for server in veeam.servers)
    ended = veeam("poll", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert expected in ended.err
    assert sum(server.counters.operations.total() for server in veeam.servers) == asked


def test_a_table_that_changes_until_ctrl_c(veeam: Veeam) -> None:
    terminal = Terminal(veeam, "poll", "--every", "0.5")
    screen = terminal.until("round 3")
    assert veeam.open_sessions() == 2
    code, _ = terminal.end(signal.SIGINT)
    assert code == 130
    assert "\x1b[32mok" in screen, "coloured"
    assert "vbr-a" in screen
    assert "Traceback" not in terminal.shown
    assert veeam.open_sessions() == 0


def test_no_color_and_a_narrow_terminal(veeam: Veeam) -> None:
    terminal = Terminal(veeam, "poll", "--once", width=60, NO_COLOR="1")
    code, _ = terminal.end()
    assert code == 0
    assert "\x1b[32m" not in terminal.shown
    plain = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", terminal.shown)
    assert max(map(len, plain.splitlines())) <= 60


@pytest.mark.parametrize("width", [80, 60])
def test_a_narrow_terminal_does_without_some_columns_and_breaks_none(width: int, veeam: Veeam) -> None:
    terminal = Terminal(veeam, "poll", "--once", width=width)
    assert terminal.end()[0] == 0
    lines = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", terminal.shown).replace("\r", "\n").splitlines()
    assert max(map(len, lines)) <= width
    for row in veeam("poll", "--once", "--output", "json").json:
        counts = rf"{row['server']} +ok +{row['succeeded']} +{row['warned']} +{row['failed']} +{row['running']} "
        (line,) = {line for line in lines if re.match(counts, line)}
        assert f"{row['free_gb']:,.0f}" in line
        assert ("Valid" in line) == (width == 80)


def test_help_says_what_there_is(veeam: Veeam) -> None:
    golden("poll-help", veeam("poll", "--help").out.partition("Options of every command")[0], veeam)


def test_a_server_that_hangs_does_not_hold_up_ctrl_c(tmp_path_factory: pytest.TempPathFactory) -> None:
    with veeam_in(tmp_path_factory.mktemp("hangs")) as veeam:
        terminal = Terminal(veeam, "poll", "--every", "0.5")
        terminal.until("vbr-b .*ok")
        veeam.servers[1].mood = Mood(latency=60)
        asked = veeam.servers[1].counters.operations.total()
        terminal.until("round 5")
        # Waiting for the server would take a minute.
        code, seconds = terminal.end(signal.SIGINT)
        assert code == 130
        assert seconds < 10
        assert veeam.servers[0].counters.active_sessions == 0
        assert veeam.servers[1].counters.operations.total() >= asked
        veeam.servers[1].mood = Mood()
