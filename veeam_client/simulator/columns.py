"""A property of all rows of a table at once, so that filters and orders need not make the rows."""

import heapq
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import chain, compress
from typing import Any, Final, overload

from veeam_client.simulator.contract import is_list, is_object
from veeam_client.simulator.dice import Ids

__all__ = ["Column", "Columnar", "IdValues", "Staggered", "shared"]

_NONE: Final = -1

Test = Callable[[Any], bool]


class Columnar(ABC):
    """What a table needs of a column."""

    @abstractmethod
    def __getitem__(self, number: int) -> Any:
        """Give the value of a row."""

    @abstractmethod
    def put(self, number: int, value: Any) -> None:
        """Say that a row has another value, or that there is another row."""

    @abstractmethod
    def where(self, numbers: Sequence[int], test: Test, texts: frozenset[str] | None = None) -> Sequence[int]:
        """Give those of some rows whose values pass a test.

        Args:
            numbers: The rows.
            test: The test.
            texts: The texts in lower case that alone pass it; None where it is no comparison with texts.
        """

    @abstractmethod
    def between(self, numbers: Sequence[int], since: datetime | None, until: datetime | None) -> Sequence[int]:
        """Give those of some rows whose moments are not before one moment and not after another."""

    @abstractmethod
    def ordered(self, numbers: Sequence[int], *, descending: bool) -> Sequence[int]:
        """Put rows in the order of their values; those of one value stay in the order in which they are."""


class IdValues(Sequence[str]):
    """The first ids of a kind, made when they are asked for, and found without being made."""

    def __init__(self, ids: Ids, count: int) -> None:
        self._ids, self._count = ids, count

    def __len__(self) -> int:
        """Count them."""
        return self._count

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> list[str]: ...
    def __getitem__(self, index: int | slice) -> str | list[str]:
        """Give one, or several."""
        if isinstance(index, slice):
            return [self._ids.id_of(number) for number in range(self._count)[index]]
        return self._ids.id_of(range(self._count)[index])

    def find(self, text: str) -> int | None:
        """Give the place of an id."""
        found = self._ids.row_of(text)
        return found if found is not None and found < self._count else None


class Column(Columnar):
    """Values of which many rows may have the same: a filter looks at each value once.

    Args:
        values: What the rows have.
        places: For each row, which of the values it has; one row for each value unless given.
        more: Further values, whose places come after those of the others.
    """

    def __init__(self, values: Sequence[Any], places: Iterable[int] | None = None, more: Iterable[Any] = ()) -> None:
        self._values, self._places = values, list(range(len(values)) if places is None else places)
        self._more = list(more)
        # From here on, a value is that of one row alone, and can change.
        self._own = len(values) + len(self._more)

    def __getitem__(self, number: int) -> Any:
        """Give the value of a row."""
        return self._value(self._places[number])

    def put(self, number: int, value: Any) -> None:
        """Say that a row has another value, or that there is another row."""
        first = len(self._values)
        while number >= len(self._places):
            self._places.append(first + len(self._more))
            self._more.append(None)
        if self._places[number] < self._own:
            self._places[number] = first + len(self._more)
            self._more.append(value)
        else:
            self._more[self._places[number] - first] = value

    def where(self, numbers: Sequence[int], test: Test, texts: frozenset[str] | None = None) -> Sequence[int]:
        """Give those of some rows whose values pass a test."""
        values = self._values
        if isinstance(values, IdValues) and texts is not None:
            good = bytearray(len(values))
            for place in map(values.find, texts):
                if place is not None:
                    good[place] = 1
        else:
            good = bytearray(map(test, values))
        good += bytes(map(test, self._more))
        return self._chosen(numbers, good)

    def between(self, numbers: Sequence[int], since: datetime | None, until: datetime | None) -> Sequence[int]:
        """Give those of some rows whose moments are not before one moment and not after another."""
        return self.where(numbers, lambda value: _is_between(value, since, until))

    def ordered(self, numbers: Sequence[int], *, descending: bool) -> Sequence[int]:
        """Put rows in the order of their values; those of one value stay in the order in which they are."""
        ranks = _ranks([*self._values, *self._more])
        buckets: list[list[int]] = [[] for _ in range(max(ranks, default=0) + 1)]
        places = self._places
        for number in numbers:
            buckets[ranks[places[number]]].append(number)
        return list(chain.from_iterable(reversed(buckets) if descending else buckets))

    def _value(self, place: int) -> Any:
        first = len(self._values)
        return self._values[place] if place < first else self._more[place - first]

    def _chosen(self, numbers: Sequence[int], good: bytearray) -> Sequence[int]:
        if 0 not in good:
            return numbers
        places: Iterable[int] = self._places
        if numbers != range(len(self._places)):
            places = map(self._places.__getitem__, numbers)
        return list(compress(numbers, map(good.__getitem__, places)))


def shared(value: Any, count: int) -> Column:
    """Make a column of one value that all of so many rows have."""
    return Column([value], bytes(count))


