"""Many rows in less memory: one of each text and id, as a job's name and id are in each of its runs."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from uuid import UUID

from ..runtime.codec import IDENTIFIER, MODEL, MODELS, kind_of, model_codec
from ..runtime.model import Model
from ..runtime.timestamps import SECONDS, Ending

if TYPE_CHECKING:
    from collections.abc import Callable

# Longer ones are rarely the same, and more would cost more than they save.
_LONGEST, _MOST = 200, 100_000


class _Parts(NamedTuple):
    """What of a class can be shared: attributes, what gives the values of all of them, and those that hold models."""

    names: tuple[str, ...]
    values: Callable[[Any], tuple[Any, ...]]
    inner: tuple[str, ...]


@cache
def _parts(cls: type[Any]) -> _Parts:
    properties = model_codec(cls).properties
    names = [one.attribute for one in properties if kind_of(one.reader) is IDENTIFIER or one.reader.cls is str]
    inner = [one.attribute for one in properties if kind_of(one.reader) in (MODEL, MODELS)]
    # Of one alone, attrgetter gives no tuple; moments are where all models have something.
    return _Parts(tuple(names), attrgetter(*names, "_moments", "_moments"), tuple(inner))


class Sharing:
    """What rows have in common, while they are read."""

    def __init__(self) -> None:
        # Ids by their number: the hash of a UUID is a function in Python.
        self._known: dict[str | int, Any] = {}
        self._endings: dict[str, Ending] = {}

    def share(self, row: Any) -> None:
        """Let a row have what rows before it have, where it is the same.

        Args:
            row: The row; what is no model stays as it is.
        """
        if not isinstance(row, Model):
            return
        # mypy takes the class for its rows, which have no hash.
        names, values_of, inner = _parts(cast("Any", type(row)))
        *values, moments, _ = values_of(row)
        for name, value in zip(names, values, strict=True):
            if value is not None and (found := self._first(value)) is not value:
                setattr(row, name, found)
        for name in inner:
            value = getattr(row, name)
            if value is not None:
                for each in value if isinstance(value, list) else (value,):  # pyright: ignore[reportUnknownVariableType]
                    self.share(each)
        if moments:
            pairs = zip(moments[::2], moments[1::2], strict=True)
            row._moments = tuple(one for text, moment in pairs for one in (self._shorter(text, moment), moment))  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

    def _first(self, value: Any) -> Any:
        """Give the first of its kind."""
        key: str | int
        if isinstance(value, UUID):
            key = value.int
        elif value.__class__ is str and len(value) <= _LONGEST:
            key = value
        else:
            return value
        found = self._known.get(key)
        if found is None and len(self._known) < _MOST:
            self._known[key] = value
        return value if found is None else found

    def _shorter(self, text: Any, moment: Any) -> Any:
        if text.__class__ is not str or text[:SECONDS] != moment.isoformat()[:SECONDS]:
            return text
        end: str = text[SECONDS:]
        found = self._endings.get(end)
        if found is None and len(self._endings) < _MOST:
            found = self._endings[end] = Ending(end)
        return text if found is None else found
