"""How the classes of models are decoded and encoded, worked out from their annotations."""

from __future__ import annotations

from functools import cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import fields

if TYPE_CHECKING:
    from collections.abc import Callable

    from .codec import Decode, Encode
    from .values import Reader


class Property(NamedTuple):
    """A property: its attribute, its JSON name, how it is read, and what it is called in messages."""

    attribute: str
    name: str
    reader: Reader
    place: str


class Plan(NamedTuple):
    """A class: its properties with its bases' ones, the attributes that never show, and the functions of `codec`."""

    properties: tuple[Property, ...]
    secrets: frozenset[str]
    decode: Decode
    encode: Encode


class _Plans(dict[type[Any], Plan]):
    """Worked out on first use, so that importing a model imports no other."""

    def __missing__(self, cls: type[Any]) -> Plan:
        plan = self[cls] = _work_out(cls)
        return plan


plan_of: Callable[[type[Any]], Plan] = _Plans().__getitem__
"""How a class is decoded and encoded."""


def _work_out(cls: type[Any]) -> Plan:
    from .codec import codec_of  # noqa: PLC0415  # not needed to import this package

    names: dict[str, str] = {}
    secrets: set[str] = set()
    for base in reversed(cls.__mro__):
        own = vars(base)
        names.update(own.get("__json_names__", {}))
        secrets.update(own.get("__secrets__", ()))
    namespace = namespace_of(cls)
    properties = tuple(
        Property(a.name, names[a.name], reader_in(str(a.type), namespace), f"{cls.__name__}.{names[a.name]}")
        for a in fields(cls)
        if a.name in names
    )
    decode, encode = codec_of(cls, properties)
    if "__subtypes__" in cls.__dict__:
        decode = _decode_subtype(cls, decode)
    return Plan(properties, frozenset(secrets), decode, encode)


@cache
def reader_in(annotation: str, namespace: str) -> Reader:
    """The reader of an annotation whose models are found in a package."""
    from .values import reader_for  # noqa: PLC0415  # likewise

    return reader_for(annotation, partial(_model_in, namespace))


def namespace_of(cls: type[Any]) -> str:
    """Name of the package that all models of a contract are found in, one module each."""
    return cls.__module__.rpartition(".")[0]


def _decode_subtype(cls: type[Any], decode_itself: Decode) -> Decode:
    """Follow the discriminator of `cls`, and of the class that it leads to."""
    name, subtypes = cls.__discriminator__, cls.__subtypes__
    models = cache(partial(_model_in, namespace_of(cls)))

    def decode(source: dict[str, Any], decoder: Any) -> Any:
        value = source.get(name)
        subtype = subtypes.get(value.casefold()) if isinstance(value, str) else None
        return plan_of(models(subtype)).decode(source, decoder) if subtype else decode_itself(source, decoder)

    return decode


def _model_in(namespace: str, name: str) -> Any:
    return getattr(import_module(namespace), name)
