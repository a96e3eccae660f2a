"""How settings are read from a fleet file, and from environment variables as if they stood there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ..auth.secrets import secret
from ..errors import InvalidArgument
from ..rest import REVISIONS
from ..runtime.redacted import Redacted
from ..transport.tls import ssl_context

if TYPE_CHECKING:
    from .options import Kind

Read = Callable[[Any, Path], Any]

_FLAGS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def number_from(least: int, most: int | None = None) -> Read:
    """Give the reader of a whole number.

    Args:
        least: The least that it can be.
        most: The most that it can be.
    """

    def read(value: Any, _: Path) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or value < least or (most and value > most):
            raise ValueError(f"is not a whole number from {least}{f' to {most}' if most else ' up'}")
        return value

    return read


def read_text(value: Any, _: Path) -> str:
    """Read a text that is not empty."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError("is not a text, or is empty")
    return value


def read_seconds(value: Any, _: Path) -> float:
    """Read a number of seconds."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise ValueError("is not a number of seconds above 0")
    return float(value)


def read_texts(value: Any, _: Path) -> dict[str, str]:
    """Read a table of texts."""
    if not isinstance(value, dict) or not all(isinstance(each, str) for each in cast("dict[str, Any]", value).values()):
        raise ValueError("is not a table of texts")
    return cast("dict[str, str]", value)


def _flag(value: Any, _: Path) -> bool:
    if value is not True and value is not False:
        raise ValueError("is not true or false")
    return value


def _reference(value: Any, folder: Path) -> Any:
    try:
        return secret(read_text(value, folder), folder=folder)
    except InvalidArgument as error:
        raise ValueError(f"is wrong: {error.message}") from None


def _verify(value: Any, folder: Path) -> bool | str:
    if value is True or value is False:
        return value
    text = read_text(value, folder)
    beside = folder / text
    checked = str(beside) if beside.exists() else text
    try:
        ssl_context(checked, server="", trust_env=True)
    except InvalidArgument as error:
        raise ValueError(f"is wrong: {error.message}") from None
    return checked


def _file(value: Any, folder: Path) -> str:
    path = folder / Path(read_text(value, folder)).expanduser()
    if not path.is_file():
        raise ValueError("names no file")
    return str(path)


def _one_of(*words: str) -> Read:
    def read(value: Any, _: Path) -> str:
        if value not in words:
            raise ValueError(f"is not {' or '.join(words)}")
        return str(value)

    return read


READERS: dict[Kind, Read] = {
    "text": read_text,
    "reference": _reference,
    "revision": _one_of(*REVISIONS),
    "verify": _verify,
    "file": _file,
    "seconds": read_seconds,
    "count": number_from(1),
    "flag": _flag,
    "headers": read_texts,
    "transport": _one_of("httpx", "httpx2", "aiohttp"),
}
"""What reads a setting of a kind: a value and the folder in which relative paths begin. A `ValueError` says what is
wrong, without the value."""


def read_variable(text: str, kind: Kind | None) -> Any:
    """Read a setting from an environment variable.

    Args:
        text: Its value.
        kind: What it is. A password stands there itself, a table as `NAME=TEXT,NAME=TEXT`.

    Raises:
        ValueError: Says what is wrong, without the value.
    """
    value: Any = text
    match kind:
        case "reference":
            return Redacted(text)
        case "flag" | "verify":
            value = _FLAGS.get(text.lower(), str(text))
        case "seconds" | "count":
            value = _number(text)
        case "headers":
            value = {
                name.strip(): value.strip() for name, _, value in (pair.partition("=") for pair in text.split(","))
            }
        case None:
            raise ValueError("cannot be set by a variable")
        case _:
            value = str(text)
    return READERS[kind](value, Path())


def _number(text: str) -> int | float | str:
    try:
        return int(text) if text.isdecimal() else float(text)
    except ValueError:
        return text
