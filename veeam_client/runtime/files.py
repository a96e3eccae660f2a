"""Files that hold what servers gave, whole or not at all and nobody else's to read; and texts that people wrote."""

from __future__ import annotations

import codecs
import os
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

_ONLY_MINE = 0o600
_LONGEST_NAME = 200


@contextmanager
def whole_file(path: Path) -> Generator[IO[bytes]]:
    """Write a file that appears when it is whole, in the place of one that was there.

    Until then it is written beside it. A symbolic link is replaced, not followed. What is no file, such as a pipe or
    `/dev/stdout`, is written to as it is.

    Args:
        path: Where it belongs.

    Yields:
        What is written to.

    Raises:
        OSError: It cannot be written.
    """
    if path.exists() and not path.is_file():
        with path.open("wb") as file:
            yield file
        return
    part = path.with_name(f"{path.name[:_LONGEST_NAME]}.{os.urandom(4).hex()}.part")
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(part, flags, _ONLY_MINE), "wb") as file:
            yield file
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


# The longer ones first: the mark of UTF-16 begins that of UTF-32.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decoded(content: bytes) -> str:
    """Decode a text that somebody wrote with an editor, or by `>` in a shell of Windows.

    Args:
        content: UTF-8, or what its byte order mark says. The mark is no part of the text.

    Raises:
        UnicodeDecodeError: It is none of these.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding)
    return content.decode("utf-8")


def without_mark(text: str) -> str:
    """Give a text that a shell may have read from such a file, as into a variable, without its byte order mark."""
    return text.removeprefix("\ufeff")
