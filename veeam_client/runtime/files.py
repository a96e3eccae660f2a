"""Files that hold what servers gave: whole or not at all, and nobody else's to read."""

from __future__ import annotations

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
