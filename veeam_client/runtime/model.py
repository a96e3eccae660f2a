"""The base of every generated model, and the decoder that fills it.

A model keeps what its attributes cannot say: unknown properties, explicit nulls, and the spelling of values such
as timestamps. So an object that was read, changed in one place and sent back is what the server sent, but for the
change.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar
from uuid import UUID

from attrs import define, field, fields

from .codec import attributes_of_kinds, model_codec
from .decoder import AGAIN, Decoder
from .identifiers import Ways
from .received import ODD, Received
from .redacted import HIDDEN, Redacted, reveal, sounds_secret
from .timestamps import write_timestamp

if TYPE_CHECKING:
    from .codec import PropertyCodec
    from .revisions import ModelSpans

logger = logging.getLogger("veeam_client.decode")
M = TypeVar("M", bound="Model")


class _Spans:
    """Gives the spans of the class that it is asked of; they are read on first use."""

    def __get__(self, _: object, owner: type[Any]) -> ModelSpans:
        from .revisions import spans_of_model  # noqa: PLC0415  # where models meet a server, not before

        return spans_of_model(owner)


@define(eq=False, repr=False, kw_only=True)
class Model:
    """An object of the API.

    Attributes read as `None` where the server sent nothing or null, and so do those of all kinds in an object of a kind
    that is not known yet, such as a new type of repository. An attribute that is `None` is not sent, unless
    the server sent an explicit null there.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {}
    """Attribute name to JSON name, of the attributes that this class adds, where `json_name` gives another."""
    __other_names__: ClassVar[Mapping[str, str]] = {}
    """JSON names that other revisions have for properties of this class, and their JSON names."""
    __revisions__: ClassVar[_Spans] = _Spans()
    """What of the model is not the same in every revision of the API."""
    __discriminator__: ClassVar[str | None] = None
    """JSON name of the property that tells the class of an object, in a polymorphic base."""
    __subtypes__: ClassVar[Mapping[str, str]] = {}
    """Value of that property, in lower case, to the name of the class."""
    __secrets__: ClassVar[frozenset[str]] = frozenset()
    """Attributes whose value never shows in `repr`, of those that this class adds to its base."""

    # They stay None for most objects, which costs no dictionary. They are arguments so that attrs.evolve keeps them.
    _unknown: dict[str, Any] | None = field(default=None, alias="additional_properties")
    _kept: dict[str, Any] | None = field(default=None, alias="_kept")
    _moments: tuple[str | datetime | None, ...] | None = field(default=None, alias="_moments")
    """Each timestamp as it came, or its `Ending`, and the datetime made of it; None in a model that was made here."""

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Properties that the contract does not list, by JSON name. They are sent back; it can be changed."""
        if self._unknown is None:
            self._unknown = {}
        return self._unknown

    @classmethod
    def from_dict(cls, source: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Decode a JSON object.

        Args:
            source: The object, as `json.loads` gives it.
            strict: Whether a value of the wrong type raises instead of being kept as it came.

        Returns:
            An instance of this class, or of the subclass that the object's discriminator names.

        Raises:
            DecodeError: It is nested too deeply, or, with `strict`, a value does not fit its type.
        """
        model: Self = Decoder(strict=strict).model(cls, dict(source))
        return model

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object, ready for `json.dumps`.

        Returns:
            The object: what the server sent, but for what was changed since; or, for a model made here, what was set.

        Raises:
            ValueError: A datetime has no time zone.
        """
        return model_codec(type(self)).encode(self, to_json, _written, Ways.write)

    def __init_subclass__(cls) -> None:
        # Not for all: reading any attribute of a class with a `__getattr__` takes ten times as long.
        if "__subtypes__" in vars(cls):
            setattr(cls, "__getattr__", _of_a_kind)  # noqa: B010  # else type checkers would take any attribute

    __hash__ = None  # type: ignore[assignment]  # models can be changed

    def __eq__(self, other: object) -> bool:  # no hash: models can be changed
        if type(self) is not type(other) or not isinstance(other, Model):
            return NotImplemented
        return (self._unknown or {}) == (other._unknown or {}) and all(
            getattr(self, attribute) == getattr(other, attribute)
            for attribute, *_ in model_codec(type(self)).properties
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__rich_repr__())})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        # Also of one that is half made, which a debugger or a traceback with variables can come upon.
        codec, unknown = model_codec(type(self)), getattr(self, "_unknown", None)
        for attribute, *_ in codec.properties:
            value = getattr(self, attribute, None)
            if value is not None:
                yield attribute, _Words(HIDDEN) if attribute in codec.secrets else value
        if unknown:
            # Names only: nobody knows whether an unknown property is a secret.
            yield "additional_properties", _Words(f"<{', '.join(sorted(unknown))}>")

    def __copy__(self) -> Self:
        return _made(type(self), _attributes(self))

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        made = memo[id(self)] = _made(type(self), {})
        for name, value in _attributes(self).items():
            setattr(made, name, deepcopy(value, memo))
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        # Pickles end up in files and queues: secrets stay behind, and read as None where they arrive.
        codec, attributes = model_codec(type(self)), _attributes(self)
        secrets = {name for attribute, name, *_ in codec.properties if attribute in codec.secrets}
        unknown = {name: it for name, it in (self._unknown or {}).items() if not sounds_secret(name)}
        attributes["_unknown"] = (Received.of(unknown) if isinstance(self._unknown, Received) else unknown) or None
        kept = {name: it for name, it in (self._kept or {}).items() if name not in secrets}
        if ODD in kept:
            kept[ODD] = {name: it for name, it in kept[ODD].items() if name not in secrets}
        attributes["_kept"] = kept or None
        return _made, (type(self), {name: it for name, it in attributes.items() if name not in codec.secrets})


class _Words(str):
    """What stands for a value that is not shown."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _attributes(model: Model) -> dict[str, Any]:
    names = [attribute.name for attribute in fields(type(model))]
    return {name: getattr(model, name) for name in names if hasattr(model, name)}


