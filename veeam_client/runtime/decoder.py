"""From JSON objects to models: what does not fit, what stays as it came, how deep it may be."""

from __future__ import annotations

import logging
import sys
from copy import copy
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..errors import DecodeError
from .codec import model_codec, reader_in
from .plain import MAX_LEVELS, check_plain, too_deep
from .received import ODD, odd_values

if TYPE_CHECKING:
    from .codec import PropertyCodec
    from .structs import Structs

# A program that signs in and asks once has no more.
_FIRST = 2
_STRUCTS = f"{__package__}.structs"
logger = logging.getLogger("veeam_client.decode")


class Decoder:
    """Decodes models, and reports each kind of misfit once.

    Args:
        strict: Whether a value of the wrong type raises `DecodeError`. Otherwise it is kept as it came, and
            logged as a warning once per model and property for the life of the decoder.
    """

    def __init__(self, *, strict: bool = False) -> None:
        self._strict = strict
        self._reported: set[str] = set()
        self._levels = MAX_LEVELS
        self._may_be_rounded = False
        self._asked = 0

    @cached_property
    def inner(self) -> Decoder:
        """Decodes what an object holds, which may be less deep.

        Raises:
            DecodeError: It may not be there at all.
        """
        if self._levels <= 0:
            raise too_deep()
        return self._variant(_levels=self._levels - 2)  # the object, and the list that it may stand in

    @cached_property
    def of_rounded(self) -> Decoder:
        """Decodes what comes from a reader of JSON that rounds whole numbers: raises `RoundedNumber` for such."""
        return self._variant(_may_be_rounded=True)

    @property
    def structs(self) -> Structs | None:
        """What reads replies faster, if msgspec is installed; not what raises for a value of the wrong type.

        None for the first replies of a program: importing it takes longer than reading them.
        """
        self._asked += 1
        return self._structs if self._asked > _FIRST or _STRUCTS in sys.modules else None

    @cached_property
    def _structs(self) -> Structs | None:
        if self._strict:
            return None
        try:
            from .structs import Structs  # noqa: PLC0415  # the extra `fast`
        except ImportError:
            return None
        return Structs()

    def _variant(self, **changes: Any) -> Decoder:
        other = copy(self)
        for name in ("inner", "of_rounded"):
            vars(other).pop(name, None)
        vars(other).update(changes)
        return other

    def model(self, cls: type[Any], source: dict[str, Any]) -> Any:
        """Decode a JSON object into `cls` or the subclass its discriminator names."""
        return model_codec(cls).decode(source, self)

    def careful(self, value: Any, of: PropertyCodec, kept: dict[str, Any]) -> Any:
        """Decode the value of a property, whatever it is, and keep it if it would be written in another way."""
        reader = of.reader
        try:
            decoded = reader.read(value, self.inner, of.place)
        except (TypeError, ValueError):
            self.plain(value)
            self.misfit(of.place, reader.expected, value)
            kept.setdefault(ODD, {})[of.name] = [value]
            return value
        if odd := odd_values(reader, decoded):
            kept.setdefault(ODD, {})[of.name] = odd
        if reader.is_canonical and not reader.is_canonical(value):
            kept[of.name] = value
        return decoded

    def plain(self, value: Any) -> Any:
        """Give a value that stays as it came.

        Args:
            value: A JSON value.

        Returns:
            The same.

        Raises:
            DecodeError: It is nested too deeply.
            RoundedNumber: One of its numbers may have been rounded.
        """
        check_plain(value, self._levels, may_be_rounded=self._may_be_rounded)
        return value

    def read(self, annotation: str, source: Any, namespace: str) -> Any:
        """Decode a reply of any type.

        Args:
            annotation: The type, as the catalogue names it: `SessionModel`, `list[SessionModel]`, `Any`.
            source: The JSON value.
            namespace: Name of the module that has the models.

        Returns:
            The decoded value.

        Raises:
            DecodeError: It is nested too deeply, or, with `strict`, a value does not fit its type.
        """
        reader = reader_in(annotation, namespace)
        try:
            return reader.read(source, self, annotation)
        except (TypeError, ValueError):
            self.plain(source)
            self.misfit(annotation, reader.expected, source)
            return source

    def misfit(self, place: str, expected: str, value: Any) -> None:
        """Report a value that does not fit. Values are never shown: they may be secrets."""
        message = f"{place}: expected {expected}, the server sent {called(value)}"
        if self._strict:
            raise DecodeError(message)
        if place not in self._reported:
            self._reported.add(place)
            logger.warning("%s; the value is kept as it came", message)


class _Again(Decoder):
    """Reads what was read before, so it has nothing to report."""

    def misfit(self, place: str, expected: str, value: Any) -> None:
        pass


AGAIN = _Again()
"""For values that were read before."""


def what_is_misplaced(annotation: str, source: Any, namespace: str) -> str | None:
    """Say what came in the place of an object, if it is none, or one that has nothing of what it should have.

    Args:
        annotation: The type that belongs there, as the catalogue names it.
        source: The JSON value.
        namespace: Name of the module that has the models.

    Returns:
        Some words; None if it can be the object, or no object belongs there.
    """
    cls = reader_in(annotation, namespace).cls
    if cls is None or annotation.startswith("list[") or not hasattr(cls, "__json_names__"):
        return None
    if source.__class__ is not dict:
        return f"{called(source)} instead of a {annotation}"
    properties = model_codec(cls).properties
    if any(one.is_required for one in properties) and not any(one.name in source for one in properties):
        kind = "an object without any of its properties" if source else "an empty object"
        return f"{kind} instead of a {annotation}"
    return None


_KINDS: dict[str, str] = {
    "NoneType": "null",
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
