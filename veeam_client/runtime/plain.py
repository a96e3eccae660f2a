"""JSON values that stay as they came: how deep they may be, and whether they are what the server wrote."""

from __future__ import annotations

from typing import Any

from ..errors import DecodeError

MAX_LEVELS = 200
"""Lists and objects within one another. What is deeper could be read, but not be written or shown again."""

# Whole numbers beyond 64 bits, of which orjson makes floats without a word.
_ROUNDED = 2.0**63


class RoundedNumber(Exception):  # no error: a reason to read once more
    """A number that may have been a whole one, which a fast reader of JSON has rounded."""


def too_deep() -> DecodeError:
    """Make the error for what is nested too deeply."""
    return DecodeError(f"a value that is nested deeper than {MAX_LEVELS} levels")


def check_plain(value: Any, levels: int, *, may_be_rounded: bool) -> None:
    """Make sure of a value that nobody decodes.

    Args:
        value: The value.
        levels: How deep it may be.
        may_be_rounded: Whether its numbers come from a reader that rounds.

    Raises:
        DecodeError: It is deeper.
        RoundedNumber: One of its numbers may have been rounded.
    """
    layer: list[Any] = [value]
    for _ in range(levels + 1):
        within: list[Any] = []
        for each in layer:
            if each.__class__ is dict:
                within += each.values()
            elif each.__class__ is list:
                within += each
            elif may_be_rounded and each.__class__ is float and not -_ROUNDED < each < _ROUNDED:
                raise RoundedNumber
        if not within:
            return
        layer = within
    raise too_deep()
