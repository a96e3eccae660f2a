"""Many rows in less memory: one of each text and id, as a job's name and id are in each of its runs."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from ..runtime.codec import model_codec
from ..runtime.model import Model
from ..runtime.timestamps import Ending

# Longer ones are rarely the same, and more would cost more than they save.
_LONGEST, _MOST = 200, 100_000


class Sharing:
    """What rows have in common, while they are read."""

    def __init__(self) -> None:
        self._known: dict[Any, Any] = {}
        self._endings: dict[str, Ending] = {}

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
        if moments := row._moments:  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
            pairs = zip(moments[::2], moments[1::2], strict=True)
            row._moments = tuple(one for text, moment in pairs for one in (self._shorter(text, moment), moment))  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

    def _shorter(self, text: Any, moment: Any) -> Any:
        ending = Ending.in_text(text, moment) if text.__class__ is str and len(self._endings) < _MOST else None
        return text if ending is None else self._endings.setdefault(ending, ending)
