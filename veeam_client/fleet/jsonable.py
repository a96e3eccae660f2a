"""Outcomes as plain JSON, and as rows for pandas, polars and the like."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from enum import Enum
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import attrs

from ..errors import VeeamError
from ..runtime.codec import model_codec
from ..runtime.model import Model
from ..runtime.redacted import sounds_secret
from .outcome import Outcome
from .server import Server


def to_jsonable(value: Any, *, include_unknown: bool = False) -> Any:
    """Give anything that a fleet gives as plain JSON values.

    Args:
        value: An outcome, a summary, health, what a collector gives, models, or Python's own types.
        include_unknown: Whether properties that the contract does not list are there, too, by their names in the API.
            Those that sound like a secret are masked.

    Returns:
        The same in dicts, lists, strings, numbers, booleans and None. Objects have their Python names; times are in
        ISO 8601, spans in seconds; a server is its name and labels, an error its kind and message. Secrets of models
        are masked.

    Raises:
        TypeError: There is something in it that cannot be written as JSON.

    >>> to_jsonable({"id": UUID(int=1), "at": date(2026, 8, 25), "took": timedelta(minutes=2)})
    {'id': '00000000-0000-0000-0000-000000000001', 'at': '2026-08-25', 'took': 120.0}
    """
    return _Encoder(include_unknown)(value)


def to_rows(
    outcomes: Iterable[Outcome[Any]], rows: Callable[[Any], Iterable[Any]] | None = None
) -> list[dict[str, str | int | float | bool | None]]:
    """Give what servers returned as a table: `pandas.DataFrame(to_rows(outcomes))`.

    Args:
        outcomes: Outcomes; failures give no rows.
        rows: Gives the rows of a value. If it is not given, a value that is a list has its items for rows, any other is
            one row.

    Returns:
        A dict for each row, all with the same names: `server`, and what is in the row, with what is inside of something
        else named by both, as in `state.free_gb`. Lists are JSON texts.
    """
    table: list[dict[str, Any]] = []
    for outcome in outcomes:
        if outcome.error is not None:
            continue
        value = outcome.value
        is_list = value.__class__ in {list, tuple}
        items = cast("Iterable[Any]", rows(value) if rows else value if is_list else [value])
        table += [{"server": outcome.server.name, **flat(to_jsonable(row))} for row in items]
    names = {name: None for row in table for name in row}
    return [{name: row.get(name) for name in names} for row in table]


def flat(value: Any) -> dict[str, str | int | float | bool | None]:
    """Give JSON values as one row: what is inside of something else is named by both.

    Args:
        value: JSON values, as `to_jsonable` gives them.

    >>> flat({"name": "Daily", "state": {"free_gb": 12.5}, "tags": ["a"]})
    {'name': 'Daily', 'state.free_gb': 12.5, 'tags': '["a"]'}
    """
    row: dict[str, Any] = {}
    _flatten("", value, row)
    return row


@attrs.frozen
class _Encoder:
    include_unknown: bool

    def __call__(self, value: Any) -> Any:
        kind = value.__class__
        if kind in _PLAIN:
            return value
        for kinds, encode in _ENCODERS:
            if isinstance(value, kinds):
                return encode(value, self)
        if attrs.has(kind):
            return {
                attribute.name: self(getattr(value, attribute.name))
                for attribute in attrs.fields(kind)
                if attribute.repr  # what is not shown there is for the package's own use
            }
        raise TypeError(f"a {kind.__name__} has no JSON form")


def _outcome(outcome: Outcome[Any], encode: _Encoder) -> dict[str, Any]:
    return {
        "server": outcome.server.name,
        "labels": dict(outcome.server.labels),
        "ok": outcome.ok,
        "value": encode(outcome.value),
        "error": encode(outcome.error),
        "seconds": outcome.seconds,
        "round": outcome.round,
        "failures": outcome.failures,
        "replaced": outcome.replaced,
        "at": outcome.at.isoformat(),
        "age": outcome.age,
    }


def _model(model: Model, encode: _Encoder) -> dict[str, Any]:
    plan = model_codec(type(model))
    known = {
        attribute.removesuffix("_"): _HIDDEN if attribute in plan.secrets else encode(value)
        for attribute, *_ in plan.properties
        if (value := getattr(model, attribute)) is not None
    }
    return {**encode(_masked(model.additional_properties)), **known} if encode.include_unknown else known


def _masked(value: Any) -> Any:
    """Give JSON values that the contract says nothing of, but for what sounds like a secret."""
    if isinstance(value, dict):
        given = cast("dict[str, Any]", value)
        return {name: _HIDDEN if sounds_secret(name) else _masked(item) for name, item in given.items()}
    return [*map(_masked, cast("Any", value))] if isinstance(value, list) else value


def _error(error: Exception, _: _Encoder) -> dict[str, Any]:
    record: dict[str, Any] = {"kind": type(error).__name__, "message": str(error)}
    if isinstance(error, VeeamError):
        record |= {"server": error.server, "operation": error.operation}
    return record


def _flatten(prefix: str, value: Any, into: dict[str, Any]) -> None:
    if isinstance(value, dict):
        for name, item in cast("dict[str, Any]", value).items():
            _flatten(f"{prefix}.{name}" if prefix else name, item, into)
    else:
        into[prefix or "value"] = json.dumps(value) if isinstance(value, list) else value


_HIDDEN = "***"
_PLAIN = frozenset({str, int, bool, type(None)})
_ENCODERS: tuple[tuple[type | tuple[type, ...], Callable[[Any, _Encoder], Any]], ...] = (
    (str, lambda value, _: str(value)),  # secrets, as they show
    (float, lambda value, _: value if math.isfinite(value) else None),
    (Enum, lambda value, encode: encode(value.value)),
    ((UUID, Path), lambda value, _: str(value)),
    (date, lambda value, _: value.isoformat()),  # and datetime
    (timedelta, lambda value, _: value.total_seconds()),
    (Outcome, _outcome),
    (Server, lambda server, _: {"name": server.name, "labels": dict(server.labels)}),
    (Model, _model),
    (Exception, _error),
    (Mapping, lambda value, encode: {str(name): encode(item) for name, item in value.items()}),
    ((list, tuple, set, frozenset), lambda value, encode: [encode(item) for item in value]),
)
