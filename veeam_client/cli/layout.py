"""Tables on a terminal: which columns there is room for and how wide each is, or a block for each row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen
from rich import box
from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console, ConsoleOptions, RenderResult

    from .columns import Column

_STYLES = {
    **dict.fromkeys(("success", "valid", "available", "online", "yes", "ok"), "green"),
    **dict.fromkeys(("warning", "unavailable", "expiring", "partly"), "yellow"),
    **dict.fromkeys(("failed", "error", "expired", "infected", "no"), "bold red"),
    **dict.fromkeys(("running", "working", "starting", "stopping"), "cyan"),
    **dict.fromkeys(("inactive", "disabled", "none", "stopped", "-"), "dim"),
}
# A number, perhaps with its unit, or a time: never broken, not at its spaces either.
_WHOLE = re.compile(r"[-+]?\d[\d.,:/ -]*( ?[%\w]{1,2})?")
_NUMBER = re.compile(r"[-+]?\d[\d,.]*|-")
# Longer words, such as paths, may be broken; an id may not.
_LONGEST_WORD = 40
# What a text of several words gets at least, however short its words are.
_TEXT = 16
_GAP = 2


@frozen
class Listing:
    """Rows that fit themselves to the terminal when they are drawn.

    Where there is no room for all columns, the least important ones leave, and a line says which; where the rest has
    none, each row is a block. Numbers, times and words stay whole.

    Args:
        columns: The columns.
        lines: What stands in them.
        is_fixed: Whether they were asked for by name, so that none leaves.
    """

    columns: Sequence[Column]
    lines: Sequence[Sequence[str]]
    is_fixed: bool

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        room = options.max_width
        least = [self._least(number) for number in range(len(self.columns))]
        left = [] if self.is_fixed else self._leaving(least, room)
        staying = [number for number in range(len(self.columns)) if number not in left]
        if _total([least[number] for number in staying]) > room:
            yield self._blocks(room)
            return
        widest = [max(map(cell_len, self._texts(number))) for number in staying]
        yield self._table(staying, _widths([least[number] for number in staying], widest, room))
        if left:
            names = ", ".join(self.columns[number].title for number in left)
            yield Text(f"no room for: {names} (--columns NAMES chooses)", "dim")

    def _texts(self, number: int) -> list[str]:
        return [self.columns[number].title, *(line[number] for line in self.lines)]

    def _least(self, number: int) -> int:
        heading, *below = self._texts(number)
        return max(_least_width([heading, *below]), min(max(map(cell_len, below), default=0), _TEXT))

    def _leaving(self, least: list[int], room: int) -> list[int]:
        """Choose the columns that leave; none if the rest would have no room either."""
        staying = list(range(len(self.columns)))
        while _total([least[number] for number in staying]) > room:
            going = max(staying, key=lambda number: (self.columns[number].rank, number))
            if not self.columns[going].rank:
                return []
            staying.remove(going)
        return [number for number in range(len(self.columns)) if number not in staying]

    def _table(self, staying: list[int], widths: list[int]) -> Table:
        drawn = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1), collapse_padding=True)
        for number, width in zip(staying, widths, strict=True):
            is_number = bool(self.lines) and all(_NUMBER.fullmatch(line[number]) for line in self.lines)
            drawn.add_column(
                Text(self.columns[number].title),
                justify="right" if is_number else "left",
                overflow="fold",
                width=width,
            )
        for line in self.lines:
            drawn.add_row(*(_coloured(line[number]) for number in staying))
        return drawn

    def _blocks(self, room: int) -> Table:
        titles = [column.title for column in self.columns]
        # Titles may stand on several lines, so that ids and the like have one.
        needed = _least_width([cell for line in self.lines for cell in line] or [""])
        width = max(min(max(map(cell_len, titles)), room - _GAP - needed), _least_width(titles))
        drawn = Table.grid(padding=(0, _GAP, 0, 0))
        drawn.add_column(style="bold", width=width, overflow="fold")
        drawn.add_column(overflow="fold", width=max(room - width - _GAP, 1))
        for line in self.lines:
            for column, cell in zip(self.columns, line, strict=True):
                drawn.add_row(Text(column.title), _coloured(cell))
            drawn.add_row()
        return drawn


def plain_lines(lines: Sequence[Sequence[str]]) -> list[str]:
    """Align texts for a pipe, each column as wide as its widest cell on a terminal.

    Args:
        lines: What stands in the columns, their headings first.
    """
    widths = [max(map(cell_len, column)) for column in zip(*lines, strict=True)]
    return [
        "  ".join(cell + " " * (width - cell_len(cell)) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]


def _coloured(cell: str) -> Text:
    return Text(cell, _STYLES.get(cell.casefold(), ""))


def _least_width(texts: list[str]) -> int:
    """Give the width that texts need so that nothing in them is broken."""
    least = 1
    for text in texts:
        whole = _WHOLE.fullmatch(text)
        words = cell_len(text) if whole else max(map(cell_len, text.split()), default=0)
        least = max(least, words if whole else min(words, _LONGEST_WORD))
    return least


def _total(widths: list[int]) -> int:
    return sum(widths) + _GAP * (len(widths) - 1)


def _widths(least: list[int], widest: list[int], room: int) -> list[int]:
    """Share the room out: each column as wide as it wants to be, the widest giving way first."""
    widths = [max(pair) for pair in zip(least, widest, strict=True)]
    while _total(widths) > room:
        yielding = max(
            (number for number in range(len(widths)) if widths[number] > least[number]), key=widths.__getitem__
        )
        widths[yielding] -= 1
    return widths
