"""How the classes of models are decoded and encoded, worked out from their annotations."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from attrs import fields

from .values import Reader, reader_for


class Property(NamedTuple):
    """A property: its attribute, its JSON name, how it is read, and what it is called in messages."""

    attribute: str
    name: str
    reader: Reader
    place: str


class Plan(NamedTuple):
    """A class: its properties with its bases' ones, their JSON names, and the attributes that never show."""

    cls: type[Any]
    properties: tuple[Property, ...]
    names: frozenset[str]
    secrets: frozenset[str]


_plans: dict[type[Any], Plan] = {}


def plan_of(cls: type[Any]) -> Plan:
    """How a class is decoded and encoded; worked out on first use, so that importing a model imports no other."""
    plan = _plans.get(cls)
    if plan is None:
        plan = _plans[cls] = _work_out(cls)
    return plan


def _work_out(cls: type[Any]) -> Plan:
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
    return Plan(cls, properties, frozenset(names.values()), frozenset(secrets))


@cache
def reader_in(annotation: str, namespace: str) -> Reader:
    """The reader of an annotation whose models are found in a package."""
    return reader_for(annotation, lambda name: getattr(import_module(namespace), name))


def namespace_of(cls: type[Any]) -> str:
    """Name of the package that all models of a contract are found in, one module each."""
    return cls.__module__.rpartition(".")[0]


def subtype_of(cls: type[Any], source: dict[str, Any]) -> type[Any]:
    """Follow the discriminators from `cls` down."""
    while cls.__discriminator__ is not None and "__subtypes__" in cls.__dict__:
        value = source.get(cls.__discriminator__)
        name = cls.__subtypes__.get(value.casefold()) if isinstance(value, str) else None
        if name is None:
            break
        cls = getattr(import_module(namespace_of(cls)), name)
    return cls
