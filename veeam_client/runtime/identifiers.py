"""Ids as servers write them: UUIDs in 36 characters, of which many come again and again."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from uuid import UUID, SafeUUID

if TYPE_CHECKING:
    from collections.abc import Callable

# Ids recur: a job's in each of its sessions, a server's in each of its objects, all of them in the next poll.
_REMEMBERED = 8192
_USUAL = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").fullmatch
_UNKNOWN = SafeUUID.unknown
# A UUID refuses to be changed; these fill a new one.
_set_int: Callable[[UUID, int], None] = UUID.__dict__["int"].__set__
_set_is_safe: Callable[[UUID, SafeUUID], None] = UUID.__dict__["is_safe"].__set__


@lru_cache(_REMEMBERED)
def read_identifier(text: str) -> UUID | None:
    """Read an id that is written as `str` writes it: in lower case, with hyphens in their places.

    Args:
        text: The id.

    Returns:
        The UUID, None if it is written otherwise. `UUID` reads the other ways: hyphens anywhere, braces, a `urn:`.

    >>> read_identifier("e2b1c7a0-55aa-4c1f-9f10-0123456789ab")
    UUID('e2b1c7a0-55aa-4c1f-9f10-0123456789ab')
    >>> read_identifier("E2B1C7A0-55AA-4C1F-9F10-0123456789AB")
    """
    if _USUAL(text) is None:
        return None
    # What UUID(text) does, without looking for other spellings, which is half of its time.
    identifier = object.__new__(UUID)
    _set_int(identifier, int(text.replace("-", ""), 16))
    _set_is_safe(identifier, _UNKNOWN)
    return identifier


@lru_cache(_REMEMBERED)
def write_identifier(number: int) -> str:
    """Write an id as `str` does.

    Args:
        number: The UUID's `int`: unlike the UUID itself, it is looked up in no time.

    Returns:
        The id in 36 characters.

    >>> write_identifier(5)
    '00000000-0000-0000-0000-000000000005'
    """
    digits = f"{number:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
