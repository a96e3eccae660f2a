"""Request bodies before they are sent: what is wrong with one, and what one is made of.

Servers say little of a body that they refuse, and leave out without a word what they do not know.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import NOTHING, fields, frozen

from .._text import suggested
from ..errors import InvalidArgument
from ..runtime.codec import model_codec, reader_in
from ..runtime.decoder import Decoder, called
from ..runtime.enums import OpenEnum
from ..runtime.model import Model, added_names, is_received, odd_of, to_json
from ..runtime.readers import SCALARS, item_type
from ..runtime.revisions import spans_of_enumeration, spans_of_model
from ..runtime.shapes import class_of, properties_of
from .reply_reading import MODELS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..runtime.operation import Operation
    from ..runtime.readers import Reader
    from ..runtime.revisions import Span

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


def body_faults(operation: Operation, body: Any, revision: str | None = None) -> list[str]:
    """Check a body against the contract.

    Args:
        operation: Of the catalogue.
        body: JSON values, models, or both.
        revision: The API revision that is spoken; None for what all of them have.

    Returns:
        What is wrong, a line each with its path, without values that can be secrets: properties that are missing,
        unknown, of the wrong type, or have a value that the contract does not list. What a model has from a server
        and nobody changed is right as it is. A newer server may take what is unknown here.
    """
    if operation.body is None:
        return ["this operation takes no body"]
    if operation.body.type == "bytes":
        return []
    checking, kind = _Checking(revision), item_type(operation.body.type)
    is_list = operation.body.type.startswith("list[")
    if isinstance(body, (list, tuple)) is not is_list:
        return [f"the body must be a {operation.body.type}, not {called(body)}"]
    checking.value(reader_in(operation.body.type, MODELS), body, kind)
    return checking.faults


def check_body(
    operation: Operation, body: Any, revision: str | None = None, more: Callable[[], Iterable[str]] = tuple
) -> None:
    """Check a body before it is sent.

    Args:
        operation: Of the catalogue.
        body: What was given for it: as `body_faults` takes it, `Edited`, or None.
        revision: As `body_faults` takes it.
        more: Gives what else is wrong with it, to be told together.

    Raises:
        InvalidArgument: Something is wrong with it: all of it, a line each.
    """
    if body is None or operation.body is None or operation.body.content_type != "application/json":
        return
    try:
        left = body_faults(operation, body.read, revision) if isinstance(body, Edited) else []
        faults = [one for one in body_faults(operation, body, revision) if one not in left]
        faults += more() if faults else ()
    except RecursionError:
        message = f"the body is nested too deeply to be sent as {operation.body.type}"
        raise InvalidArgument(message, operation=operation.id) from None
    if faults:
        against = "the contract" if revision is None else f"what {revision} takes"
        head = f"the body does not match {against}; nothing was sent; check=False sends it all the same:"
        raise InvalidArgument("\n  ".join([head, *faults]), operation=operation.id)


class _Checking(Decoder):
    """Takes note of what does not fit."""

    def __init__(self, revision: str | None) -> None:
        super().__init__()
        self.faults: list[str] = []
        self._revision = revision

    def misfit(self, place: str, expected: str, value: Any) -> None:
        self.faults.append(f"{place.removesuffix('[]')} must be {expected}, not {called(value)}")

    def value(self, reader: Reader, value: Any, path: str, odd: Sequence[Any] = ()) -> None:
        """Check a value, which may be a list.

        Args:
            reader: What belongs there.
            value: The value.
            path: Where it is.
            odd: What may be there as it is, since a server sent it.
        """
        if reader.is_list and isinstance(value, (list, tuple, set, frozenset)):
            for number, one in enumerate(cast("Iterable[Any]", value)):
                self._one(reader, one, f"{path}[{number}]", odd)
        else:
            self._one(reader, value, path, odd)

    def _one(self, reader: Reader, value: Any, path: str, odd: Sequence[Any]) -> None:
        cls = reader.cls
        if value is None or any(value is one or (type(value) is type(one) and value == one) for one in odd):
            return
        if reader.variants:
            self._choice(reader, value, path, odd)
        elif cls is not None and issubclass(cls, Model):
            if isinstance(value, cls):
                self._model(value, path)
            elif isinstance(value, (Mapping, Model)):
                self._object(cls, value.to_dict() if isinstance(value, Model) else value, path)  # pyright: ignore[reportUnknownArgumentType]
            else:
                self.misfit(path, "an object", value)
        elif cls is not None and issubclass(cls, OpenEnum) and isinstance(value, str):
            if not (member := cls(str(value))).is_known:
                self.faults.append(f"{path} is {str(member)!r}{_near(value, self._values(cls))}")
        elif not isinstance(value, (date, UUID)):  # datetimes among them; what cannot be written is found there
            try:
                reader.read([to_json(value)] if reader.is_list else to_json(value), self, path)
            except (TypeError, ValueError):
                self.misfit(path, reader.expected, value)

    def _choice(self, reader: Reader, value: Any, path: str, odd: Sequence[Any]) -> None:
        """Check a value that may be of several types: what is wrong with the nearest counts."""
        tried = [_Checking(self._revision) for _ in reader.variants]
        for one, variant in zip(tried, reader.variants, strict=True):
            one.value(variant, value, path, odd)
        if all(one.faults for one in tried):
            inside = [one.faults for one in tried if not one.faults[0].startswith(f"{path} must be ")]
            self.faults += inside[0] if inside else [f"{path} must be {reader.expected}, not {called(value)}"]

    def _model(self, model: Model, path: str) -> None:
        kind, is_of_server = type(model), is_received(model)
        odd = odd_of(model)
        required = self._required_here(kind) if is_of_server else self._required(kind)
        for one in model_codec(kind).properties:
            value = getattr(model, one.attribute)
            if value is not None:
                self.value(one.reader, value, f"{path}.{one.name}", odd.get(one.name, ()))
            elif one.name in required:
                self.faults.append(f"{path}.{one.name} is missing")
        self._names(kind, added_names(model), path)

    def _object(self, cls: type[Any], source: Mapping[str, Any], path: str) -> None:
        kind = class_of(cls, source)
        known = properties_of(kind)
        given = {known[name].name for name, value in source.items() if name in known and value is not None}
        self.faults += [f"{path}.{name} is missing" for name in self._required(kind) if name not in given]
        for name, value in source.items():
            if name in known:
                self.value(known[name].reader, value, f"{path}.{name}")
        unknown = source.keys() - known.keys()
        if "__subtypes__" in vars(kind) and not self._is_plain(kind, source):
            unknown -= _names_of_kinds(kind)  # what belongs to it, only its kind would tell
            if self.faults:
                # Nor is it known what else would be right, but where it is nearly a name that all kinds have.
                unknown = {name for name in unknown if suggested(name, sorted(known))}
        self._names(kind, unknown, path)

    def _is_plain(self, kind: type[Any], source: Mapping[str, Any]) -> bool:
        """Whether an object names a kind that has no class of its own."""
        (of,) = (one for one in model_codec(kind).properties if one.name == kind.__discriminator__)
        value = source.get(of.name)
        cls = of.reader.cls
        return isinstance(value, str) and cls is not None and issubclass(cls, OpenEnum) and cls(value).is_known

    def _required(self, kind: type[Any]) -> list[str]:
        everywhere = {one.name for one in fields(kind) if one.default is NOTHING}
        names = [one.name for one in model_codec(kind).properties if one.attribute in everywhere and one.is_required]
        return [*names, *(name for name in self._required_here(kind) if name not in names)]

    def _required_here(self, kind: type[Any]) -> list[str]:
        """What the revision requires and others do not."""
        spans, revision = spans_of_model(kind), self._revision
        # A class that the revision has not stands for another one, whose needs are not its own.
        if revision is None or revision not in spans.span:
            return []
        return [name for name, span in spans.required.items() if revision in span]

    def _names(self, kind: type[Any], unknown: Iterable[str], path: str) -> None:
        spans = spans_of_model(kind).properties
        known = [one.name for one in model_codec(kind).properties if self._has(spans.get(one.name))]
        self.faults += [f"{path} has no {name}{_near(name, known)}" for name in sorted(unknown)]

    def _values(self, cls: type[OpenEnum]) -> list[str]:
        spans = spans_of_enumeration(cls).values
        return [one.value for one in cls if self._has(spans.get(one.value))]

    def _has(self, span: Span | None) -> bool:
        return span is None or self._revision is None or self._revision in span


class JsonBody(dict[str, Any]):
    """A body as JSON values, which tracebacks with variables show the names of, and no more."""

    def __repr__(self) -> str:
        return f"<{', '.join(self)}>"


class Edited(JsonBody):
    """A body that was read from a server and changed.

    Args:
        now: As they are now.
        read: As they came: what is wrong with these is left as it is.
    """

    def __init__(self, now: Mapping[str, Any], read: Mapping[str, Any]) -> None:
        super().__init__(now)
        self.read = JsonBody(read)


def _names_of_kinds(kind: type[Any]) -> set[str]:
    """Every property of the classes that a discriminator can name."""
    kinds = [reader_in(name, MODELS).cls for name in vars(kind).get("__subtypes__", {}).values()]
    inner = [{*properties_of(one), *_names_of_kinds(one)} for one in kinds if one is not None]
    return set[str]().union(*inner)


def _near(name: str, known: Iterable[str]) -> str:
    known = sorted(known)
    return suggested(name, known) or (f"; known are {', '.join(known[:_SHOWN])}" if known else "")


def _class_of(annotation: str, base: type[T]) -> type[T] | None:
    name = item_type(annotation.removesuffix(" | None"))
    found = getattr(import_module(MODELS), name, None) if name not in SCALARS and name != "bytes" else None
    return found if isinstance(found, type) and issubclass(found, base) else None


def _values(attribute: Any) -> tuple[str, ...]:
    return tuple(str(value) for value in _class_of(str(attribute.type), OpenEnum) or ())
