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
from functools import cache
from importlib import import_module
from typing import Any, ClassVar, NamedTuple, Self
from uuid import UUID

from attrs import define, field, fields

from ..errors import DecodeError
from .timestamps import write_timestamp
from .values import Reader, reader_for

logger = logging.getLogger("veeam_client.decode")


@define(eq=False, repr=False, kw_only=True)
class Model:
    """An object of the API.

    Attributes read as `None` where the server sent nothing or null. An attribute that is `None` is not sent, unless
    the server sent an explicit null there.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {}
    """Attribute name to JSON name, of the attributes that this class adds to its base."""
    __discriminator__: ClassVar[str | None] = None
    """JSON name of the property that tells the class of an object, in a polymorphic base."""
    __subtypes__: ClassVar[Mapping[str, str]] = {}
    """Value of that property, in lower case, to the name of the class."""
    __secrets__: ClassVar[frozenset[str]] = frozenset()
    """Attributes whose value never shows in `repr`, of those that this class adds to its base."""

    # Both stay None for most objects, which costs no dictionary. They are arguments so that attrs.evolve keeps them.
    _unknown: dict[str, Any] | None = field(default=None, alias="additional_properties")
    _kept: dict[str, Any] | None = field(default=None, alias="_kept")

    def __keep__(self, unknown: dict[str, Any] | None, kept: dict[str, Any] | None) -> None:
        """Take what the attributes cannot say. For the decoder, which makes models without `__init__`."""
        self._unknown = unknown
        self._kept = kept

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
        encoded: dict[str, Any] = {name: to_json(value) for name, value in (self._unknown or {}).items()}
        kept = self._kept or {}
        for attribute, name, reader, _ in _plan(type(self)).properties:
            value = getattr(self, attribute)
            if value is None:
                if name in kept and kept[name] is None:
                    encoded[name] = None
            elif name in kept and _says(kept[name], value, reader):
                encoded[name] = kept[name]
            else:
                encoded[name] = to_json(value)
        return encoded

    __hash__ = None  # type: ignore[assignment]  # models can be changed

    def __eq__(self, other: object) -> bool:  # no hash: models can be changed
        if type(self) is not type(other) or not isinstance(other, Model):
            return NotImplemented
        return (self._unknown or {}) == (other._unknown or {}) and all(
            getattr(self, attribute) == getattr(other, attribute) for attribute, *_ in _plan(type(self)).properties
        )

    def __repr__(self) -> str:
        plan = _plan(type(self))
        shown = [
            f"{attribute}={'***' if attribute in plan.secrets else repr(value)}"
            for attribute, *_ in plan.properties
            if (value := getattr(self, attribute)) is not None
        ]
        # Names only: nobody knows whether an unknown property is a secret.
        shown += [f"additional_properties=<{', '.join(sorted(self._unknown))}>"] if self._unknown else []
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
        plan = _plan(_subtype(cls, source))
        model = plan.cls.__new__(plan.cls)
        kept: dict[str, Any] | None = None
        found = 0
        for attribute, name, reader, place in plan.properties:
            raw = source.get(name)
            value = raw
            if raw is None:
                if name in source:
                    found += 1
                    kept = kept or {}
                    kept[name] = None
            else:
                found += 1
                try:
                    value = reader.read(raw, self, place)
                except (TypeError, ValueError):
                    self.misfit(place, reader.expected, raw)
                else:
                    if not reader.is_lossless:
                        kept = kept or {}
                        kept[name] = raw
            setattr(model, attribute, value)
        unknown = None if found == len(source) else {name: source[name] for name in source if name not in plan.names}
        model.__keep__(unknown, kept)
        return model

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
        reader = _reader(annotation, namespace)
        try:
            return reader.read(source, self, annotation)
        except (TypeError, ValueError):
            self.misfit(annotation, reader.expected, source)
            return source

    def misfit(self, place: str, expected: str, value: Any) -> None:
        """Report a value that does not fit. Values are never shown: they may be secrets."""
        message = f"{place}: expected {expected}, the server sent {_kind(value)}"
        if self._strict:
            raise DecodeError(message)
        if place not in self._reported:
            self._reported.add(place)
            logger.warning("%s; it is kept as it came", message)


class _Property(NamedTuple):
    attribute: str
    name: str
    reader: Reader
    place: str


class _Plan(NamedTuple):
    cls: type[Model]
    properties: tuple[_Property, ...]
    names: frozenset[str]
    secrets: frozenset[str]


_plans: dict[type[Model], _Plan] = {}


def _plan(cls: type[Model]) -> _Plan:
    """How a class is decoded and encoded; worked out on first use, so that importing a model imports no other."""
    plan = _plans.get(cls)
    if plan is None:
        plan = _plans[cls] = _work_out(cls)
    return plan


def _work_out(cls: type[Model]) -> _Plan:
    names: dict[str, str] = {}
    secrets: set[str] = set()
    for base in reversed(cls.__mro__):
        if issubclass(base, Model):
            names.update(base.__json_names__)
            secrets.update(base.__secrets__)
    namespace = _namespace(cls)
    properties = tuple(
        _Property(a.name, names[a.name], _reader(str(a.type), namespace), f"{cls.__name__}.{names[a.name]}")
        for a in fields(cls)
        if a.name in names
    )
    return _Plan(cls, properties, frozenset(names.values()), frozenset(secrets))


@cache
def _reader(annotation: str, namespace: str) -> Reader:
    return reader_for(annotation, lambda name: getattr(import_module(namespace), name))


def _namespace(cls: type[Model]) -> str:
    """Name of the package that all models of a contract are found in, one module each."""
    return cls.__module__.rpartition(".")[0]


def _subtype(cls: type[Model], source: dict[str, Any]) -> type[Model]:
    """Follow the discriminators from `cls` down."""
    while cls.__discriminator__ is not None and "__subtypes__" in cls.__dict__:
        value = source.get(cls.__discriminator__)
        name = cls.__subtypes__.get(value.casefold()) if isinstance(value, str) else None
        if name is None:
            break
        cls = getattr(import_module(_namespace(cls)), name)
    return cls


def _says(raw: Any, value: Any, reader: Reader) -> bool:
    """Whether the value is still the one that was read from `raw`."""
    if raw is None:
        return False
    return bool(reader.read(raw, Decoder(strict=True), "") == value)


_KINDS: dict[str, str] = {
    "bool": "true or false",
    "str": "a string",
    "int": "a number",
    "float": "a number",
    "list": "a list",
    "dict": "an object",
}


def _kind(value: Any) -> str:
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


def to_json(value: Any) -> Any:
    """Encode a value of a model or a parameter for JSON.

    Args:
        value: A model, enumeration, UUID, date, datetime, list or mapping of these, or a JSON value.

    Returns:
        The JSON value. What is of no known type stays as it is.

    Raises:
        ValueError: A datetime has no time zone.
    """
    if value.__class__ in _PLAIN:
        return value
    for kind, encode in _ENCODERS:
        if isinstance(value, kind):
            return encode(value)
    return value
