"""What recipes have in common: steps that are told of, and what is undone when one fails."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, Self

from .._text import clean_text, short_text
from ..errors import RecipeFailed, VeeamError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType

    from ..client.client import VeeamClient

    Tell = Callable[[object], object]

logger = logging.getLogger("veeam_client")

# Most seconds for undoing one thing: whoever was cancelled is waited for by somebody.
_UNDOING = 120.0
# Characters of what was done: ids in it are the server's.
_LONGEST = 300


def silent(_: object) -> None:
    """Tell nobody."""


class Steps:
    """The steps of a recipe, within `async with`.

    Args:
        vbr: The client.
        on_progress: Told of each step.
    """

    def __init__(self, vbr: VeeamClient, on_progress: Callable[[object], object]) -> None:
        self.vbr = vbr
        self._tell = on_progress
        self._step = "the first step"
        self._done: list[str] = []
        self._undone: list[str] = []
        self._undoing: list[tuple[str, Callable[[], Awaitable[Any]], bool]] = []

    def begin(self, step: str) -> None:
        """Begin a step.

        Args:
            step: What it does, in words: `"mount the restore point"`.
        """
        self._step = step
        self._tell(step)

    def did(self, what: str, undo: Callable[[], Awaitable[Any]] | None = None, *, in_every_case: bool = False) -> None:
        """Take note of what was done.

        Args:
            what: In words: `"credentials created: root"`.
            undo: Undoes it if a later step fails.
            in_every_case: Whether it is undone at the end even if none fails.
        """
        what = short_text(what, _LONGEST)
        self._done.append(what)
        if undo is not None:
            self._undoing.append((what, undo, in_every_case))

    def keep(self) -> None:
        """Undo nothing of what was done so far, whatever happens: it is of use by now."""
        self._undoing.clear()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        failure = await self._undo(is_wanted=error is not None)
        cause = error or failure
        if failure is not None and error is None:
            self._step = "clearing up"
        if isinstance(cause, (VeeamError, OSError, ValueError)):
            done, undone = [*self._done], [*self._undone]
            if isinstance(cause, RecipeFailed):  # a step of several steps
                done, undone = done + cause.done, undone + cause.undone
            reason = short_text(str(cause))  # in it can be words of the server
            raise RecipeFailed(self._step, reason, done=done, undone=undone, server=self.vbr.server) from cause

    async def _undo(self, *, is_wanted: bool) -> Exception | None:
        failure: Exception | None = None
        for what, undo, in_every_case in reversed(self._undoing):
            if is_wanted or in_every_case:
                self._tell(f"undo: {what}")
                try:
                    async with asyncio.timeout(_UNDOING):
                        await undo()
                except Exception as error:  # noqa: BLE001  # whatever it is, the others are undone all the same
                    logger.warning("could not be undone on %s: %s: %s", self.vbr.server, clean_text(what), error)
                    failure = failure or error
                else:
                    self._done.remove(what)
                    self._undone.append(what)
        return failure
