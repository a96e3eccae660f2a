"""Filters, order and pages of lists, driven by the names of the parameters.

Nothing here knows a resource: a parameter called ``somethingFilter`` looks at the property ``something`` of the rows,
or at one of those that the tables below name for it. A filter for which no row has a property is ignored.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from typing import Any, Final

from veeam_client.simulator.contract import JsonObject, is_list, is_object
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.mood import Mood, hits

__all__ = ["DEFAULT_LIMIT", "Paging", "Query", "page", "select", "window"]

DEFAULT_LIMIT: Final = 200

Query = Sequence[tuple[str, str]]
Row = Mapping[str, Any]

# Where a filter or an order column is not called as the property that it looks at; the dots lead inwards.
_PATHS: Final[Mapping[str, tuple[str, ...]]] = {
    "type": ("type", "sessionType"),
    "result": ("result.result", "result"),
    "capacity": ("capacityGB",),
    "freespace": ("freeGB",),
    "usedspace": ("usedSpaceGB",),
    "ishighpriorityjob": ("highPriority",),
    "afterjobid": ("runAfterJob.jobId",),
    "afterjobname": ("runAfterJob.jobName",),
    "host": ("hostName",),
    "membership": ("scaleOutRepositoryDetails.membership",),
    "sobrid": ("scaleOutRepositoryDetails.scaleOutRepositoryId",),
    "sobrextenttype": ("scaleOutRepositoryDetails.extentType",),
    "sobrmembership": ("scaleOutRepositoryDetails.membership",),
    "created": ("creationTime", "createdTime"),
    "ended": ("endTime",),
    "detected": ("detectionTimeUtc", "detectionTime"),
    "expire": ("expirationDate",),
}
_SPAN: Final = re.compile(r"(?P<stem>\w+?)(?P<side>After|Before)(TimeUtc)?")


def select(rows: Sequence[JsonObject], query: Query) -> list[JsonObject]:
    """Give the rows that pass every filter of the query, in the order that it asks for.

    Raises:
        Refusal: A value cannot be read as what its filter needs.
    """
    asked: dict[str, list[str]] = {}
    for name, value in query:
        asked.setdefault(name, []).append(value)
    chosen = list(rows)
    for name, values in asked.items():
        if name.endswith("Filter") and (test := _test(name.removesuffix("Filter"), values, rows)) is not None:
            chosen = [row for row in chosen if test(row)]
    column = asked.get("orderColumn", [""])[0]
    paths = _paths(column, rows)
    if paths:
        descending = asked.get("orderAsc", ["true"])[0].lower() == "false"
        chosen.sort(key=lambda row: _sort_key(_value(row, paths)), reverse=descending)
    return chosen


def page(rows: Sequence[JsonObject], skip: int, limit: int) -> JsonObject:
    """Cut one page out of the rows, in the form that every paged list has."""
    data = rows[skip : skip + limit]
    return {"data": data, "pagination": {"total": len(rows), "count": len(data), "skip": skip, "limit": limit}}


@dataclass(slots=True)
class Paging:
    """Cuts pages as a mood has it. One for each server: a list that moves has to know how far it has moved."""

    moved: dict[str, int] = field(default_factory=dict[str, int])

    def page(self, rows: Sequence[Any], skip: int, limit: int, *, mood: Mood, random: Random, key: str) -> JsonObject:
        """Cut one page.

        Args:
            rows: All rows that pass the filters, in order.
            skip: How many rows come before the page.
            limit: How many the page may have.
            mood: How the lists behave.
            random: Where chance comes from.
            key: Which list this is.
        """
        asked = skip, limit
        total = len(rows)
        if mood.endless:
            skip = 0
        if mood.moving:
            moved = self.moved[key] = self.moved.get(key, 0) + mood.moving if skip else 0
            skip, total = max(0, skip - moved), max(0, total + moved)
        if mood.limit_cap is not None:
            limit = min(limit, mood.limit_cap)
        if limit > 1 and hits(random, mood.short_pages):
            limit = 1 + int(random.random() * (limit - 1))
        if skip and hits(random, mood.empty_pages):
            limit = 0
        data = list(rows[skip : skip + limit])
        return {
            "data": data,
            "pagination": {"total": total, "count": len(data), "skip": asked[0], "limit": asked[1]},
        }


def window(query: Query) -> tuple[int, int]:
    """Read skip and limit.

    Raises:
        Refusal: One of them is no number, or is negative.
    """
    asked = dict(query)
    return _count("skip", asked.get("skip", "0")), _count("limit", asked.get("limit", str(DEFAULT_LIMIT)))


def _count(name: str, text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise Refusal(400, "UnexpectedContent", f"The value '{text}' is not valid for the parameter {name}.")
    return int(text)


def _test(stem: str, values: Sequence[str], rows: Sequence[Row]) -> Callable[[Row], bool] | None:
    paths = _paths(stem, rows)
    if paths:
        matches = [_matcher(value) for value in values]
        return lambda row: any(match(item) for item in _each(_value(row, paths)) for match in matches)
    span = _SPAN.fullmatch(stem)
    if span is None or not (paths := _paths(span["stem"], rows)):
        return None
    bound = _moment(values[0])
    if bound is None:
        raise Refusal(400, "UnexpectedContent", f"The value '{values[0]}' is not valid for the parameter {stem}Filter.")
    after = span["side"] == "After"

    def lies_there(row: Row) -> bool:
        moment = _moment(_value(row, paths))
        return moment is not None and (moment >= bound if after else moment <= bound)

    return lies_there


def _paths(stem: str, rows: Sequence[Row]) -> tuple[tuple[str, ...], ...]:
    """Find the properties that a filter's or a column's name means, among those that the rows have."""
    if not stem:
        return ()
    wanted = tuple(tuple(path.split(".")) for path in _PATHS.get(stem.lower(), ()))
    heads = {name.lower(): name for row in rows for name in row}
    own = heads.get(stem.lower())
    candidates = (*wanted, (own,)) if own is not None else wanted
    return tuple(path for path in candidates if path[0] in heads.values())


def _value(row: Row, paths: Iterable[tuple[str, ...]]) -> Any:
    """Give the first value that one of the paths leads to; None where none does."""
    for path in paths:
        value: Any = row
        for name in path:
            value = value.get(name) if is_object(value) else None
        if value is not None and not is_object(value):
            return value
    return None


def _each(value: Any) -> list[Any]:
    return value if is_list(value) else [value]


def _matcher(wanted: str) -> Callable[[Any], bool]:
    """Compare without regard to case, exactly unless there is a star; numbers as numbers."""
    if "*" in wanted:
        pattern = re.compile(".*".join(map(re.escape, wanted.split("*"))), re.IGNORECASE | re.DOTALL)
        return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None
    folded = wanted.casefold()

    def matches(value: Any) -> bool:
        if isinstance(value, bool):
            return folded == str(value).lower()
        if isinstance(value, int | float):
            return _number(wanted) == value
        return isinstance(value, str) and value.casefold() == folded

    return matches


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _moment(value: Any) -> datetime | None:
    """Read a timestamp; one without an offset counts as UTC."""
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _sort_key(value: Any) -> tuple[int, Any]:
    """Make values of every kind comparable: nothing first, then numbers, then text, each among themselves."""
    if value is None:
        return 0, 0
    if isinstance(value, int | float):
        return 1, value
    return 2, str(value).casefold()