class Staggered(Columnar):
    """Moments that cost something to know: of groups of rows of which only the span is known at first.

    Args:
        spans: For each group between which moments those of its rows lie, in seconds of the Unix era.
        groups: For each row, its group; -1 for one without a moment.
        exact: Gives the moment of a row.
    """

    def __init__(
        self, spans: Sequence[tuple[float, float]], groups: Iterable[int], exact: Callable[[int], datetime]
    ) -> None:
        self._spans, self._groups, self._exact = list(spans), list(groups), exact
        self._put: dict[int, Any] = {}

    def __getitem__(self, number: int) -> Any:
        """Give the moment of a row."""
        if number in self._put or self._groups[number] == _NONE:
            return self._put.get(number)
        return self._exact(number)

    def put(self, number: int, value: Any) -> None:
        """Say that a row has another moment, or none, or that there is another row."""
        while number >= len(self._groups):
            self._groups.append(_NONE)
        self._put[number] = value
        self._groups[number] = _NONE
        if isinstance(value, datetime):
            self._groups[number] = len(self._spans)
            self._spans.append((value.timestamp(), value.timestamp()))

    def where(self, numbers: Sequence[int], test: Test, texts: frozenset[str] | None = None) -> Sequence[int]:
        """Give those of some rows whose moments pass a test."""
        del texts
        return [number for number in numbers if test(self[number])]

    def between(self, numbers: Sequence[int], since: datetime | None, until: datetime | None) -> Sequence[int]:
        """Give those of some rows whose moments are not before one moment and not after another."""
        low = since.timestamp() if since is not None else float("-inf")
        high = until.timestamp() if until is not None else float("inf")
        # In, out, or to be looked at; the last is for rows without a moment.
        marks = [
            0 if last < low or first > high else 1 if first >= low and last <= high else 2
            for first, last in self._spans
        ]
        marks.append(0)
        groups = self._groups
        return [
            number
            for number in numbers
            if (mark := marks[groups[number]]) == 1 or (mark == 2 and _is_between(self[number], since, until))  # noqa: PLR2004
        ]

    def ordered(self, numbers: Sequence[int], *, descending: bool) -> Sequence[int]:
        """Put rows in the order of their moments, as far as somebody looks; those without come before the others."""
        sign, edge, groups = (-1.0, 1, self._groups) if descending else (1.0, 0, self._groups)
        edges = [sign * span[edge] for span in self._spans]
        edges.append(float("inf"))
        keys = list(map(edges.__getitem__, map(groups.__getitem__, numbers)))
        places = sorted(range(len(keys)), key=keys.__getitem__)
        known = len(places)
        while known and groups[numbers[places[known - 1]]] == _NONE:
            known -= 1
        without = [numbers[place] for place in places[known:]]
        moved = self._merged(numbers, places[:known], keys, sign)
        return _Gradual(chain(moved, without) if descending else chain(without, moved), len(numbers))

    def _merged(
        self, numbers: Sequence[int], places: Sequence[int], keys: Sequence[float], sign: float
    ) -> Iterator[int]:
        waiting: list[tuple[float, int]] = []
        for place in places:
            # Whatever is still to come lies behind the edge of its group.
            while waiting and waiting[0][0] < keys[place]:
                yield numbers[heapq.heappop(waiting)[1]]
            heapq.heappush(waiting, (sign * self[numbers[place]].timestamp(), place))
        while waiting:
            yield numbers[heapq.heappop(waiting)[1]]


class _Gradual(Sequence[int]):
    """Numbers that are worked out as far as somebody looks."""

    def __init__(self, source: Iterator[int], count: int) -> None:
        self._source, self._count, self._known = source, count, list[int]()

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[int]: ...
    def __getitem__(self, index: int | slice) -> int | Sequence[int]:
        places = range(self._count)[index]
        last = places if isinstance(places, int) else max(places, default=-1)
        while len(self._known) <= last:
            self._known.append(next(self._source))
        return self._known[places] if isinstance(places, int) else [self._known[place] for place in places]


def _is_between(value: Any, since: datetime | None, until: datetime | None) -> bool:
    return isinstance(value, datetime) and (since is None or value >= since) and (until is None or value <= until)


def _ranks(values: Sequence[Any]) -> list[int]:
    """Say of each value which place it has among them all; equal ones have the same."""
    keys = [_sort_key(value) for value in values]
    by_kind: dict[int, list[int]] = {}
    for place, (kind, _) in enumerate(keys):
        by_kind.setdefault(kind, []).append(place)
    ranks, rank = [0] * len(keys), -1
    for kind in sorted(by_kind):
        last: object = None
        for place in sorted(by_kind[kind], key=lambda place: keys[place][1]):
            if last is None or keys[place][1] != last:
                rank += 1
            last = keys[place][1]
            ranks[place] = rank
    return ranks


def _sort_key(value: Any) -> tuple[int, Any]:
    """Make values of every kind comparable: nothing first, then numbers, then text, each among themselves."""
    if value is None:
        return 0, 0
    if isinstance(value, int | float):
        return 1, value
    if isinstance(value, datetime):
        return 4, value.timestamp()
    if is_list(value) or is_object(value):
        return 3, str(value)
    return 2, str(value).casefold()
