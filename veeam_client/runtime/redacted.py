"""Text that does not show itself."""

from __future__ import annotations

import re
from typing import Any, NoReturn, Self, SupportsIndex

HIDDEN = "***"
_SOUNDS_SECRET = re.compile("passw|pwd|phrase|secret|token|private|key|credential(?!s?id)|code$", re.IGNORECASE)


class Redacted(str):
    """A secret: three stars to whatever shows, formats, joins, logs or writes it, and to tracebacks with variables.

    It equals its secret, and what is cut from it or added to it is a secret, too. `reveal` gives the text, and `encode`
    the bytes, which is how it is sent. It is not pickled.

    >>> token = Redacted("open sesame")
    >>> token, token[:4], f"{token}", "Bearer " + token, token == "open sesame"
    ('***', '***', '***', '***', True)
    """

    __slots__ = ("_secret",)
    _secret: str

    def __new__(cls, secret: str) -> Self:
        """Hide a text."""
        made = super().__new__(cls, HIDDEN)
        made._secret = reveal(secret)
        return made

    def __eq__(self, other: object) -> bool:
        return self._secret == (reveal(other) if isinstance(other, str) else other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self._secret)

    def __bool__(self) -> bool:
        return bool(self._secret)

    def __getitem__(self, key: SupportsIndex | slice) -> Redacted:
        return Redacted(self._secret[key])

    def __add__(self, other: str) -> Redacted:
        return Redacted(self._secret + reveal(other))

    def __radd__(self, other: str) -> Redacted:
        return Redacted(reveal(other) + self._secret)

    def encode(self, encoding: str = "utf-8", errors: str = "strict") -> bytes:
        """Give the secret's bytes."""
        return self._secret.encode(encoding, errors)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _: Any) -> Self:
        return self

    def __reduce_ex__(self, _: SupportsIndex) -> NoReturn:
        raise TypeError("a secret is not pickled; Tokens.to_json() gives tokens in the open")


def reveal(text: str) -> str:
    """Give a text as it is, a secret too; mind that no variable holds it where something can be raised.

    Args:
        text: Any text.
    """
    return text._secret if isinstance(text, Redacted) else text  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def sounds_secret(name: str) -> bool:
    """Whether a property that the contract does not list may be a secret.

    Args:
        name: Its JSON name.
    """
    return _SOUNDS_SECRET.search(name) is not None
