"""Values as servers send them, where they are of the kind that the contract says: what is not is kept as it came."""

from __future__ import annotations

from datetime import datetime
from math import isfinite
from typing import Any
from uuid import UUID

Key = UUID | str
_ZERO = str(UUID(int=0))


def text(value: Any) -> str:
    """Give a text that a server sent, none if it is no text."""
    return value if isinstance(value, str) else ""


def number(value: Any) -> float | None:
    """Give a figure that a server sent, None if it is no number that can be counted with."""
    if type(value) not in {int, float}:
        return None
    try:
        return value if isfinite(value) else None
    except OverflowError:
        return None


def identity(value: Any) -> Key | None:
    """Give an id that a server sent, None if it is none."""
    return value if isinstance(value, (UUID, str)) else None


def reference(value: Any) -> Key | None:
    """Give the id of something else that a server sent, None if it is none; the zero id stands for none, too."""
    key = identity(value)
    return None if str(key) == _ZERO else key


def moment(value: Any) -> datetime | None:
    """Give a time that a server sent, None if it is none."""
    return value if isinstance(value, datetime) else None
