"""How single JSON values become Python values.

A reader takes a JSON value and returns the Python value, or raises `TypeError` or `ValueError` where the value
does not fit. What becomes of a misfit is for the decoder to say.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from attrs import frozen

from .enums import OpenEnum
from .identifiers import read_identifier
from .timestamps import read_moment

if TYPE_CHECKING:
    from collections.abc import Callable


class Models(Protocol):
    """What decodes a JSON object into a model and takes note of what does not fit (see `Decoder`)."""

    def model(self, cls: type[Any], source: Any) -> Any:
        """Decode a JSON object."""

    def misfit(self, place: str, expected: str, value: Any) -> None:
        """Take note of a value that does not fit."""

    def plain(self, value: Any) -> Any:
        """Give a value that stays as it came."""


@frozen
class Reader:
    """How values of one type are read.

    Attributes:
        read: JSON value, decoder and place (`SessionModel.endTime`) to Python value.
        expected: What the type is called in messages.
        is_canonical: Whether writing the Python value gives the JSON value to the letter; None where it always does.
        cls: The class of the values, or of the items of a list; None for anything, and for lists of lists.
        is_list: Whether it reads a list.
        variants: The readers of a choice, in the order in which they are tried; none for anything else.
    """

    read: Callable[[Any, Models, str], Any]
    expected: str
    is_canonical: Callable[[Any], bool] | None = None
    cls: type[Any] | None = None
    is_list: bool = False
    variants: tuple[Reader, ...] = ()


def item_type(annotation: str) -> str:
    """Give the type of the items of a list, or the type itself if it is no list.

    Args:
        annotation: A type, as the catalogue has it.

    >>> item_type("list[UUID]"), item_type("UUID")
    ('UUID', 'UUID')
    """
    return annotation.removeprefix("list[").removesuffix("]")


def _exactly(*kinds: type, called: str) -> Reader:
    def read(value: Any, _models: Models, _place: str) -> Any:
        # By class, not isinstance: True is no number here.
        if value.__class__ not in kinds:
            raise TypeError
        return value

    return Reader(read, called, cls=kinds[0])


def _parsed(cls: type[Any], parse: Callable[[str], Any], called: str, is_canonical: Callable[[Any], bool]) -> Reader:
    def read(value: Any, _models: Models, _place: str) -> Any:
        if value.__class__ is not str:
            raise TypeError
        return parse(value)

    return Reader(read, called, is_canonical, cls)


def _is_usual(identifier: str) -> bool:
    try:
        read_identifier(identifier)
    except ValueError:
        return False
    return True


def _number(value: Any, models: Models, _place: str) -> Any:
    if value.__class__ not in {float, int}:
        raise TypeError
    return models.plain(value)


SCALARS: dict[str, Reader] = {
    "Any": Reader(lambda value, models, _place: models.plain(value), "anything"),
    "str": _exactly(str, called="a string"),
    "bool": _exactly(bool, called="true or false"),
    "int": _exactly(int, called="a whole number"),
    "float": Reader(_number, "a number", cls=float),
    "UUID": _parsed(UUID, UUID, "a UUID", _is_usual),
    # Servers write more digits than a datetime has, and offsets in several ways: rarely the way we would.
    "datetime": _parsed(datetime, read_moment, "a timestamp", lambda _: False),
    "date": _parsed(date, date.fromisoformat, "a date", lambda _: False),
}


def _enumeration(cls: type[OpenEnum]) -> Reader:
    known = cls._value2member_map_

    def read(value: Any, _models: Models, _place: str) -> Any:
        if value.__class__ is not str:
            raise TypeError
        member = known.get(value)
        return member if member is not None else cls(value)

    return Reader(read, "a string", cls=cls)


def _model(cls: type[Any]) -> Reader:
    def read(value: Any, models: Models, _place: str) -> Any:
        if value.__class__ is not dict:
            raise TypeError
        return models.model(cls, value)

    return Reader(read, "an object", cls=cls)


def _list_of(item: Reader) -> Reader:
    read_item = item.read

    def read(value: Any, models: Models, place: str) -> Any:
        if value.__class__ is not list:
            # Some revisions have one value where others have a list.
            return [read_item(value, models, place)]
        items: list[Any] = []
        for each in value:
            # One bad item must not cost the list.
            try:
                items.append(None if each is None else read_item(each, models, place))
            except (TypeError, ValueError):
                items.append(models.plain(each))
                models.misfit(f"{place}[]", item.expected, each)
        return items

    def is_canonical(value: Any) -> bool:
        if value.__class__ is not list:
            return False
        # What does not fit stays as it is in the list, and is written as it is.
        usual = item.is_canonical
        return usual is None or all(usual(each) for each in value if isinstance(each, str))

    return Reader(read, "a list", is_canonical, cls=None if item.is_list else item.cls, is_list=True)


def _choice_of(variants: tuple[Reader, ...]) -> Reader:
    """A value is of the first variant that takes it: JSON itself tells them apart, or text its format."""

    def read(value: Any, models: Models, place: str) -> Any:
        for one in variants:
            # A list is told by being one: what else would be read as a list of one.
            if one.is_list and value.__class__ is not list:
                continue
            try:
                return one.read(value, models, place)
            except (TypeError, ValueError):
                continue
        raise TypeError

    def is_canonical(value: Any) -> bool:
        if not isinstance(value, str | list):
            return True
        own = [one for one in variants if one.is_list is isinstance(value, list)]
        return all(one.is_canonical is None or one.is_canonical(value) for one in own)

    return Reader(read, " or ".join(one.expected for one in variants), is_canonical, variants=variants)


def reader_for(annotation: str, resolve: Callable[[str], Any]) -> Reader:
    """Make the reader for a type annotation of a generated model or operation.

    Args:
        annotation: `int`, `datetime | None`, `list[SessionModel]`, ...
        resolve: Gives the model or enumeration of a name.

    Returns:
        The reader; it leaves null to its caller.
    """
    name = annotation.removesuffix(" | None")
    # Plain text goes last: anything else that is written as text would be read as that.
    parts = sorted(_split(name), key=lambda part: part == "str")
    if len(parts) > 1:
        return _choice_of(tuple(reader_for(part, resolve) for part in parts))
    if name.startswith("list["):
        return _list_of(reader_for(name[len("list[") : -1], resolve))
    scalar = SCALARS.get(name)
    if scalar is not None:
        return scalar
    cls = resolve(name)
    return _enumeration(cls) if issubclass(cls, OpenEnum) else _model(cls)


def _split(annotation: str) -> list[str]:
    """The parts of a union; what stands in brackets is one part."""
    parts, depth = [""], 0
    for piece in re.split(r"([\[\]]| \| )", annotation):
        depth += {"[": 1, "]": -1}.get(piece, 0)
        if piece == " | " and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return parts
