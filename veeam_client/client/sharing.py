"""One of each text and id among many rows, which repeat themselves: a job's name and id in each of its runs."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from ..runtime.codec import model_codec
from ..runtime.model import Model

# Longer ones are rarely the same, and more would cost more than they save.
_LONGEST, _MOST = 200, 100_000


class Sharing:
    """What rows have in common, while they are read."""

    def __init__(self) -> None:
        self._known: dict[Any, Any] = {}

    def share(self, row: Any) -> None:
        """Let a row have what rows before it have, where it is the same.

        Args:
            row: The row; what is no model stays as it is.
        """
        if not isinstance(row, Model):
            return
        known = self._known
        for attribute, *_ in model_codec(type(row)).properties:
            value = getattr(row, attribute)
            if value.__class__ is UUID or (value.__class__ is str and len(value) <= _LONGEST):
                if len(known) < _MOST or value in known:
                    setattr(row, attribute, known.setdefault(value, value))
            elif isinstance(value, list):
                for each in value:  # pyright: ignore[reportUnknownVariableType]
                    self.share(each)
            else:
                self.share(value)
