"""What is not the same in two states of an object, with secrets masked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from attrs import frozen

from .._text import short_text
from ..runtime.codec import reader_in
from ..runtime.decoder import AGAIN
from ..runtime.redacted import HIDDEN, sounds_secret
from ..runtime.shapes import described
from .reply_reading import MODELS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..runtime.readers import Reader

_LONGEST = 120


@frozen
class Change:
    """A property that has another value than before.

    Attributes:
        path: Where it is, by JSON names: `schedule.daily.isEnabled`, `roles[2].name`.
        before: JSON value; None if there was none. Secrets are `***`.
        after: Likewise, as it is now or would be.
    """

    path: str
    before: Any
    after: Any

    def __str__(self) -> str:
        return short_text(f"{self.path}: {_shown(self.before)} -> {_shown(self.after)}", 3 * _LONGEST)


def difference(annotation: str, before: Any, after: Any) -> tuple[Change, ...]:
    """Compare two states of an object.

    Args:
        annotation: Its type, as the catalogue names it: `JobModel`.
        before: JSON value.
        after: Likewise.

    Returns:
        What differs, in the order of the contract. Values that are written in two ways and mean the same do not, nor
        do null and absent; nor does the order of properties.
    """
    return tuple(_compared(reader_in(annotation, MODELS), "", before, after))


def told(changes: Sequence[Change], most: int = 12) -> str:
    """Give changes as a line of text.

    Args:
        changes: What differs.
        most: How many are told of, at most.
    """
    more = f"; and {len(changes) - most} more" if len(changes) > most else ""
    return "; ".join(map(str, changes[:most])) + more


def masked(annotation: str, value: Any) -> Any:
    """Give JSON values with three stars for the secrets in them.

    Args:
        annotation: Their type, as the catalogue names it.
        value: The values.
    """
    return _masked(reader_in(annotation, MODELS), value)


def _compared(reader: Reader | None, path: str, before: Any, after: Any) -> list[Change]:
    if before == after:
        return []
    if isinstance(before, dict) and isinstance(after, dict):
        return _of_objects(reader, path, cast("dict[str, Any]", before), cast("dict[str, Any]", after))
    if isinstance(before, list) and isinstance(after, list):
        items, others = cast("Sequence[Any]", before), cast("Sequence[Any]", after)
        if len(items) == len(others):
            pairs = enumerate(zip(items, others, strict=True))
            return [one for n, (it, other) in pairs for one in _compared(reader, f"{path}[{n}]", it, other)]
    elif reader is not None and _means(reader, before) == _means(reader, after):
        return []
    return [Change(path, _masked(reader, before), _masked(reader, after))]


def _of_objects(reader: Reader | None, path: str, before: dict[str, Any], after: dict[str, Any]) -> list[Change]:
    known, secrets = described(reader, after)
    changes: list[Change] = []
    for name in [*before, *(one for one in after if one not in before)]:
        inside = f"{path}.{name}" if path else name
        of = known.get(name)
        if of.attribute in secrets if of else sounds_secret(name):
            if before.get(name) != after.get(name):
                changes.append(Change(inside, _hidden(before.get(name)), _hidden(after.get(name))))
        else:
            changes += _compared(of.reader if of else None, inside, before.get(name), after.get(name))
    return changes


def _masked(reader: Reader | None, value: Any) -> Any:
    if isinstance(value, list):
        return [_masked(reader, one) for one in value]  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(value, dict):
        return value
    source = cast("dict[str, Any]", value)
    known, secrets = described(reader, source)
    shown: dict[str, Any] = {}
    for name, inner in source.items():
        of = known.get(name)
        is_secret = of.attribute in secrets if of else sounds_secret(name)
        shown[name] = _hidden(inner) if is_secret else _masked(of.reader if of else None, inner)
    return shown


def _means(reader: Reader, value: Any) -> Any:
    """What a value that is no object means, however it is written."""
    try:
        return None if value is None else reader.read(value, AGAIN, "")
    except (TypeError, ValueError):
        return value


def _hidden(value: Any) -> str | None:
    return None if value is None else HIDDEN


def _shown(value: Any) -> str:
    if value is None:
        return "nothing"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} ..."
