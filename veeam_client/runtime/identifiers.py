"""Ids as servers write them: UUIDs in 36 characters, of which many come again and again."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from uuid import UUID, SafeUUID

if TYPE_CHECKING:
    from collections.abc import Callable

# Ids recur: a job's in each of its sessions, a server's in each of its objects, all of them in the next poll.
# More of them would take longer to look up than they save where most are new.
_REMEMBERED = 1024
_CHARACTERS, _BYTES = 36, 16
_UNKNOWN = SafeUUID.unknown
# A UUID refuses to be changed; these fill a new one.
_set_int: Callable[[UUID, int], None] = UUID.__dict__["int"].__set__
_set_is_safe: Callable[[UUID, SafeUUID], None] = UUID.__dict__["is_safe"].__set__


@lru_cache(_REMEMBERED)
def read_identifier(text: str) -> UUID:
    """Read an id that is written as `str` writes it: in lower case, with hyphens in their places.

    Args:
        text: The id.

    Returns:
        The UUID.

    Raises:
        ValueError: It is written otherwise. `UUID` reads the other ways: hyphens anywhere, braces, a `urn:`.

    >>> read_identifier("e2b1c7a0-55aa-4c1f-9f10-0123456789ab")
    UUID('e2b1c7a0-55aa-4c1f-9f10-0123456789ab')
    """
    digits = text.replace("-", "")
    number = bytes.fromhex(digits)
    is_long_enough = len(text) == _CHARACTERS and len(number) == _BYTES
    # Written back, it has no blanks and no capital letters. What is raised is not remembered, long as it may be.
    if not is_long_enough or not text[8] == text[13] == text[18] == text[23] == "-" or number.hex() != digits:
        raise ValueError
    # What UUID(text) does, without looking for other spellings. lru_cache over UUID, with its str compared to the text,
    # takes twice as long for ids that are new, and 40 % longer for those that recur.
    identifier = object.__new__(UUID)
    _set_int(identifier, int.from_bytes(number, "big"))
    _set_is_safe(identifier, _UNKNOWN)
    return identifier


# A number is looked up in no time, so many of them pay: what was read is often written more than once.
@lru_cache(8 * _REMEMBERED)
def _written(number: int) -> str:
    digits = f"{number:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def write_identifier(identifier: UUID) -> str:
    """Write an id as `str` does.

    Args:
        identifier: The id.

    Returns:
        It in 36 characters.

    >>> write_identifier(UUID(int=5))
    '00000000-0000-0000-0000-000000000005'
    """
    return _written(identifier.int)


class Ways:
    """How it is done in this process: in C, once msgspec is there."""

    write: Callable[[UUID], str] = staticmethod(write_identifier)
