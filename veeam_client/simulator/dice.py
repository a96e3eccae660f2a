"""Chance and ids that can be had for any row without making the rows before it."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from typing import Final, TypeVar

__all__ = ["NO_ID", "Dice", "Ids"]

NO_ID: Final = "00000000-0000-0000-0000-000000000000"
"""What a server writes where there is no such thing."""

_MASK: Final = 2**64 - 1
_TAIL: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{4}([0-9a-f]{8})")
# Odd, so that multiplying by it modulo 2**32 can be undone.
_SPREAD: Final = 2_654_435_769
_GATHER: Final = pow(_SPREAD, -1, 2**32)

_T = TypeVar("_T")


def _mix(value: int) -> int:
    """Turn a number into one that looks nothing like it: the finalizer of SplitMix64."""
    value = (value + 0x9E3779B97F4A7C15) & _MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)


class Dice:
    """Chance for the rows of one kind. The same seed, row and salt give the same number on every machine."""

    def __init__(self, seed: int, kind: str) -> None:
        self._key = int.from_bytes(hashlib.sha256(f"{seed}:{kind}".encode()).digest()[:8], "big")

    def roll(self, row: int, salt: int, sides: int) -> int:
        """Give a number from 0 to one less than the sides."""
        return _mix(self._key ^ (row << 8) ^ salt) % sides

    def rolls(self, rows: Iterable[int], salt: int, sides: int) -> list[int]:
        """Give what `roll` gives for each of many rows, in a third of the time."""
        key, made = self._key ^ salt, list[int]()
        for row in rows:
            value = ((key ^ (row << 8)) + 0x9E3779B97F4A7C15) & _MASK
            value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
            value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
            made.append((value ^ (value >> 31)) % sides)
        return made

    def share(self, row: int, salt: int) -> float:
        """Give a number from 0.0 up to, not including, 1.0."""
        return _mix(self._key ^ (row << 8) ^ salt) / 2**64

    def between(self, row: int, salt: int, low: int, high: int) -> int:
        """Give a number from low to high, both included."""
        return low + self.roll(row, salt, high - low + 1)

    def pick(self, row: int, salt: int, items: Sequence[_T]) -> _T:
        """Choose one of the items."""
        return items[self.roll(row, salt, len(items))]


class Ids:
    """The ids of one kind of row: each follows from the row's number, and gives the number back."""

    def __init__(self, seed: int, kind: str) -> None:
        self._key = int.from_bytes(hashlib.sha256(f"{seed}:{kind}:id".encode()).digest()[:8], "big")

    def id_of(self, row: int) -> str:
        """Give the id of a row: a version 4 UUID."""
        tail = (row * _SPREAD ^ self._key) & 0xFFFFFFFF
        head = f"{_mix(self._key ^ tail):016x}"
        return f"{head[:8]}-{head[8:12]}-4{head[12:15]}-{'89ab'[tail & 3]}{head[1:4]}-{head[4:8]}{tail:08x}"

    def row_of(self, text: str) -> int | None:
        """Give the number of the row that an id belongs to; None for an id of another kind or server."""
        found = _TAIL.fullmatch(text)
        if found is None:
            return None
        row = ((int(found[1], 16) ^ self._key) & 0xFFFFFFFF) * _GATHER & 0xFFFFFFFF
        return row if self.id_of(row) == text else None
