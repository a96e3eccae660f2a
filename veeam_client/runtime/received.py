"""What of a model came from a server, and so is sent back as it is, whatever the contract says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .enums import OpenEnum

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .readers import Reader

ODD = ""
"""Among what a model keeps: values that the contract does not list or that do not fit. No property is called so."""


class Received(dict[str, Any]):
    """Unknown properties of an object that a server sent; it remembers their names."""

    __slots__ = ("names",)
    names: frozenset[str]

    @classmethod
    def of(cls, source: Mapping[str, Any]) -> Received:
        """Make them of JSON values.

        Args:
            source: The properties.
        """
        made = cls(source)
        made.names = frozenset(made)
        return made


def odd_values(reader: Reader, decoded: Any) -> Sequence[Any]:
    """Give what is unknown or does not fit of a property's value.

    Args:
        reader: How the property is read.
        decoded: The value, or a list of them.
    """
    cls = reader.cls
    if cls is None:
        return ()
    items: list[Any] = decoded if decoded.__class__ is list else [decoded]
    if issubclass(cls, OpenEnum):
        return [one for one in items if one.__class__ is not cls or not one.is_known]
    return [one for one in items if not isinstance(one, cls)]
