"""Packages that only some commands need."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from .faults import Exit, Failed

if TYPE_CHECKING:
    from collections.abc import Generator


@contextmanager
def needs(extra: str) -> Generator[None]:
    """Import within this what an extra brings.

    Args:
        extra: Its name.

    Raises:
        Failed: It is not installed.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        raise Failed(
            f"this command needs {error.name}, which is not installed: pip install 'veeam-client[cli,{extra}]'",
            Exit.USAGE,
        ) from error
