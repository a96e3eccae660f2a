"""Enumerations that take what they do not know.

A newer server sends values that this contract does not list, and servers differ in case, or call one thing by several
names. None of this may break a client, so an enumeration here compares by what a value means, without regard to case,
and keeps every value as it was spelled.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, Self, cast

if TYPE_CHECKING:
    from .revisions import Span


class OpenEnum(StrEnum):
    """A string enumeration that is open to unknown values.

    >>> class EState(OpenEnum):
    ...     WORKING = "Working"
    ...     __synonyms__ = {"Busy": "Working"}
    >>> EState("working") == EState.WORKING == "WORKING"
    True
    >>> EState("Busy") == EState.WORKING, str(EState("Busy"))
    (True, 'Busy')
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
        """Whether the contract lists this value, in whatever case or spelling."""
        return self.known is not None

    @property
    def known(self) -> Self | None:
        """The member that this value stands for, as the contract spells it; None if the contract does not list it."""
        found: Self | None
        found = cast("Any", _by_folded_value(type(self)).get(self._value_.casefold()))
        return found

    @property
    def span(self) -> Span:
        """The revisions of the API that have this value; all of them for a value that the contract does not list."""
        from .revisions import EVERYWHERE, spans_of_enumeration  # noqa: PLC0415  # where it meets a server, not before

        known = self.known
        return EVERYWHERE if known is None else spans_of_enumeration(type(self)).values.get(known.value, EVERYWHERE)

    @property
    def revisions(self) -> tuple[str, ...]:
        """Every revision of the API that has this value, the newest first."""
        from .revisions import revisions_of, spans_of_enumeration  # noqa: PLC0415  # likewise

        whole, own = spans_of_enumeration(type(self)).span, self.span
        return tuple(one for one in revisions_of(type(self)) if one in whole and one in own)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if isinstance(other, str):
            mine, its = str.casefold(self), str.casefold(other)
            synonyms = _folded_synonyms(type(self))
            return mine == its or (bool(synonyms) and synonyms.get(mine, mine) == synonyms.get(its, its))
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
def _folded_synonyms(enumeration: type[OpenEnum]) -> dict[str, str]:
    # What other revisions call a value, and the value.
    synonyms: dict[str, str] = getattr(enumeration, "__synonyms__", {})
    return {other.casefold(): value.casefold() for other, value in synonyms.items()}


@cache
def _by_folded_value(enumeration: type[OpenEnum]) -> dict[str, OpenEnum]:
    known = {member.value.casefold(): member for member in enumeration}
    return known | {other: known[value] for other, value in _folded_synonyms(enumeration).items()}


# A server that spells a value in another way does so in every row.
_REMEMBERED = 1024


class Spellings(dict[str, Any]):
    """Values of an enumeration by how they are spelled: those that the contract lists, and in time other spellings.

    Args:
        enumeration: The enumeration.

    >>> class EState(OpenEnum):
    ...     WORKING = "Working"
    >>> find = Spellings(EState).__getitem__
    >>> find("Working"), find("working"), find("Paused")
    (EState.WORKING, EState('working'), None)
    """

    def __init__(self, enumeration: type[OpenEnum]) -> None:
        super().__init__({member.value: member for member in enumeration})
        self._enumeration = enumeration

    def __missing__(self, text: str) -> OpenEnum | None:
        if text.casefold() not in _by_folded_value(self._enumeration):
            return None
        made: OpenEnum = self._enumeration(text)
        if len(self) < _REMEMBERED:
            self[text] = made
        return made
