"""The columns of a table, and the names that people give them."""

from __future__ import annotations

import re
from dataclasses import dataclass  # see options.py
from datetime import datetime
from typing import TYPE_CHECKING, Any

from veeam_client._text import clean_text, suggested

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from .options import Options


# Of the names that a column can have, an error tells so many.
_NAMED = 24
# Of times that are shown to their minute, or second.
_LENGTHS = {"minutes": len("2026-08-25 06:00"), "seconds": len("2026-08-25 06:00:00")}


@dataclass(frozen=True)
class Column:
    """A column of a table.

    Attributes:
        name: The name of what it shows in a row, as `--columns` takes it: `state.free_gb`.
        heading: What stands above it in a table.
        shown: Whether it is there unless `--columns` says otherwise.
        text: How a value is shown in a table; CSV and JSON have it as it is.
        rank: Which column leaves a narrow terminal first: the one with the highest; 0 stays.
    """

    name: str
    heading: str = ""
    shown: bool = True
    text: Callable[[Any], str] | None = None
    rank: int = 0

    @property
    def title(self) -> str:
        """What stands above it."""
        return self.heading or clean_text(self.name.rpartition(".")[2].replace("_", " "))


def when(value: Any) -> str:
    """Show a time: the minute, in this machine's time zone.

    Args:
        value: ISO 8601.
    """
    return _local(value, "minutes")


def second(value: Any) -> str:
    """Show a time to the second, in this machine's time zone.

    Args:
        value: ISO 8601.
    """
    return _local(value, "seconds")


def _local(value: Any, unit: str) -> str:
    try:
        return datetime.fromisoformat(str(value)).astimezone().replace(tzinfo=None).isoformat(" ", unit)
    except (ValueError, OverflowError, OSError):
        # The first and the last day that there are lie outside of some time zones.
        return str(value)[: _LENGTHS[unit]].replace("T", " ")


def with_properties(columns: Sequence[Column], cls: type[Any] | None, *, as_sent: bool = False) -> tuple[Column, ...]:
    """Add a column for each property of what the rows are made of, shown where it is asked for.

    Args:
        columns: The columns of a command.
        cls: The model of its rows, with what those derived from it have; None adds nothing.
        as_sent: Whether the rows have the names of the API, not those of the library.
    """
    known = {column.name for column in columns}
    found = () if cls is None else dict.fromkeys(_properties(cls, (), as_sent=as_sent))
    return (*columns, *(Column(name, shown=False) for name in found if name not in known))


def _properties(cls: type[Any], within: tuple[type[Any], ...], *, as_sent: bool) -> Iterable[str]:
    from importlib import import_module

    from veeam_client.runtime.codec import model_codec
    from veeam_client.runtime.model import Model

    for one in model_codec(cls).properties:
        name, kind = one.name if as_sent else one.attribute.removesuffix("_"), one.reader.cls
        if kind is None or one.reader.is_list or not issubclass(kind, Model):
            yield name
        elif kind not in within:
            yield from (f"{name}.{inner}" for inner in _properties(kind, (*within, cls), as_sent=as_sent))
    for derived in sorted(set(vars(cls).get("__subtypes__", {}).values())):
        yield from _properties(getattr(import_module("veeam_client.models"), derived), within, as_sent=as_sent)


def check_names(options: Options, columns: Sequence[Column]) -> None:
    """Check the columns that `--columns` and `--sort` name, and put names in the place of headings.

    Args:
        options: The options of the command; they are changed.
        columns: All that the command knows.

    Raises:
        InvalidArgument: There is no such column.
    """
    options.columns = [one if one == "all" else _name(one, columns) for one in options.columns]
    options.sort = [f"{'-' * one.startswith('-')}{_name(one.removeprefix('-'), columns)}" for one in options.sort]


def _name(asked: str, columns: Sequence[Column]) -> str:
    name = column_named(asked, columns).name
    return asked if f".{name}".endswith(f".{asked}") else name


def column_named(asked: str, columns: Sequence[Column]) -> Column:
    """Find a column by its name, the last part of it, or its heading.

    Args:
        asked: What the user calls it.
        columns: The columns to choose from; the first and the shortest name go before others.

    Raises:
        InvalidArgument: There is no such column.
    """
    from veeam_client.errors import InvalidArgument

    plain = _plain(asked)
    ways: tuple[Callable[[Column], bool], ...] = (
        lambda one: one.name == asked,
        lambda one: one.name.endswith(f".{asked}"),
        lambda one: plain in {_plain(one.name), _plain(one.title)},
        lambda one: _plain(one.name).endswith(f".{plain}"),
    )
    for is_it in ways:
        if found := [column for column in columns if is_it(column)]:
            return min(found, key=lambda column: len(column.name))
    names = {one for column in columns for one in (column.name, column.name.rpartition(".")[2], column.title)}
    meant = suggested(asked, sorted(names))
    raise InvalidArgument(f"there is no column {asked!r}{meant or f'; columns are {_listed(columns)}'}")


def _listed(columns: Sequence[Column]) -> str:
    """Name the columns that a table has, or those that it can have if it has them by its rows."""
    own = [column.name for column in columns if column.shown]
    named = own if len(own) > 1 else [column.name for column in columns]
    return ", ".join([*map(clean_text, named[:_NAMED]), *(["..."] if len(named) > _NAMED else [])])


def _plain(name: str) -> str:
    """Give a name so that its spelling does not matter: `last result`, `lastResult` and `last_result` are one."""
    return re.sub(r"[\s_-]+", "", name.casefold())
