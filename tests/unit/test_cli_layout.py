"""Tables fit the terminal: what is written there is whole, and no line is longer than there is room."""

from __future__ import annotations

import io
import re

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from veeam_client import Fleet, Server
from veeam_client.cli.columns import Column
from veeam_client.cli.dashboard import Board
from veeam_client.cli.layout import Listing, plain_lines
from veeam_client.cli.options import Options

WORDS = st.text(st.sampled_from("abcXYZ09._-備份é🚀"), min_size=1, max_size=18)
TEXTS = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
NUMBERS = st.floats(-1e9, 1e9).map("{:,.1f}".format)
TIMES = st.datetimes().map("{:%Y-%m-%d %H:%M}".format)
CELLS = st.one_of(TEXTS, NUMBERS, TIMES, st.just("-"))
ROOMS = st.sampled_from([60, 80, 100, 140])


def drawn(listing: Listing, room: int) -> list[str]:
    console = Console(file=io.StringIO(), width=room, force_terminal=False)
    console.print(listing)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue().splitlines()


def tables(most_columns: int = 12) -> st.SearchStrategy[tuple[list[Column], list[list[str]]]]:
    def table(count: int) -> st.SearchStrategy[tuple[list[Column], list[list[str]]]]:
        columns = st.lists(st.builds(Column, WORDS, TEXTS, rank=st.integers(0, 4)), min_size=count, max_size=count)
        lines = st.lists(st.lists(CELLS, min_size=count, max_size=count), max_size=5)
        return st.tuples(columns, lines)

    return st.integers(1, most_columns).flatmap(table)


@given(table=tables(), room=ROOMS, is_fixed=st.booleans())
def test_what_is_shown_is_whole_and_fits(
    *, table: tuple[list[Column], list[list[str]]], room: int, is_fixed: bool
) -> None:
    columns, lines = table
    shown = drawn(Listing(columns, lines, is_fixed), room)
    assert all(cell_len(line) <= room for line in shown)
    text = "\n".join(shown)
    note = re.search(r"no room for: (.*)", " ".join(text.split()))
    known = {word for line in [[column.title for column in columns], *lines] for cell in line for word in cell.split()}
    table_only = text.partition("no room for: ")[0]
    assert {word for word in table_only.split() if set(word) != {"─"}} <= known
    # A time stands on one line.
    assert not re.search(r"\d{4}-\d\d-\d\d(?! \d\d:\d\d)", table_only)
    if is_fixed:
        assert note is None
    stays = {number for number, column in enumerate(columns) if is_fixed or not column.rank}
    assert {line[number].split()[0] for line in lines for number in stays} <= set(table_only.split())


def test_the_least_important_leaves_first_and_is_named() -> None:
    columns = [Column("name"), Column("when", rank=1), Column("host", rank=3), Column("path", "the path", rank=2)]
    lines = [["Nightly", "2026-11-25 09:00", "esx01.example.com", "/var/lib/backups/nightly"]]
    assert "no room" not in "\n".join(drawn(Listing(columns, lines, is_fixed=False), 80))
    for room, left in ((60, "host"), (36, "host, the path"), (16, "when, host, the path")):
        shown = " ".join(" ".join(drawn(Listing(columns, lines, is_fixed=False), room)).split())
        assert f"no room for: {left} (" in shown
    (block, *_) = drawn(Listing(columns, lines, is_fixed=True), 40)
    assert block.split() == ["name", "Nightly"]


def test_an_id_is_whole_and_a_longer_word_is_broken() -> None:
    key = "6a3ff2a1-0000-0000-0000-000000000001"
    shown = "\n".join(drawn(Listing([Column("id"), Column("path")], [[key, "x" * 200]], is_fixed=False), 80))
    assert key in shown
    assert "".join(re.findall("x+", shown)) == "x" * 200


def test_lines_in_a_pipe_are_aligned_as_a_terminal_shows_them() -> None:
    lines = plain_lines([["NAME", "RESULT"], ["備份任務", "Success"], ["🚀", "Failed"], ["é", ""]])
    assert lines == ["NAME      RESULT", "備份任務  Success", "🚀        Failed", "é"]
    assert {
        cell_len(line[: line.index(word)]) for line, word in zip(lines[:3], ("RES", "Suc", "Fail"), strict=True)
    } == {10}


def test_lines_of_servers_are_aligned_as_terminals_show_their_names() -> None:
    names = ("berlin", "備份", "e\u0301cole", "🚀")
    board = Board(Fleet([Server(name=name, host="vbr01") for name in names]), Options())
    failed = {"at": "2026-08-25T06:00:00Z", "state": "failed", "error": "gone"}
    lines = [board.line({**failed, "server": name}) for name in names]
    assert {cell_len(line[: line.index("failed")]) for line in lines} == {len("06:00:00  berlin  ")}
