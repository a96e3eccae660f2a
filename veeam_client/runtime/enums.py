"""Enumerations that take what they do not know.

A newer server sends values that this contract does not list, and servers differ in case. Neither may break a
client, so an enumeration here compares without regard to case and keeps every value as it was spelled.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Self


class OpenEnum(StrEnum):
    """A string enumeration that is open to unknown values.

    >>> class EState(OpenEnum):
    ...     WORKING = "Working"
    >>> EState("working") == EState.WORKING == "WORKING"
    True
    >>> str(EState("working")), EState("Paused").is_known
    ('working', False)

    Equal members have equal hashes, whatever their case. A plain string finds a known value in a dict or set when
    it is spelled as the contract spells it.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        # Not cached on the class: what servers send must not grow it.
        other = str.__new__(cls, value)
        known = _by_folded_value(cls).get(value.casefold())
        other._name_ = known._name_ if known is not None else value
        other._value_ = value
        return other

    @property
    def is_known(self) -> bool:
        """Whether the contract lists this value, in whatever case."""
        return self._value_.casefold() in _by_folded_value(type(self))

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if isinstance(other, str):
            return str.casefold(self) == str.casefold(other)
        return NotImplemented

    def __hash__(self) -> int:
        folded = self._value_.casefold()
        known = _by_folded_value(type(self)).get(folded)
        return hash(folded if known is None else known._value_)

    def __repr__(self) -> str:
        members = type(self).__members__
        if members.get(self._name_) is self:
            return f"{type(self).__name__}.{self._name_}"
        return f"{type(self).__name__}({self._value_!r})"


@cache
def _by_folded_value(enumeration: type[OpenEnum]) -> dict[str, OpenEnum]:
    return {member.value.casefold(): member for member in enumeration}
