"""What a JSON object is of, by the classes of models: its class, and its properties by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .codec import model_codec, namespace_of, reader_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .codec import PropertyCodec
    from .readers import Reader


def class_of(cls: type[Any], source: Mapping[str, Any]) -> type[Any]:
    """Give the class of a JSON object, as far as its discriminators tell.

    Args:
        cls: A model, which other kinds may derive from.
        source: The object.
    """
    while "__subtypes__" in cls.__dict__:
        value = source.get(cls.__discriminator__)
        named = cls.__subtypes__.get(value.casefold()) if isinstance(value, str) else None
        if named is None:
            break
        cls = reader_in(named, namespace_of(cls)).cls or cls
    return cls


class _Properties(dict[type[Any], "Mapping[str, PropertyCodec]"]):
    """Worked out on first use."""

    def __missing__(self, cls: type[Any]) -> Mapping[str, PropertyCodec]:
        own = {one.name: one for one in model_codec(cls).properties}
        others = [vars(base).get("__other_names__", {}) for base in cls.__mro__]
        self[cls] = {other: own[name] for names in others for other, name in names.items() if name in own} | own
        return self[cls]


properties_of: Callable[[type[Any]], Mapping[str, PropertyCodec]] = _Properties().__getitem__
"""The properties of a class by their JSON names, those among them that other revisions have for them."""


def described(reader: Reader | None, source: Mapping[str, Any]) -> tuple[Mapping[str, PropertyCodec], frozenset[str]]:
    """Say what is known of a JSON object.

    Args:
        reader: How values at its place are read; None where nothing is known.
        source: The object.

    Returns:
        Its properties by their JSON names, and the attributes of those that are secrets; nothing where no model is.
    """
    cls = reader.cls if reader is not None else None
    if cls is None or not hasattr(cls, "__json_names__"):
        return {}, frozenset()
    kind = class_of(cls, source)
    return properties_of(kind), model_codec(kind).secrets
