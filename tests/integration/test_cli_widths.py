"""Every table on terminals of 60, 80, 100 and 140 columns: no number, date or word is broken, live views too."""

from __future__ import annotations

import io
import re
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len
from rich.console import Console

from tests.support.commands import Terminal, Veeam, veeam_in
from veeam_client.cli.options import Options
from veeam_client.cli.output import cells, listing

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTHS = (60, 80, 100, 140)
TABLES: dict[tuple[str, ...], str] = {
    ("jobs",): "commands.jobs",
    ("sessions",): "commands.sessions",
    ("repositories",): "commands.repositories",
    ("license",): "commands.license",
    ("malware",): "commands.malware",
    ("servers",): "commands.servers",
    ("machines",): "commands.machines",
    ("license", "--below", "100000"): "commands.license",
    ("jobs", "--result", "success,warning,failed"): "commands.jobs",
    ("health", "--warnings"): "commands.health",
    ("capacity",): "commands.capacity",
    ("infrastructure",): "commands.infrastructure",
    ("security",): "commands.security",
    ("restore-points", "*"): "commands.restore_points",
    ("fleet", "check"): "commands.fleet",
    ("call", "--search", "deployment"): "commands._call_list",
    ("jobs", "disable", "*", "--yes"): "commands._job_actions",
    ("logs", "Lyon Intranet"): "commands.logs",
    ("poll", "--once"): "dashboard",
}
MOVES = re.compile(r"\x1b\[[0-9]*A")
COLOUR = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
BROKEN_TIME = re.compile(r"(?m)(?:^|  )\d\d:\d\d\b(?!:\d\d, round)")


@pytest.fixture(scope="module")
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with veeam_in(tmp_path_factory.mktemp("widths")) as veeam:
        yield veeam


def words_of(text: str) -> set[str]:
    """The words of tables, without their rules and what says which columns are left out."""
    table = re.sub(r"no room for: .*?\(--columns\s+NAMES\s+chooses\)", "", text, flags=re.DOTALL)
    return {word for word in table.split() if set(word) != {"─"}}


@pytest.mark.parametrize("arguments", TABLES, ids=" ".join)
def test_nothing_is_broken(arguments: tuple[str, ...], veeam: Veeam) -> None:
    rows = veeam(*arguments, "--output", "json").json
    assert rows
    module = import_module(f"veeam_client.cli.{TABLES[arguments]}")
    columns = module.FOUND if arguments[0] == "call" else module.COLUMNS
    for options in (Options(), Options(columns=["all"])):
        chosen, lines = cells(options, columns, rows)
        whole = {word for line in [[one.title for one in chosen], *lines] for cell in line for word in cell.split()}
        long = [word for word in whole if len(word) > 40]
        for width in WIDTHS:
            console = Console(file=io.StringIO(), width=width)
            console.print(listing(options, columns, rows))
            assert isinstance(console.file, io.StringIO)
            text = console.file.getvalue()
            assert max(map(cell_len, text.splitlines())) <= width
            assert not {word for word in words_of(text) - whole if not any(word in one for one in long)}
            # Lines of logs are texts, in which there can be a time.
            assert arguments[0] == "logs" or not BROKEN_TIME.search(text)


def test_nothing_is_broken_on_a_terminal(veeam: Veeam) -> None:
    whole = {word.casefold() for word in veeam("jobs").out.split()}
    for width in WIDTHS:
        terminal = Terminal(veeam, "jobs", width=width)
        assert terminal.end()[0] == 0
        text = COLOUR.sub("", terminal.shown).replace("\r", "")
        assert max(map(len, text.splitlines())) <= width
        assert {word.casefold() for word in words_of(text)} <= whole


@pytest.mark.parametrize("arguments", [("poll", "--every", "1"), ("jobs", "--watch", "1")], ids=" ".join)
def test_nothing_is_broken_in_a_view_that_changes(arguments: tuple[str, ...], veeam: Veeam) -> None:
    def words(width: int) -> set[str]:
        terminal = Terminal(veeam, *arguments, width=width)
        # What is followed by a move up was drawn to its end; a later drawing may have been interrupted.
        drawn = r"(?s)vbr-b.*HV-Lyon-Intranet" if "jobs" in arguments else "(?s)round 2"
        shown = terminal.until(f"{drawn}.*{MOVES.pattern}")
        terminal.interrupt()
        shown = shown[: [*MOVES.finditer(shown)][-1].start()]
        text = COLOUR.sub("", MOVES.sub("\n", shown)).replace("\r", "")
        assert max(map(len, text.splitlines())) <= width
        assert not BROKEN_TIME.search(text)
        # When it was drawn, and how long that took, are other ones each time.
        return {word for word in words_of(text) if not re.fullmatch(r"\d\d:\d\d:\d\d,|\d+,?|\d+\.\d", word)}

    whole = words(200)
    for width in WIDTHS:
        assert words(width) <= whole
