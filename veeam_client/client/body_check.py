"""Request bodies before they are sent: what is wrong with one, and what one is made of.

Servers say little of a body that they refuse, and leave out without a word what they do not know.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import NOTHING, fields, frozen

from .._text import suggested
from ..runtime.codec import model_codec, reader_in
from ..runtime.decoder import Decoder, called
from ..runtime.enums import OpenEnum
from ..runtime.model import Model
from ..runtime.readers import SCALARS, item_type
from .reply_reading import MODELS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..runtime.operation import Operation

T = TypeVar("T")

_SHOWN = 12


@frozen
class BodyProperty:
    """A property of a body.

    Attributes:
        name: Its JSON name.
        type: Its type, as an annotation.
        is_required: Whether it has to be there.
        values: What it can be, where that is a list of words.
    """

    name: str
    type: str
    is_required: bool
    values: tuple[str, ...] = ()


def body_properties(operation: Operation) -> list[BodyProperty]:
    """Say what the body of an operation is made of, at its first level.

    Args:
        operation: Of the catalogue.

    Returns:
        The properties, those first that have to be there; none if the operation takes no JSON object.
    """
    cls = _class_of(operation.body.type, Model) if operation.body else None
    if cls is None:
        return []
    names = {one.attribute: one.name for one in model_codec(cls).properties}
    found = [
        BodyProperty(names[one.name], str(one.type).removesuffix(" | None"), one.default is NOTHING, _values(one))
        for one in fields(cls)
        if one.name in names
    ]
    return sorted(found, key=lambda one: not one.is_required)


def body_faults(operation: Operation, body: Any) -> list[str]:
    """Check a body against the contract.

    Args:
        operation: Of the catalogue.
        body: JSON values.

    Returns:
        What is wrong, a line each, without values that can be secrets: properties that are missing, unknown, of the
        wrong type, or have a value that the contract does not list. A newer server may take what is unknown here.
    """
    if operation.body is None:
        return ["this operation takes no body"]
    if operation.body.type == "bytes":
        return []
    checking = _Checking()
    # What is neither a list nor an object where one belongs is found here, what is inside by the decoder.
    try:
        reader_in(operation.body.type, MODELS).read(body, checking, operation.body.type)
    except (TypeError, ValueError):
        checking.faults.append(f"the body must be a {operation.body.type}, not {called(body)}")
    return checking.faults


class _Checking(Decoder):
    """Takes note of what does not fit instead of logging it."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []

    def misfit(self, place: str, expected: str, value: Any) -> None:
        self.faults.append(f"{place} must be {expected}, not {called(value)}")

    def model(self, cls: type[Any], source: dict[str, Any]) -> Any:
        model = super().model(cls, source)
        kind: type[Any] = model.__class__
        codec = model_codec(kind)
        required = {one.name for one in fields(kind) if one.default is NOTHING}
        for one in codec.properties:
            if one.attribute in required and one.name not in source:
                self.faults.append(f"{one.place} is missing")
            for value in _items(getattr(model, one.attribute)):
                if isinstance(value, OpenEnum) and not value.is_known:
                    self.faults.append(f"{one.place} is {str(value)!r}{_near(value, [str(x) for x in type(value)])}")
        if _is_of_no_kind(model, source):
            return model  # what else belongs to it, only its kind would tell
        names = {one.name for one in codec.properties}
        self.faults += [f"{kind.__name__} has no {name}{_near(name, names)}" for name in source if name not in names]
        return model


def _is_of_no_kind(model: Any, source: dict[str, Any]) -> bool:
    """Say whether an object has kinds of which it names none that there is."""
    kind: type[Any] = model.__class__
    discriminator: str | None = getattr(kind, "__discriminator__", None)
    if discriminator is None or not vars(kind).get("__subtypes__"):
        return False
    (attribute,) = (one.attribute for one in model_codec(kind).properties if one.name == discriminator)
    value = getattr(model, attribute)
    return discriminator not in source or not isinstance(value, OpenEnum) or not value.is_known


def _items(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list) else [value]  # pyright: ignore[reportUnknownVariableType]


def _near(name: str, known: Iterable[str]) -> str:
    known = sorted(known)
    return suggested(name, known) or (f"; known are {', '.join(known[:_SHOWN])}" if known else "")


def _class_of(annotation: str, base: type[T]) -> type[T] | None:
    name = item_type(annotation.removesuffix(" | None"))
    found = getattr(import_module(MODELS), name, None) if name not in SCALARS and name != "bytes" else None
    return found if isinstance(found, type) and issubclass(found, base) else None


def _values(attribute: Any) -> tuple[str, ...]:
    return tuple(str(value) for value in _class_of(str(attribute.type), OpenEnum) or ())
