"""The base of every generated model, and the decoder that fills it.

A model keeps what its attributes cannot say: unknown properties, explicit nulls, and the spelling of values such
as timestamps. So an object that was read, changed in one place and sent back is what the server sent, but for the
change.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Self
from uuid import UUID

from attrs import define, field

from ..errors import DecodeError
from .codec import model_codec, reader_in
from .revisions import ModelSpans, spans_of_model
from .timestamps import write_timestamp

if TYPE_CHECKING:
    from .codec import PropertyCodec

logger = logging.getLogger("veeam_client.decode")


class _Spans:
    """Gives the spans of the class that it is asked of; they are read on first use."""

    def __get__(self, _: object, owner: type[Any]) -> ModelSpans:
        return spans_of_model(owner)


@define(eq=False, repr=False, kw_only=True)
class Model:
    """An object of the API.

    Attributes read as `None` where the server sent nothing or null. An attribute that is `None` is not sent, unless
    the server sent an explicit null there.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {}
    """Attribute name to JSON name, of the attributes that this class adds to its base."""
    __other_names__: ClassVar[Mapping[str, str]] = {}
    """JSON names that other revisions have for properties of this class, and the names in `__json_names__`."""
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
    """Each timestamp as the server wrote it, and the datetime that was made of it."""

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
            DecodeError: With `strict`, a value does not fit its type.
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
        return model_codec(type(self)).encode(self, to_json, _written)

    __hash__ = None  # type: ignore[assignment]  # models can be changed

    def __eq__(self, other: object) -> bool:  # no hash: models can be changed
        if type(self) is not type(other) or not isinstance(other, Model):
            return NotImplemented
        return (self._unknown or {}) == (other._unknown or {}) and all(
            getattr(self, attribute) == getattr(other, attribute)
            for attribute, *_ in model_codec(type(self)).properties
        )

    def __repr__(self) -> str:
        # Also of one that is half made, which a debugger or a traceback with variables can come upon.
        codec, unknown = model_codec(type(self)), getattr(self, "_unknown", None)
        shown = [
            f"{attribute}={'***' if attribute in codec.secrets else repr(value)}"
            for attribute, *_ in codec.properties
            if (value := getattr(self, attribute, None)) is not None
        ]
        # Names only: nobody knows whether an unknown property is a secret.
        shown += [f"additional_properties=<{', '.join(sorted(unknown))}>"] if unknown else []
        return f"{type(self).__name__}({', '.join(shown)})"


class Decoder:
    """Decodes models, and reports each kind of misfit once.

    Args:
        strict: Whether a value of the wrong type raises `DecodeError`. Otherwise it is kept as it came, and
            logged as a warning once per model and property for the life of the decoder.
    """

    def __init__(self, *, strict: bool = False) -> None:
        self._strict = strict
        self._reported: set[str] = set()

    def model(self, cls: type[Any], source: dict[str, Any]) -> Any:
        """Decode a JSON object into `cls` or the subclass its discriminator names."""
        return model_codec(cls).decode(source, self)

    def careful(self, value: Any, of: PropertyCodec, kept: dict[str, Any]) -> Any:
        """Decode the value of a property, whatever it is, and keep it if it would be written in another way."""
        reader = of.reader
        try:
            decoded = reader.read(value, self, of.place)
        except (TypeError, ValueError):
            self.misfit(of.place, reader.expected, value)
            return value
        if reader.is_canonical and not reader.is_canonical(value):
            kept[of.name] = value
        return decoded

    def read(self, annotation: str, source: Any, namespace: str) -> Any:
        """Decode a reply of any type.

        Args:
            annotation: The type, as the catalogue names it: `SessionModel`, `list[SessionModel]`, `Any`.
            source: The JSON value.
            namespace: Name of the module that has the models.

        Returns:
            The decoded value.

        Raises:
            DecodeError: With `strict`, the value does not fit the type.
        """
        reader = reader_in(annotation, namespace)
        try:
            return reader.read(source, self, annotation)
        except (TypeError, ValueError):
            self.misfit(annotation, reader.expected, source)
            return source

    def misfit(self, place: str, expected: str, value: Any) -> None:
        """Report a value that does not fit. Values are never shown: they may be secrets."""
        message = f"{place}: expected {expected}, the server sent {called(value)}"
        if self._strict:
            raise DecodeError(message)
        if place not in self._reported:
            self._reported.add(place)
            logger.warning("%s; it is kept as it came", message)


class _Again(Decoder):
    """Reads what was read before, so it has nothing to report."""

    def misfit(self, place: str, expected: str, value: Any) -> None:
        pass


_AGAIN = _Again()


def _written(value: Any, of: PropertyCodec, kept: dict[str, Any]) -> Any:
    """Encode the value of a property: as it came, if that still says the same."""
    raw = kept.get(of.name)
    if raw is not None and of.reader.read(raw, _AGAIN, "") == value:
        return raw
    return to_json(value)


_KINDS: dict[str, str] = {
    "bool": "true or false",
    "str": "a string",
    "int": "a number",
    "float": "a number",
    "list": "a list",
    "dict": "an object",
}


def called(value: Any) -> str:
    """Say what a JSON value is, without showing it."""
    name = type(value).__name__
    return _KINDS.get(name, name)


_PLAIN = frozenset({str, int, float, bool, type(None)})
_ENCODERS: tuple[tuple[type | tuple[type, ...], Callable[[Any], Any]], ...] = (
    (Model, Model.to_dict),
    (Enum, lambda value: value.value),
    (UUID, str),
    (datetime, write_timestamp),  # before date, which it is too
    (date, date.isoformat),
    (Mapping, lambda value: {name: to_json(item) for name, item in value.items()}),
    ((list, tuple, set, frozenset), lambda value: [to_json(item) for item in value]),
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