def _made(cls: type[M], attributes: Mapping[str, Any]) -> M:
    made = object.__new__(cls)
    for attribute in fields(cls):
        setattr(made, attribute.name, attributes.get(attribute.name))
    return made


def _of_a_kind(self: Any, name: str) -> None:
    # What a kind that is not known yet lacks must not end a loop over a list.
    if name.startswith("_") or name not in attributes_of_kinds(self.__class__):
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)


def is_received(model: Model) -> bool:
    """Whether a model was made of what a server sent.

    Args:
        model: Any.
    """
    return model._moments is not None  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def odd_of(model: Model) -> Mapping[str, Sequence[Any]]:
    """Give values that a server sent although the contract does not list them or their type is another one.

    Args:
        model: Any.

    Returns:
        By JSON name.
    """
    kept = model._kept or {}  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    found: Mapping[str, Sequence[Any]] = kept.get(ODD, {})
    return found


def added_names(model: Model) -> frozenset[str]:
    """Give the names of those unknown properties of a model that came from no server.

    Args:
        model: Any.
    """
    unknown = model._unknown or {}  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    return frozenset(unknown) - (unknown.names if isinstance(unknown, Received) else frozenset())


def _written(value: Any, of: PropertyCodec, kept: dict[str, Any]) -> Any:
    """Encode the value of a property: as it came, if that still says the same."""
    raw = kept.get(of.name)
    if raw is not None and of.reader.read(raw, AGAIN, "") == value:
        return raw
    return to_json(value)


def objects(value: Any) -> list[Any]:
    """Give the objects of a list that a server sent, without what is none, such as null.

    Args:
        value: The list as it came; anything else holds none.
    """
    return [one for one in value if isinstance(one, Model)] if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType]


# By `map`, not comprehensions: those take as many frames again, and values are up to `MAX_LEVELS` deep.
def _object(value: Mapping[str, Any]) -> dict[str, Any]:
    return dict(zip(value, map(to_json, value.values()), strict=True))


def _array(value: Iterable[Any]) -> list[Any]:
    return [*map(to_json, value)]


_PLAIN = frozenset({str, int, float, bool, type(None)})
_ENCODERS: tuple[tuple[type | tuple[type, ...], Callable[[Any], Any]], ...] = (
    (Model, Model.to_dict),
    (Enum, lambda value: value.value),
    (Redacted, reveal),
    (UUID, str),
    (datetime, write_timestamp),  # before date, which it is too
    (date, date.isoformat),
    (Mapping, _object),
    ((list, tuple, set, frozenset), _array),
)
_encoders: dict[type, Callable[[Any], Any]] = {}


def _as_it_is(value: Any) -> Any:
    return value


def to_json(value: Any) -> Any:
    """Encode a value of a model or a parameter for JSON.

    Args:
        value: A model, enumeration, UUID, date, datetime, list or mapping of these, or a JSON value.

    Returns:
        The JSON value. What is of no known type stays as it is.

    Raises:
        ValueError: A datetime has no time zone.
    """
    cls = value.__class__
    if cls in _PLAIN:
        return value
    if cls not in _encoders:
        _encoders[cls] = next((encode for kind, encode in _ENCODERS if issubclass(cls, kind)), _as_it_is)
    return _encoders[cls](value)
