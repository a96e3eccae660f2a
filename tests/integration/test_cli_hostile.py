"""Names, messages and log lines that were written to be obeyed: through every command, in a pipe and on a terminal."""

from __future__ import annotations

import csv
import io
import json
import re
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import orjson
import pytest

from tests.support.commands import Terminal, Veeam, veeam_in
from veeam_client.simulator import replies

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTROLS = "".join(map(chr, [*range(1, 0x20), *range(0x7F, 0xA0), 0x200B, 0x2028, 0x202E, 0x2066, 0xFEFF]))
EVIL = f"\x1b[2K\x1b]0;owned\x07\r\nveeam: all is well {CONTROLS}"
# What rich itself writes: colours, and moving up over what it wrote.
RICH = re.compile(r"\x1b\[(\d+(;\d+)*m|\?25[lh]|1A|2K)|\r(?=[\n\x1b])|\r$")
WRITTEN_BY_PEOPLE = {"name", "title", "description", "message", "displayName", "hostName", "licensedTo", "details"}


def infected(value: Any) -> Any:
    if isinstance(value, list):
        return [infected(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(value, dict):
        return value
    return {
        name: f"={item}{EVIL}" if name in WRITTEN_BY_PEOPLE and isinstance(item, str) else infected(item)
        for name, item in value.items()  # pyright: ignore[reportUnknownVariableType]
    }


@pytest.fixture(scope="module")
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(replies, "orjson", SimpleNamespace(dumps=lambda value: orjson.dumps(infected(value))))
        with veeam_in(tmp_path_factory.mktemp("hostile"), servers=1, is_running=True) as veeam:
            yield veeam


def obeyed(text: str) -> set[str]:
    """What of a text is not simply shown, line breaks apart."""
    return {one for one in text if not one.isprintable()} - {"\n"}


COMMANDS = {
    "jobs": ("jobs", "--columns", "all"),
    "sessions": ("sessions", "--limit", "3"),
    "repositories": ("repositories",),
    "license": ("license",),
    "malware": ("malware", "--limit", "2"),
    "servers": ("servers", "--limit", "2", "--columns", "all"),
    "poll": ("poll", "--once"),
    "fleet": ("fleet", "check"),
    "call": ("call", "GetAllRepositories", "--limit", "2"),
    "call-table": ("call", "GetAllJobsStates", "--limit", "2", "--output", "table"),
    "refused": ("call", "GetJob", "--id", "00000000-0000-0000-0000-000000000001"),
    "jsonl": ("jobs", "--output", "jsonl"),
    "json": ("jobs", "--output", "json"),
}


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_nothing_is_obeyed_and_no_line_is_added_in_a_pipe(command: tuple[str, ...], veeam: Veeam) -> None:
    ended = veeam(*command)
    assert obeyed(ended.out + ended.err) == set()
    assert not re.search("^veeam: all is well", ended.out + ended.err, re.MULTILINE)
    assert ended.out or "all is well" in ended.err


@pytest.mark.parametrize("name", ["jobs", "sessions", "license", "poll", "call", "refused", "jsonl"])
def test_nothing_is_obeyed_on_a_terminal(name: str, veeam: Veeam) -> None:
    terminal = Terminal(veeam, *COMMANDS[name], width=160)
    terminal.end()
    assert obeyed(RICH.sub("", terminal.shown)) == set()
    assert "owned" in terminal.shown or name in {"license", "poll"}


def test_data_is_exactly_what_the_server_said(veeam: Veeam) -> None:
    names = [row["name"] for row in veeam("jobs", "--output", "json").json]
    assert all(name.endswith(EVIL) for name in names)
    assert [json.loads(line)["name"] for line in veeam("jobs", "--output", "jsonl").lines] == names
    out = veeam.raw("jobs", "--output", "csv").decode()
    assert [row["name"] for row in csv.DictReader(io.StringIO(out, newline=""))] == names


def test_csv_on_a_terminal_is_shown_not_obeyed(veeam: Veeam) -> None:
    for command in (("jobs", "--output", "csv"), ("poll", "--once", "--output", "prometheus")):
        terminal = Terminal(veeam, *command)
        terminal.end()
        assert obeyed(terminal.shown.replace("\r\n", "\n")) == set()


def test_a_spreadsheet_gets_no_formulas(veeam: Veeam) -> None:
    out = veeam.raw("jobs", "--excel", "--columns", "name,objects_count,last_run", TZ="Asia/Tokyo")
    assert out.startswith(b"\xef\xbb\xbf")
    rows = [*csv.DictReader(io.StringIO(out.decode("utf-8-sig"), newline=""))]
    plain = veeam("jobs", "--output", "json").json
    assert [row["name"] for row in rows] == [f"'{row['name']}" for row in plain]
    assert [row["objects_count"] for row in rows] == [str(row["objects_count"]) for row in plain]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", row["last_run"]) for row in rows if row["last_run"])
    assert any(row["last_run"] for row in rows)
    refused = veeam("jobs", "--excel", "--output", "json")
    assert (refused.code, refused.out) == (2, "")


def test_what_is_approved_is_what_is_shown(veeam: Veeam) -> None:
    asked = Terminal(veeam, "jobs", "disable", "*")
    asked.until(r"Continue\?.*: ")
    asked.type("n\n")
    assert asked.end()[0] == 130
    assert obeyed(RICH.sub("", asked.shown)) == set()
    assert len(re.findall(r"^  vbr-a: .*owned", asked.shown, re.MULTILINE)) == 6
    refused = veeam("jobs", "disable", "*")
    assert refused.code == 2
    assert obeyed(refused.err) == set()
    assert len(refused.err.splitlines()) == 1


@pytest.mark.parametrize("is_terminal", [True, False])
def test_progress_and_log_lines(is_terminal: bool, veeam: Veeam) -> None:  # noqa: FBT001
    (first, *_) = veeam("jobs", "--limit", "1", "--output", "json").json
    commands = (("jobs", "start", "*", "--yes"), ("logs", first["session_id"]), ("logs", first["session_id"], "-f"))
    for command in commands:
        if is_terminal:
            terminal = Terminal(veeam, *command)
            terminal.end()
            text = RICH.sub("", terminal.shown)
        else:
            ended = veeam(*command)
            text = ended.out + ended.err
        assert "owned" in text
        assert obeyed(text) == set()
        assert not re.search("^veeam: all is well", text, re.MULTILINE)
