"""Rows that are made when somebody asks for them, and what has changed since."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain
from typing import Any, Final, overload

from veeam_client.runtime.timestamps import aware
from veeam_client.simulator.columns import Column, Columnar
from veeam_client.simulator.contract import JsonObject, is_object
from veeam_client.simulator.dice import Ids

__all__ = ["Path", "Table", "moment_of", "value_at"]

Path = tuple[str, ...]
"""The names that lead to a property, from the outside in."""

_KEPT_ROWS: Final = 4096
_KEPT_SELECTIONS: Final = 32
_MOMENTS: Final = ("Time", "TimeUtc", "Date", "Run")


class Table(Sequence[JsonObject]):
    """All rows of one kind, in the order in which a server lists them.

    The rows that the world began with are made from their number and only when they are needed; those that were changed
    or added since are kept. A property of all rows is had as a column, which is kept, too.

    Args:
        ids: The ids of the rows that the world began with.
        count: How many there are.
        make: Makes one of them from its number.
        key: The property that holds the id.
        columns: Makes, of those rows, a property of all of them without making the rows.
        newest_first: Whether rows that are added go to the start.
        repeats: Whether several rows may have one id; an id then means the first of them.
    """

    def __init__(
        self,
        ids: Ids,
        count: int,
        make: Callable[[int], JsonObject],
        *,
        key: str = "id",
        columns: Mapping[Path, Callable[[], Columnar]] | None = None,
        newest_first: bool = False,
        repeats: bool = False,
    ) -> None:
        self.key = key
        self._ids = ids
        self._count = count
        self._make = make
        self._fast = columns or {}
        self._newest_first = newest_first
        self._repeats = repeats
        self._made = OrderedDict[int, JsonObject]()
        self._changed: dict[int, JsonObject | Callable[[], JsonObject]] = {}
        self._added: dict[str, int] = {}
        self._removed: set[int] = set()
        self._next = count
        self._order: Sequence[int] | None = range(count)
        self._columns: dict[tuple[Path, ...], Columnar] = {}
        self._stale: set[int] = set()
        self._selections = OrderedDict[Hashable, Sequence[int]]()
        self.on_change: list[Callable[[int], object]] = []
        """Called with the number of a row when it was added, changed or removed."""
        self.rows_made = 0
        """How many rows have been made so far."""

    def __len__(self) -> int:
        """Count the rows."""
        return self._next - len(self._removed)

    @overload
    def __getitem__(self, index: int) -> JsonObject: ...
    @overload
    def __getitem__(self, index: slice) -> list[JsonObject]: ...
    def __getitem__(self, index: int | slice) -> JsonObject | list[JsonObject]:
        """Give the row, or the rows, at a place of the list."""
        if isinstance(index, slice):
            return self.rows(self.numbers[index])
        return self.row(self.numbers[index])

    def __iter__(self) -> Iterator[JsonObject]:
        """Give every row in order."""
        return (self.row(number) for number in list(self.numbers))

    def rows(self, numbers: Sequence[int]) -> list[JsonObject]:
        """Give the rows of these numbers."""
        made = self._made
        return [made.get(number) or self.row(number) for number in numbers]

    def row(self, number: int) -> JsonObject:
        """Give the row of a number. It is the table's own: change a copy."""
        changed = self._changed.get(number)
        if changed is not None:
            return changed if is_object(changed) else changed()  # type: ignore[operator] # the other of the two
        made = self._made.get(number)
        if made is None:
            self.rows_made += 1
            made = self._made[number] = self._make(number)
            if len(self._made) > _KEPT_ROWS:
                self._made.popitem(last=False)
        return made

    @property
    def numbers(self) -> Sequence[int]:
        """The numbers of all rows, in order."""
        if self._order is None:
            added = range(self._count, self._next)
            every = chain(reversed(added), range(self._count)) if self._newest_first else range(self._next)
            self._order = [number for number in every if number not in self._removed]
        return self._order

    @property
    def first_count(self) -> int:
        """How many rows the world began with."""
        return self._count

    def first_id(self, number: int) -> str:
        """Give the id of one of the rows that the world began with, whatever has become of it."""
        return str(self._make(number)[self.key]) if self._repeats else self._ids.id_of(number)

    def number(self, wanted: str) -> int | None:
        """Give the number of the row that has an id; None where there is none."""
        wanted = wanted.lower()
        found = self._added.get(wanted)
        if found is None:
            found = self._first_of(wanted) if self._repeats else self._ids.row_of(wanted)
        if found is None or found in self._removed or found >= self._next:
            return None
        return found if found < self._count or wanted in self._added else None

    def is_first(self, number: int) -> bool:
        """Say whether a row is one that the world began with, and still as it was then."""
        return number < self._count and number not in self._changed and number not in self._removed

    def has(self, number: int) -> bool:
        """Say whether a row that there was is still there."""
        return number not in self._removed

    def get(self, wanted: str) -> JsonObject | None:
        """Give the row that has an id; None where there is none."""
        number = self.number(wanted)
        return None if number is None else self.row(number)

    def fresh_id(self) -> str:
        """Give an id that no row has had."""
        return self._ids.id_of(self._next)

    def add(self, row: JsonObject | Callable[[], JsonObject], wanted: str | None = None) -> int:
        """Add a row, or a way to make it whenever it is asked for, and give its number.

        Args:
            row: The row.
            wanted: Its id, where the row is made anew each time.
        """
        number, self._next = self._next, self._next + 1
        self._changed[number] = row
        self._added[(wanted or str(row[self.key] if is_object(row) else "")).lower()] = number
        self._order = None
        self._touch(number)
        return number

    def replace(self, number: int, row: JsonObject | Callable[[], JsonObject]) -> None:
        """Put another row in the place of one."""
        self._changed[number] = row
        self._made.pop(number, None)
        self._touch(number)

    def remove(self, *numbers: int) -> None:
        """Take rows out."""
        self._removed.update(numbers)
        self._order = None
        for number in numbers:
            self._touch(number)

    def forget(self) -> None:
        """Make every row anew when it is asked for next. For rows that show what time it is."""
        self._made.clear()
        self._columns.clear()
        self._stale.clear()
        self._selections.clear()

    def touch(self, number: int) -> None:
        """Say that a row which is made from others is no longer what it was."""
        self._made.pop(number, None)
        self._touch(number)

    def column(self, paths: tuple[Path, ...]) -> Columnar:
        """Give a property of all rows, by their numbers.

        Args:
            paths: Where the property may be; the first that leads to something counts.
        """
        column = self._columns.get(paths)
        if column is None:
            column = self._columns[paths] = self._column(paths)
            for number in sorted(self._changed):
                column.put(number, self._value(number, paths))
        if self._stale:
            for known, values in self._columns.items():
                for number in sorted(self._stale):
                    values.put(number, self._value(number, known))
            self._stale.clear()
        return column

    def _column(self, paths: tuple[Path, ...]) -> Columnar:
        make = self._fast.get(paths[0])
        return make() if make else Column([self._value(number, paths) for number in range(self._count)])

    def selected(self, key: Hashable, choose: Callable[[], Sequence[int]]) -> Sequence[int]:
        """Give the numbers of the rows that pass some filters, in some order; remembered until a row changes.

        Args:
            key: What the filters and the order are.
            choose: Finds the numbers.
        """
        found = self._selections.get(key)
        if found is None:
            found = self._selections[key] = choose()
            if len(self._selections) > _KEPT_SELECTIONS:
                self._selections.popitem(last=False)
        return found

    def _value(self, number: int, paths: tuple[Path, ...]) -> Any:
        if number in self._removed:
            return None
        if number in self._changed or number in self._made:
            row = self.row(number)
        else:
            # Rows for a column do not drive out of memory those that were asked for.
            self.rows_made += 1
            row = self._make(number)
        value = value_at(row, paths)
        # Moments are compared as such: on one server they are written in more than one way.
        return moment_of(value) or value if paths[0][-1].endswith(_MOMENTS) else value

    def _touch(self, number: int) -> None:
        self._selections.clear()
        if self._columns:
            self._stale.add(number)
        for tell in self.on_change:
            tell(number)

    def _first_of(self, wanted: str) -> int | None:
        column = self.column(((self.key,),))
        found = column.where(self.numbers, lambda value: str(value).lower() == wanted, frozenset({wanted}))
        return found[0] if found else None


def moment_of(value: Any) -> datetime | None:
    """Read a timestamp; one without an offset counts as UTC, and a moment is one already."""
    if isinstance(value, datetime):
        return value
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return aware(moment)


def value_at(row: JsonObject, paths: tuple[Path, ...]) -> Any:
    """Give the first value that one of the paths leads to; None where none does."""
    for path in paths:
        value: Any = row
        for name in path:
            value = value.get(name) if is_object(value) else None
        if value is not None and not is_object(value):
            return value
    return None
