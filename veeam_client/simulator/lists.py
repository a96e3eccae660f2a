"""Filters, order and pages of lists, driven by the names of the parameters.

Nothing here knows a resource: a parameter called ``somethingFilter`` looks at the property ``something`` of the rows,
or at one of those that the tables below name for it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final

from veeam_client.simulator.contract import Contract, JsonObject, Schema, is_list
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.mood import Mood, hits
from veeam_client.simulator.table import Path, Table, moment_of

__all__ = ["DEFAULT_LIMIT", "Paging", "Query", "paths_of", "properties_of", "select", "window"]

DEFAULT_LIMIT: Final = 200

Query = Sequence[tuple[str, str]]

# Where a filter or an order column is not called as the property that it looks at.
_PATHS: Final[Mapping[str, tuple[Path, ...]]] = {
    "type": (("type",), ("sessionType",), ("jobType",)),
    "result": (("result", "result"), ("result",)),
    "state": (("state",), ("mountState",)),
    "capacity": (("capacityGB",),),
    "freespace": (("freeGB",),),
    "usedspace": (("usedSpaceGB",),),
    "ishighpriorityjob": (("highPriority",),),
    "afterjobid": (("runAfterJob", "jobId"),),
    "afterjobname": (("runAfterJob", "jobName"),),
    "afterjob": (("runAfterJob", "jobName"),),
    "name": (("name",), ("packageName",), ("username",), ("fullName",), ("inventoryObject", "name"), ("hostName",)),
    "distribution": (("distributionName",),),
    "ipaddress": (("ipAddresses",),),
    "initiatedby": (("createdBy",),),
    "policytag": (("policyUniqueId",),),
    "writecachefolder": (("settings", "writeCacheFolder"),),
    "host": (("hostName",), ("hostId",)),
    "hostid": (("hostId",), ("server", "hostId")),
    "hostname": (("hostName",), ("server", "hostName")),
    "path": (("path",), ("repository", "path"), ("share", "sharePath")),
    "membership": (("scaleOutRepositoryDetails", "membership"),),
    "sobrid": (("scaleOutRepositoryDetails", "scaleOutRepositoryId"),),
    "sobrextenttype": (("scaleOutRepositoryDetails", "extentType"),),
    "sobrmembership": (("scaleOutRepositoryDetails", "membership"),),
    "created": (("creationTime",), ("createdTime",), ("creationTimeUtc",)),
    "creationtime": (("creationTime",), ("creationTimeUtc",)),
    "ended": (("endTime",),),
    "processed": (("processedTime",), ("processTime",)),
    "detected": (("detectionTimeUtc",), ("detectedTime",)),
    "detectiontimeutc": (("detectionTimeUtc",), ("detectedTime",)),
    "expire": (("expirationTime",), ("expirationDate",)),
    "backupobjectid": (("backupObjectId",), ("machine", "backupObjectId"), ("objectId",)),
    "backupobjectname": (("objectName",),),
    "machinename": (("machine", "displayName"),),
    "vitype": (("viType",), ("viHostType",)),
    "serverstate": (("status",),),
    "gfsperiod": (("gfsPeriods",),),
    "mode": (("info", "mode"),),
    "updatesstate": (("updatesState",),),
    "hint": (("hint",),),
    "location": (("location",), ("spec", "location")),
    "resourcegroup": (("resourceGroup",), ("spec", "resourceGroup")),
    "region": (("region",), ("regionDisplayName",)),
    "mountid": (("id",),),
    "sharename": (("unstructuredServerName",),),
}
_SPAN: Final = re.compile(r"(?P<stem>\w+?)(?P<side>After|Before)(TimeUtc)?")


def properties_of(contract: Contract, schema: Schema) -> frozenset[str]:
    """Collect the names of the properties that an object may have, those of its children included."""
    return frozenset(_properties(contract, schema, set()))


def _properties(contract: Contract, schema: Schema, seen: set[str]) -> set[str]:
    name = ""
    while "$ref" in schema:
        name, schema = contract.schema_named(schema["$ref"])
    seen.add(name)
    found = set(contract.shape(schema, name).properties)
    for child in contract.choices(name, schema).values():
        if child not in seen:
            found |= _properties(contract, {"$ref": child}, seen)
    return found


def paths_of(stem: str, properties: frozenset[str]) -> tuple[Path, ...]:
    """Find the properties that the name of a filter or a column means, among those that the rows may have."""
    if not stem:
        return ()
    own = next((name for name in properties if name.lower() == stem.lower()), None)
    paths = tuple(path for path in _PATHS.get(stem.lower(), ()) if path[0] in properties)
    return paths if own is None or (own,) in paths else (*paths, (own,))


def select(table: Table, query: Query, properties: frozenset[str]) -> Sequence[int]:
    """Give the numbers of the rows that pass every filter of the query, in the order that it asks for.

    Args:
        table: The rows.
        query: The parameters; those that are no filters and no order are passed over.
        properties: The names of the properties that rows may have.

    Raises:
        Refusal: A value cannot be read as what its filter needs.
    """
    asked: dict[str, list[str]] = {}
    for name, value in query:
        if name.endswith("Filter") or name in {"orderColumn", "orderAsc"}:
            # Both ways of giving several values are in use: the name again and again, and a comma between.
            values = value.split(",") if name.endswith("Filter") and "name" not in name.lower() else [value]
            asked.setdefault(name, []).extend(values)
    if not asked:
        return table.numbers
    key = tuple((name, tuple(values)) for name, values in sorted(asked.items()))
    return table.selected(key, lambda: _select(table, asked, properties))


def _select(table: Table, asked: Mapping[str, list[str]], properties: frozenset[str]) -> Sequence[int]:
    chosen: Sequence[int] = table.numbers
    for name, values in asked.items():
        if name.endswith("Filter"):
            chosen = _filter(table, chosen, name.removesuffix("Filter"), values, properties)
    paths = paths_of(asked.get("orderColumn", [""])[0], properties)
    if paths:
        descending = asked.get("orderAsc", ["true"])[0].lower() == "false"
        return table.column(paths).ordered(chosen, descending=descending)
    return chosen


def _filter(
    table: Table, numbers: Sequence[int], stem: str, values: Sequence[str], properties: frozenset[str]
) -> Sequence[int]:
    paths = paths_of(stem, properties)
    if paths:
        return table.column(paths).where(numbers, *_matcher(values))
    span = _SPAN.fullmatch(stem)
    if span is None or not (paths := paths_of(span["stem"], properties)):
        return numbers
    bound = moment_of(values[0])
    if bound is None:
        raise Refusal(400, "UnexpectedContent", f"The value '{values[0]}' is not valid for the parameter {stem}Filter.")
    since, until = (bound, None) if span["side"] == "After" else (None, bound)
    return table.column(paths).between(numbers, since, until)


def window(asked: Mapping[str, Any]) -> tuple[int, int]:
    """Read skip and limit.

    Raises:
        Refusal: One of them is negative.
    """
    skip, limit = int(asked.get("skip") or 0), asked.get("limit")
    limit = DEFAULT_LIMIT if limit is None else int(limit)
    if skip < 0 or limit < 0:
        raise Refusal(400, "UnexpectedContent", "Neither skip nor limit can be negative.")
    return skip, limit


@dataclass(slots=True)
class Paging:
    """Cuts pages as a mood has it. One for each server: a list that moves has to know how far it has moved."""

    random: Random
    moved: dict[str, int] = field(default_factory=dict[str, int])

    def page(self, table: Table, numbers: Sequence[int], window: tuple[int, int], mood: Mood, key: str) -> JsonObject:
        """Cut one page.

        Args:
            table: Where the rows are.
            numbers: The numbers of all rows that pass the filters, in order.
            window: How many rows come before the page, and how many it may have.
            mood: How the lists behave.
            key: Which list this is.
        """
        skip, limit = window
        total = len(numbers)
        if mood.endless:
            skip = 0
        if mood.moving:
            moved = self.moved[key] = self.moved.get(key, 0) + mood.moving if skip else 0
            skip, total = max(0, skip - moved), max(0, total + moved)
        if mood.limit_cap is not None:
            limit = min(limit, mood.limit_cap)
        if limit > 1 and hits(self.random, mood.short_pages):
            limit = 1 + int(self.random.random() * (limit - 1))
        if skip and hits(self.random, mood.empty_pages):
            limit = 0
        data = table.rows(numbers[skip : skip + limit])
        pagination = {"total": total, "count": len(data), "skip": window[0], "limit": window[1]}
        return {"data": data, "pagination": pagination}


def _matcher(values: Sequence[str]) -> tuple[Callable[[Any], bool], frozenset[str] | None]:
    """Compare without regard to case, exactly unless there is a star; numbers as numbers; of a list, any item.

    Returns:
        The comparison, and the texts that alone pass it unless there is a star.
    """
    patterns = [
        re.compile(".*".join(map(re.escape, value.split("*"))), re.IGNORECASE | re.DOTALL)
        for value in values
        if "*" in value
    ]
    texts = frozenset(value.casefold() for value in values)
    numbers = frozenset(number for value in values if (number := _number(value)) is not None)

    def matches(value: Any) -> bool:
        match value:
            case str():
                return value.casefold() in texts or any(pattern.fullmatch(value) for pattern in patterns)
            case bool():
                return str(value).lower() in texts
            case int() | float():
                return value in numbers
            case _:
                return is_list(value) and any(map(matches, value))

    return matches, None if patterns else texts


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
