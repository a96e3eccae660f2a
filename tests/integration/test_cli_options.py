"""Options: repeated ones, names of columns, and what scripts and cron need."""

from __future__ import annotations

import csv
import io
import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.commands import Veeam, veeam_in
from veeam_client.cli.app import COMMANDS, program
from veeam_client.cli.options import Command, Options

if TYPE_CHECKING:
    from collections.abc import Iterator

ASKING_NOBODY = {"VEEAM_FLEET_FILE": "", "VEEAM_HOST": "127.0.0.1:9", "VEEAM_USERNAME": "nobody"}


@pytest.fixture(scope="module")
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with veeam_in(tmp_path_factory.mktemp("options")) as veeam:
        yield veeam
        assert veeam.open_sessions() == 0


ADDING = [
    ("jobs", "--result", "success", "warning", "last_result"),
    ("jobs", "--type", "CloudDirectorBackup", "HyperVBackup", "type"),
    ("sessions", "--result", "failed", "warning", "result"),
    ("sessions", "--state", "stopped", "working", "state"),
    ("repositories", "--type", "Nfs", "AmazonS3", "type"),
    ("servers", "--type", "ViHost", "LinuxHost", "type"),
    ("malware", "--severity", "infected", "suspicious", "severity"),
]


@pytest.mark.parametrize("given", ADDING, ids=" ".join)
def test_repeated_filters_add_up(given: tuple[str, str, str, str, str], veeam: Veeam) -> None:
    command, option, one, other, column = given

    def rows(*arguments: str) -> list[Any]:
        ended = veeam(command, *arguments, "-o", "json", "--sort", "server,id")
        assert ended.code == 0, ended.err
        return list(ended.json)

    both = rows(option, one, option, other)
    assert both == rows(option, f"{one},{other.upper()}")
    assert both == sorted([*rows(option, one), *rows(option, other)], key=lambda row: (row["server"], row["id"]))
    values = {str(row[column]["result"] if column == "result" else row[column]).casefold() for row in both}
    assert values <= {one.casefold(), other.casefold()}
    of_one = (command, option, f"{one},{other}", "-o", "json", "--select", "vbr-a")
    assert veeam(*of_one, "--limit", "1").json == veeam(*of_one).json[:1]


SORTED = {
    "sessions": ("--jobs-only", "-name,id"),
    "jobs": ("-name",),
    "repositories": ("-free_gb,name",),
    "machines": ("-name",),
    "servers": ("-name",),
    "malware": ("id",),
}


@pytest.mark.parametrize("command", SORTED)
def test_the_first_rows_are_the_first_once_sorted(command: str, veeam: Veeam) -> None:
    *given, by = SORTED[command]
    rows = (command, *given, "--sort", by, "-o", "jsonl")
    every, first = veeam(*rows), veeam(*rows, "--limit", "2")
    assert (every.code, first.code) == (0, 0), first.err
    # What a row is: of one that is at work, more changes meanwhile.
    all_keys, keys = (
        [(row["server"], row.get("name"), row.get("id")) for row in map(json.loads, one.lines)]
        for one in (every, first)
    )
    of = {name: [key for key in all_keys if key[0] == name] for name in ("vbr-a", "vbr-b")}
    assert all(len(some) > 2 for some in of.values()), "a limit that cuts nothing shows nothing"
    assert keys == [key for key in all_keys if key in of[key[0]][:2]]


REFUSED: dict[tuple[str, ...], str] = {
    ("jobs", "--name", "a*", "--name", "b*"): "--name can be given once",
    ("sessions", "--since", "24h", "--since", "7d"): "--since can be given once",
    ("sessions", "--limit", "1", "--limit", "1"): "--limit can be given once",
    ("repositories", "--online", "--offline"): "--online and --offline can be given once",
    ("jobs", "--host", "a", "--host", "b"): "--host can be given once",
    ("--host", "a", "jobs", "--host", "b"): "--host can be given once",
    ("--output", "csv", "jobs", "-o", "json"): "--output can be given once",
    ("call", "GetAllJobs", "--name-filter", "a", "--name-filter", "b"): "--name-filter can be given once",
    ("jobs", "start", "a", "--wait", "--no-wait"): "--wait and --no-wait can be given once",
    ("jobs", "start", "a", "--no-wait", "--wait-running"): "give one of the two",
    ("jobs", "--watch", "5", "--exit-code"): "give one of the two",
    ("sessions", "--since", "today", "--until", "yesterday"): "--since has to be before --until",
    ("restore-points", "web01", "--since", "1d", "--until", "2d"): "--since has to be before --until",
    ("download", "logs", "logs.zip", "--since", "1d", "--until", "2d"): "--since has to be before --until",
}


