"""What only some need, and extras bring: one sentence where it is missing."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

_OURS = __name__.partition(".")[0]


class MissingExtra(ModuleNotFoundError):
    """A package that an extra brings is not installed."""


@contextmanager
def extra(name: str) -> Generator[None]:
    """Import within this what an extra brings.

    Args:
        name: The extra.

    Raises:
        MissingExtra: A package is not installed. It says which, and how to get it.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if isinstance(error, MissingExtra) or (error.name or _OURS).partition(".")[0] == _OURS:
            raise
        message = f"{error.name} is not installed, which the extra {name} brings: pip install 'veeam-client[{name}]'"
        raise MissingExtra(message, name=error.name) from None
