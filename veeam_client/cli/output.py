"""Writing data: rows as a table, as plain lines, as JSON or as CSV, to stdout."""

from __future__ import annotations

import csv
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self

from attrs import define, field

from veeam_client._text import clean_text
from veeam_client.fleet.jsonable import flat

from .columns import Column, column_named
from .options import Format
from .values import begin_data, begin_excel, begin_json, csv_value, excel_value, json_text, time_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rich.console import Console

    from .layout import Listing
    from .options import Options


@define
class Writer:
    """Writes rows; `with Writer(options, columns) as rows: rows.add([...])`.

    JSON lines and CSV are written as they come, tables and JSON at the end, and all of them at the end when they are
    sorted.

    Args:
        options: The options of the command.
        columns: What tables and CSV have unless `--columns` says otherwise, and what can be sorted by.
    """

    options: Options
    columns: Sequence[Column]
    _rows: list[Mapping[str, Any]] = field(factory=list["Mapping[str, Any]"])
    _has_heading: bool = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None or self._rows:
            self.end()

    def add(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Add rows.

        Args:
            rows: JSON objects, as `to_jsonable` gives them.
        """
        self._rows += rows
        if self._rows and self.options.output in {Format.JSONL, Format.CSV} and not self.options.sort:
            self._flush()

    def end(self) -> None:
        """Write what is left; with `--quiet`, nothing where there is nothing."""
        if self.options.quiet and not self._rows:
            return
        self._rows = sorted_rows(self._rows, self.options.sort, self.columns)
        match self.options.output:
            case Format.TABLE:
                print_table(self.options, self.columns, self._rows)
            case Format.JSON:
                print_json([self._picked(row) for row in self._rows])
            case _:
                self._flush()
        self._rows = []

    def _flush(self) -> None:
        if self.options.output is Format.JSONL:
            begin_json()
            for row in self._rows:
                sys.stdout.write(json_text(self._picked(row)) + "\n")
        else:
            flat_rows = [flat(row) for row in self._rows]
            columns = picked(self.columns, self.options.columns, flat_rows)
            lines = csv.writer(sys.stdout, lineterminator="\n")
            written = excel_value if self.options.excel else csv_value
            if not self._has_heading:
                begin_data()
                if self.options.excel:
                    begin_excel()
                lines.writerow(map(written, self._asked or [column.name for column in columns]))
                self._has_heading = True
            lines.writerows([written(row.get(column.name)) for column in columns] for row in flat_rows)
        self._rows = []
        sys.stdout.flush()

    def _picked(self, row: Mapping[str, Any]) -> Mapping[str, Any]:
        if not self._asked:
            return row
        one = flat(row)
        found = picked(self.columns, self._asked, [one])
        return {name: one.get(column.name) for name, column in zip(self._asked, found, strict=True)}

    @property
    def _asked(self) -> list[str]:
        """The names of columns as the user gave them."""
        return [] if self.options.columns == ["all"] else self.options.columns


def picked(columns: Sequence[Column], names: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> list[Column]:
    """Give the columns that are wanted.

    Args:
        columns: Those that the command knows.
        names: Those of `--columns`.
        rows: Flat rows: what they have can be named, too.

    Raises:
        InvalidArgument: There is no column of that name.
    """
    if not names:
        return [column for column in columns if column.shown]
    present = {name for row in rows for name in row}
    known = [*columns, *map(Column, sorted(present - {column.name for column in columns}))]
    if list(names) == ["all"]:
        return [column for column in known if column.shown or column.name in present]
    return [column_named(name, known) for name in names]


def sorted_rows(
    rows: list[Mapping[str, Any]], names: Sequence[str], columns: Sequence[Column]
) -> list[Mapping[str, Any]]:
    """Sort rows. What is missing comes last.

    Args:
        rows: The rows.
        names: Columns; a minus before one turns it around.
        columns: What the command knows.
    """
    for name in reversed(names):
        values = [(flat(row), row) for row in rows]
        (column,) = picked(columns, [name.removeprefix("-")], [row for row, _ in values])
        there = [(row[column.name], whole) for row, whole in values if row.get(column.name) is not None]
        there.sort(key=lambda pair: _comparable(pair[0]), reverse=name.startswith("-"))
        rows = [row for _, row in there] + [whole for row, whole in values if row.get(column.name) is None]
    return rows


def print_json(value: Any) -> None:
    """Write a JSON document.

    Args:
        value: JSON values.
    """
    begin_json()
    sys.stdout.write(json_text(value, indent=2) + "\n")
    sys.stdout.flush()


def print_table(options: Options, columns: Sequence[Column], rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows as a table: laid out for a terminal, as plain aligned lines in a pipe.

    Args:
        options: The options of the command.
        columns: What the command knows.
        rows: JSON objects.
    """
    if sys.stdout.isatty():
        terminal(options).print(listing(options, columns, rows))
        return
    from .layout import plain_lines

    chosen, lines = cells(options, columns, rows)
    for line in plain_lines([[column.title.upper() for column in chosen], *lines]):
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def listing(options: Options, columns: Sequence[Column], rows: Sequence[Mapping[str, Any]]) -> Listing:
    """Give rows as what rich draws, to be printed or shown by `rich.live.Live`.

    Args:
        options: The options of the command.
        columns: What the command knows.
        rows: JSON objects.
    """
    from .layout import Listing

    return Listing(*cells(options, columns, rows), is_fixed=bool(options.columns))


def cells(
    options: Options, columns: Sequence[Column], rows: Sequence[Mapping[str, Any]]
) -> tuple[list[Column], list[list[str]]]:
    """Give the columns that are wanted and what stands in them, as texts of one line.

    Args:
        options: The options of the command.
        columns: What the command knows.
        rows: JSON objects.
    """
    flat_rows = [flat(row) for row in rows]
    chosen = picked(columns, options.columns, flat_rows)
    return chosen, [[_shown(column, row.get(column.name)) for column in chosen] for row in flat_rows]


def terminal(options: Options) -> Console:
    """Give rich's console on stdout, coloured or not as the options and `NO_COLOR` say.

    Args:
        options: The options of the command.
    """
    from rich.console import Console

    return Console(no_color=True if options.no_color else None, highlight=False)


def is_plain(options: Options) -> bool:
    """Whether stderr shows no progress bars and no colours: it is no terminal, or they are not wanted.

    Args:
        options: The options of the command.
    """
    return options.quiet or options.no_color or bool(os.environ.get("NO_COLOR")) or not sys.stderr.isatty()


def _comparable(value: Any) -> Any:
    # Numbers, then times, then texts, which are compared without regard to case: servers were seen to send one for the
    # other. Times of servers in several time zones are compared as times.
    if isinstance(value, (int, float)):
        return 0, value, ""
    if isinstance(value, str) and (time := time_of(value)):
        return 1, time.timestamp(), ""
    return 2, 0, str(value).casefold()


def _shown(column: Column, value: Any) -> str:
    if value is None or value == "":
        return "-"
    if column.text is not None:
        # Servers were seen that send something else there.
        with suppress(ArithmeticError, OSError, TypeError, ValueError):
            return clean_text(column.text(value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:,.1f}"
    return clean_text(str(value))
