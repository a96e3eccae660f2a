"""The columns of a table."""

from __future__ import annotations

from dataclasses import dataclass  # see core.py
from datetime import datetime
from typing import TYPE_CHECKING, Any

from veeam_client._text import clean_text

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Column:
    """A column of a table.

    Attributes:
        name: The name of what it shows in a row, as `--columns` takes it: `state.free_gb`.
        heading: What stands above it in a table.
        shown: Whether it is there unless `--columns` says otherwise.
        text: How a value is shown in a table; CSV and JSON have it as it is.
        rank: Which column leaves a narrow terminal first: the one with the highest; 0 stays.
    """

    name: str
    heading: str = ""
    shown: bool = True
    text: Callable[[Any], str] | None = None
    rank: int = 0

    @property
    def title(self) -> str:
        """What stands above it."""
        return self.heading or clean_text(self.name.rpartition(".")[2].replace("_", " "))


def when(value: Any) -> str:
    """Show a time: the minute, in this machine's time zone.

    Args:
        value: ISO 8601.
    """
    try:
        return datetime.fromisoformat(str(value)).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return str(value)