@pytest.mark.parametrize("arguments", REFUSED, ids=" ".join)
def test_what_cannot_add_up_is_refused(arguments: tuple[str, ...], veeam: Veeam) -> None:
    ended = veeam(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert REFUSED[arguments] in ended.err


def test_what_may_be_repeated(veeam: Veeam) -> None:
    ended = veeam("--host", "a", "jobs", "--help", "--help", "--host", "a")
    assert ended.code == 0
    of_one = ("--select", "vbr-a", "--limit", "1", "-o", "csv")
    added = veeam("--columns", "name", "jobs", "--columns", "type,status", *of_one)
    assert added.lines[0] == "name,type,status"


@pytest.mark.parametrize("option", ["--columns", "--sort"])
@pytest.mark.parametrize(
    "command",
    [
        ("jobs",),
        ("jobs", "--failed"),
        ("jobs", "start", "nothing"),
        ("sessions",),
        ("repositories",),
        ("license",),
        ("malware",),
        ("servers",),
        ("fleet", "check"),
        ("logs", "nothing"),
        ("poll", "--once"),
        ("call", "GetAllJobsStates", "--output", "table"),
        ("call", "--search", "job"),
    ],
    ids=" ".join,
)
def test_a_wrong_name_is_told_before_anybody_is_asked(command: tuple[str, ...], option: str, veeam: Veeam) -> None:
    ended = veeam(*command, option, "server,staus", **ASKING_NOBODY)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("veeam: ")
    assert "there is no column" in ended.err


def test_names_are_taken_as_headings_show_them_and_as_the_api_has_them(veeam: Veeam) -> None:
    jobs = ("jobs", "--select", "vbr-a", "--sort", "Last Result,name", "-o", "csv")
    shown = veeam(*jobs, "--columns", "name,LAST RESULT,objects,lastRun")
    assert shown.lines[0] == "name,last_result,objects_count,last_run"
    assert len(shown.lines) == 7
    rows = list(csv.DictReader(io.StringIO(shown.out)))
    assert [row["last_result"] for row in rows] == sorted(row["last_result"] for row in rows)
    replies = veeam("call", "GetAllJobsStates", "--select", "vbr-a", "-o", "csv", "--columns", "name,last_result")
    assert replies.lines[0] == "name,lastResult"
    poll = veeam("poll", "--once", "-o", "json", "--columns", "server,free GB,fail")
    assert {*poll.json[0]} == {"server", "free_gb", "failed"}
    # A property that no row has is a column without values.
    absent = veeam("jobs", "--columns", "name,session_progress.bottleneck", "--limit", "1", "-o", "json")
    assert absent.code == 0
    assert absent.json[0]["session_progress.bottleneck"] is None


def test_help_names_the_columns() -> None:
    for name in COMMANDS:
        with program.make_context("veeam", [name, "--help"], obj=Options(), resilient_parsing=True) as context:
            command = program.get_command(context, name)
            assert command is not None
            columns = getattr(command, "columns", ())
            output = " ".join(command.make_context(name, [], parent=context, resilient_parsing=True).get_help().split())
            assert ("Columns, for --columns and --sort:" in output) == bool(columns)
            assert ", ".join(column.name for column in columns) in output
            assert isinstance(command, Command) or not columns or name in {"jobs", "call"}


@pytest.mark.parametrize("command", ["jobs", "sessions", "repositories"])
def test_list_may_be_said(command: str, veeam: Veeam) -> None:
    assert veeam(command, "list", "-o", "json").json == veeam(command, "--output", "json").json != []


def test_exit_codes_for_scripts(veeam: Veeam) -> None:
    nothing, something = ("jobs", "--name", "no such job"), ("jobs", "--result", "warning")
    for arguments, found in ((nothing, False), (something, True)):
        assert veeam(*arguments).code == 0
        assert veeam(*arguments, "--exit-code").code == (4 if found else 0)
        assert veeam(*arguments, "--exit-code", "found").code == (4 if found else 0)
        assert veeam(*arguments, "--exit-code", "none").code == (0 if found else 4)
    away = veeam(*something, "--exit-code", "--fleet", str(fleet_with_one_away(veeam)))
    assert away.code == 3


def fleet_with_one_away(veeam: Veeam) -> Any:
    path = veeam.folder / "away.toml"
    gone = "[servers.gone]\nhost = '127.0.0.1:9'\nusername = 'a'\npassword = 'env:VBR_PASSWORD'\n"
    path.write_text(f"{veeam.fleet.read_text()}\n{gone}")
    return path


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv"])
def test_cron_gets_nothing_where_there_is_nothing(form: str, veeam: Veeam) -> None:
    nothing = ("jobs", "--name", "no such job", "--output", form)
    ended = veeam(*nothing, "--quiet")
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    output = veeam(*nothing)
    assert (output.code, output.err) == (0, "")
    assert output.lines[:1] == {"json": ["[]"], "jsonl": []}.get(form, output.lines[:1])
    assert "Warning" in veeam("jobs", "--result", "warning", "--output", form, "-q").out


def test_that_certificates_are_not_checked_is_told_once_a_day(veeam: Veeam) -> None:
    env = {"XDG_CACHE_HOME": str(veeam.folder / "cache")}
    insecure = ("jobs", "--insecure", "--select", "vbr-a", "--quiet")
    first = veeam(*insecure, **env)
    assert "is not checked" in first.err
    assert veeam(*insecure, **env).err == ""
    for note in (veeam.folder / "cache").rglob("*"):
        os.utime(note, (0, 0))
    assert "is not checked" in veeam(*insecure, **env).err
    # Where no note can be kept, it is told each time.
    blocked = {"XDG_CACHE_HOME": str(veeam.fleet)}
    assert "is not checked" in veeam(*insecure, **blocked).err
    assert "is not checked" in veeam(*insecure, **blocked).err
