"""Whatever a server sends, a command ends with data or in a sentence of its own, and never with a traceback."""

from __future__ import annotations

import io
import json
import logging
import os
import re
import sys
import warnings
from contextlib import redirect_stderr, redirect_stdout
from random import Random
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.support.driven_loop import DrivenLoop
from tests.support.mutated import MutatedServer, arguments_of
from veeam_client.cli import main, selection
from veeam_client.cli.selection import servers_of
from veeam_client.operations import OPERATIONS

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS = int(os.environ.get("FUZZ", "2000")) // 200
ID = "00000000-0000-0000-0000-000000000001"
COMMANDS = {
    "jobs": "jobs --columns all",
    "jobs-sorted": "jobs --output json --sort name,-last_run,progress_percent",
    "sessions": "sessions --limit 7 --columns all",
    "sessions-csv": "sessions --output csv",
    "sessions-since": "sessions --since 24h --output jsonl",
    "repositories": "repositories --columns all --sort -free_gb",
    "repositories-below": "repositories --below 50 --output json",
    "license": "license --columns all",
    "license-json": "license --output json",
    "malware": "malware --columns all",
    "malware-excel": "malware --excel",
    "servers": "servers --columns all",
    "machines": "machines --columns all",
    "machines-unprotected": "machines --unprotected --output json",
    "poll": "poll --rounds 3",
    "poll-json": "poll --once --output json",
    "poll-prometheus": "poll --once --output prometheus",
    "check": "fleet check",
    "check-json": "fleet check --output json",
    "start": "jobs start * --yes",
    "stop": "jobs stop * --yes --output json",
    "retry": "jobs retry * --yes --no-wait",
    "disable": "jobs disable * --yes",
    "logs": f"logs {ID}",
    "logs-followed": f"logs {ID} --follow",
    "logs-of-a-job": "logs x --output jsonl",
    "export": "export",
    "export-import": "import exported.json --yes",
    "download-logs": "download logs bundle.zip",
    "download-folder": f"download folder {ID} C:\\ x.zip",
}
READS = [
    one
    for one in OPERATIONS.values()
    if one.method == "GET" and one.body is None and not any(p.is_required and p.name != "id" for p in one.parameters)
]
# A traceback, or the words by which the command owns up to one.
FAULT = re.compile(r"Traceback|a fault of veeam|^\w+Error:", re.MULTILINE)


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in [name for name in os.environ if name.startswith("VEEAM_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("VEEAM_HOSTS", "vbr01.example.com vbr02.example.com")
    monkeypatch.setenv("VEEAM_USERNAME", "svc")
    monkeypatch.setenv("VEEAM_PASSWORD", "open-sesame-71")
    monkeypatch.setattr("asyncio.events.new_event_loop", DrivenLoop)
    monkeypatch.setattr(warnings, "showwarning", warnings.showwarning)
    monkeypatch.setattr(logging.root, "handlers", [])
    monkeypatch.chdir(tmp_path)
    (tmp_path / "exported.json").write_text(json.dumps({"credentials": {"credentials": [{"uniqueId": ID}]}}))


def ended(monkeypatch: pytest.MonkeyPatch, words: list[str], seed: int) -> tuple[int, str, str]:
    """Run a command in this process."""
    server = MutatedServer(Random(seed))
    transport = httpx.MockTransport(server)
    monkeypatch.setattr(
        selection, "servers_of", lambda options: [one.with_options(transport=transport) for one in servers_of(options)]
    )
    monkeypatch.setattr(sys, "argv", ["veeam", *words])
    logging.root.handlers.clear()
    out, err = io.StringIO(newline=""), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as left:
        main()
    assert isinstance(left.value.code, int)
    return left.value.code, out.getvalue(), err.getvalue()


def check(code: int, out: str, err: str, words: list[str]) -> None:
    assert code in {0, 1, 2, 3}, err
    assert not FAULT.search(err), err
    shown = err if {"json", "jsonl", "csv", "--excel"} & {*words} else out + err
    assert not {one for one in shown if not one.isprintable()} - {"\n"}
    assert code == 0 or err or out or "--follow" in words, "a failure that nothing is said of"
    if "json" in words and out:
        json.loads(out)
    if "jsonl" in words:
        assert all(isinstance(json.loads(line), dict) for line in out.splitlines())


@pytest.mark.parametrize("name", COMMANDS)
def test_of_each_command(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    words = COMMANDS[name].split(" ")
    if "--select" not in words and name.startswith(("logs", "export", "download")):
        words += ["--select", "vbr01*"]
    codes = set[int]()
    for seed in range(ROUNDS):
        try:
            code, out, err = ended(monkeypatch, words, seed)
            check(code, out, err, words)
        except BaseException as error:
            error.add_note(f"round {seed}")
            raise
        codes.add(code)
    assert ROUNDS < 100 or len(codes) > 1, codes


@pytest.mark.parametrize("output", ["json", "jsonl", "csv", "table"])
def test_of_any_operation(output: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for seed in range(4 * ROUNDS):
        random = Random(seed)
        operation = random.choice(READS)
        words = ["call", operation.id, "--output", output, "--select", "vbr01*"]
        words += [f"--id={value}" for name, value in arguments_of(operation, random).items() if name == "id"]
        try:
            check(*ended(monkeypatch, words, seed), words)
        except BaseException as error:
            error.add_note(f"round {seed}: {operation.id}")
            raise
