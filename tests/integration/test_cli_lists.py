"""The lists: what is written where, in which form, and how it ends."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.commands import Veeam, golden, veeam_in
from veeam_client._version import __version__
from veeam_client.cli.app import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with veeam_in(tmp_path_factory.mktemp("lists")) as veeam:
        yield veeam
        assert veeam.open_sessions() == 0


LISTS = {
    "jobs": ("jobs",),
    "jobs-of-one-server": (
        "jobs",
        "--select",
        "number=1",
        "--sort",
        "-objects_count,name",
        "--columns",
        "name,objects_count",
    ),
    "sessions": ("sessions", "--limit", "4"),
    "sessions-that-failed": ("sessions", "--result", "failed", "--sort", "server,-creation_time", "--output", "csv"),
    "repositories": ("repositories", "--sort", "free_percent"),
    "repositories-below": (
        "repositories",
        "--below",
        "50",
        "--sort",
        "server",
        "--output",
        "jsonl",
        "--columns",
        "server,name,free_percent",
    ),
    "license": ("license", "--columns", "server,status,type,kind,used,licensed", "--output", "json"),
    "malware": ("malware", "--limit", "2"),
    "servers": ("servers", "--limit", "2", "--select", "vbr-b"),
    "operations": ("call", "--search", "deployment"),
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_as_it_was(name: str, veeam: Veeam) -> None:
    ended = veeam(*LISTS[name])
    assert (ended.code, ended.err) == (0, "")
    golden(name, ended.out, veeam)


def test_the_most_rows_are_of_those_that_fit(veeam: Veeam) -> None:
    below = ("repositories", "--below", "80", "--output", "json")
    every = veeam(*below, "--select", "vbr-a").json
    assert len(every) > 1
    assert veeam(*below, "--select", "vbr-a", "--limit", "1").json == every[:1]


def test_every_form_has_the_same_rows(veeam: Veeam) -> None:
    arguments = ("jobs", "--columns", "server,name,objects_count")
    whole = veeam(*arguments, "--output", "json").json
    assert len(whole) == 12
    assert [json.loads(line) for line in veeam("--output", "jsonl", *arguments, "--sort", "server").lines] == whole
    rows = list(csv.DictReader(io.StringIO(veeam(*arguments, "--output", "csv", "--sort", "server").out)))
    assert [{**row, "objects_count": int(row["objects_count"])} for row in rows] == whole
    table = [line.split() for line in veeam(*arguments).lines[1:]]
    assert [line[0] for line in table] == [row["server"] for row in whole]
    assert [int(line[-1]) for line in table] == [row["objects_count"] for row in whole]


def test_a_server_that_is_away_costs_only_its_rows(veeam: Veeam) -> None:
    fleet = veeam.folder / "three.toml"
    gone = "[servers.gone]\nhost = '127.0.0.1:9'\nusername = 'a'\npassword = 'env:VBR_PASSWORD'\n"
    fleet.write_text(f"{veeam.fleet.read_text()}\n{gone}")
    ended = veeam("jobs", "--fleet", str(fleet), "--output", "json")
    assert ended.code == 3
    assert {row["server"] for row in ended.json} == {"vbr-a", "vbr-b"}
    assert ended.err.startswith("veeam: gone: ")
    assert "check the address, the port and the service" in ended.err
    assert len(ended.err.splitlines()) == 1
    # What is not found may be there.
    for command in (("logs", "nothing"), ("jobs", "start", "nothing")):
        unknown = veeam(*command, "--fleet", str(fleet))
        assert (unknown.code, unknown.out) == (3, "")
        assert "no server that answered " in unknown.err


WRONG = {
    ("GetAllJobs",): "did you mean veeam call GetAllJobs?",
    ("jbs",): "did you mean jobs",
    ("jobs", "--result", "bad"): "'bad' is not one of None, Success, Warning, Failed",
    ("jobs", "--result", "fail"): "did you mean Failed?",
    ("sessions", "--type", "backup"): "did you mean",
    ("jobs", "--columns", "nam"): "there is no column 'nam'; did you mean name",
    ("jobs", "--sort", "nam"): "there is no column 'nam'; did you mean name",
    ("jobs", "--select", "nobody"): "there is no server nobody; the fleet has vbr-a, vbr-b",
    ("jobs", "--select", "number=7"): "leaves no server of 2",
    ("jobs", "--fleet", "gone.toml"): "gone.toml cannot be read",
    ("jobs", "--fleet", "fleet.toml", "--host", "a"): "give one of the two",
    ("jobs", "--insecure", "--verify", "a.pem"): "give one of the two",
    ("jobs", "--password", "s3cret"): "give a reference to the password",
    ("jobs", "--host", "a", "--username", "b"): "belong together: --username and --password, or VEEAM_USERNAME",
    (
        "jobs",
        "--verify",
        "sha256:ab:cd",
    ): "--verify 'sha256:ab:cd' is not a fingerprint: sha256: and 64 hexadecimal digits",
    ("sessions", "--since", "tomorrow"): "neither a time",
    ("jobs", "start", "nothing"): "no server that answered has a job nothing",
    ("jobs", "--type", "VSphereBackup", "disable", "*", "--yes"): "the options of the list do not narrow it",
    ("jobs", "--port", "9419"): "--port belongs to --host",
    ("sessions", "--since", "99999999999d"): "is neither a time such as",
    ("import", "nowhere.json"): "nowhere.json cannot be read",
    ("export", "nowhere/conf.json"): "there is no folder nowhere",
    ("jobs", "disable", "*"): "Give --yes",
}


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_is_told_and_nothing_is_written(arguments: tuple[str, ...], veeam: Veeam) -> None:
    ended = veeam(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert WRONG[arguments] in ended.err
    assert "s3cret" not in ended.err


def test_the_program_tells_of_itself(veeam: Veeam) -> None:
    assert veeam("--version").out == f"veeam-client {__version__}\n"
    whole = veeam("--help", VEEAM_FLEET_FILE="gone")
    assert (whole.code, whole.err) == (0, "")
    for name, line in COMMANDS.items():
        assert re.search(rf"^  {name} +{re.escape(line[:30])}", whole.out, re.MULTILINE)
    assert max(map(len, whole.lines)) <= 80


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command_has_the_options_of_all(name: str, veeam: Veeam) -> None:
    shown = veeam(name, "--help")
    assert (shown.code, shown.err) == (0, "")
    assert shown.out.startswith(f"Usage: veeam {name} ")
    assert "\n  --fleet FILE " in "\n" + shown.out.partition("\nOptions of every command:\n")[2]


def test_a_command_imports_only_what_it_uses(veeam: Veeam) -> None:
    watched = {"httpx", "asyncio", "attr", "rich", "keyring", "starlette", "veeam_client.operations"}
    code = "import sys; from veeam_client.cli import main; sys.argv = ['veeam', *sys.argv[1:]]\n"
    code += "try: main()\nfinally: print(*sys.modules, file=sys.stderr)"
    for arguments, allowed in {
        ("--help",): set[str](),
        ("jobs", "--help"): {"attr"},
        ("call", "GetAllJobs", "--help"): {"attr", "veeam_client.operations"},
    }.items():
        done = subprocess.run(  # noqa: S603  # our own command
            [sys.executable, "-c", code, *arguments], env=veeam.environment, capture_output=True, text=True, check=True
        )
        assert set(done.stderr.split()) & watched <= allowed


def test_no_server_is_named(veeam: Veeam) -> None:
    ended = veeam("jobs", VEEAM_FLEET_FILE="", PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    assert ended.code == 2
    assert "give --host or --fleet" in ended.err


def test_a_server_from_the_command_line_and_one_from_the_environment(veeam: Veeam) -> None:
    server = veeam.servers[0]
    env = {"VEEAM_FLEET_FILE": "", "VEEAM_USERNAME": server.username, "VEEAM_PASSWORD": server.password}
    verify = f"sha256:{server.fingerprint}"
    jobs = ("jobs", "--columns", "name,status")
    given = veeam(*jobs, "--host", "127.0.0.1", "--port", str(server.port), "--verify", verify, **env)
    found = veeam(*jobs, VEEAM_HOST=server.url, VEEAM_VERIFY=verify, **env)
    assert given.out == found.out
    assert len(given.lines) == 7
    shown = veeam("jobs", "--host", server.url, **env)
    assert shown.code == 3
    assert f"give --verify {verify}" in shown.err


def test_debug_tells_requests_and_tracebacks_without_secrets(veeam: Veeam) -> None:
    server = veeam.servers[0]
    account = ("--username", "nobody", "--password", "env:VBR_PASSWORD")
    ended = veeam("jobs", *account, "--select", "vbr-a", "--debug", VBR_PASSWORD="s3cret-pa55word")
    assert ended.code == 3
    assert f"veeam_client: {server.url} POST /api/oauth2/token 401" in ended.err
    assert "Traceback" in ended.err
    assert "AuthenticationError" in ended.err
    assert "s3cret-pa55word" not in ended.err
    assert "Traceback" not in veeam("jobs", *account, VBR_PASSWORD="s3cret-pa55word").err


def test_debug_stands_in_either_place(veeam: Veeam) -> None:
    account = ("--host", "127.0.0.1:9", "--username", "nobody", "--password", "env:VBR_PASSWORD")
    for words in (
        ("--debug", "fleet", "check"),
        ("fleet", "--debug", "check"),
        ("call", "GetAllJobs", "--debug"),
        ("logs", "nothing", "--debug"),
    ):
        assert "Traceback" in veeam(*words, *account).err, words


def test_whoever_reads_may_go(veeam: Veeam) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = veeam.command("sessions", "--output", "jsonl")
    env = veeam.environment
    ended = subprocess.run(  # noqa: S603  # our own command
        command, env=env, stdout=writer, stderr=subprocess.PIPE, timeout=60, check=False
    )
    os.close(writer)
    assert (ended.returncode, ended.stderr) == (141, b"")
