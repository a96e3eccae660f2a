"""A caller that gives up at a given one of its awaits, or at one of what runs on its behalf."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextvars import ContextVar, copy_context
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Generator

_giving_up: ContextVar[GivingUp | None] = ContextVar("_giving_up", default=None)


class GivingUp:
    """Counts the awaits of a caller and of every task that was begun for it, and cancels the caller at one of them.

    Args:
        at: At which, from 0.
    """

    def __init__(self, at: int) -> None:
        self._left = at
        self._caller: asyncio.Task[Any] | None = None
        self.waited_on = 0
        """How often the caller still waited for something after that."""

    async def of(self, work: Coroutine[Any, Any, object]) -> bool:
        """Run a caller and say whether it gave up, which it does not if it has fewer awaits."""
        loop = asyncio.get_running_loop()
        context = copy_context()
        context.run(_giving_up.set, self)
        loop.set_task_factory(_counted)
        self._caller = loop.create_task(work, context=context)
        await asyncio.wait({self._caller})
        if self._caller.cancelled():
            return True
        self._caller.result()
        return False

    def waits(self, task: asyncio.Task[Any] | None) -> None:
        """Take note that one of the tasks is about to wait."""
        if self._caller is None or self._caller.done():
            return
        if self._left == 0:
            self._caller.cancel()
        elif self._left < 0 and task is self._caller:
            self.waited_on += 1
        self._left -= 1


def _counted(loop: asyncio.AbstractEventLoop, work: Any, *, context: Any = None) -> asyncio.Task[Any]:
    giving_up: GivingUp | None = (context or copy_context()).get(_giving_up)
    return asyncio.Task(_Counted(work, giving_up) if giving_up else work, loop=loop, context=context)


class _Counted(Coroutine[Any, Any, Any]):
    def __init__(self, work: Coroutine[Any, Any, Any], giving_up: GivingUp) -> None:
        self._work = work
        self._giving_up = giving_up

    def __getattr__(self, name: str) -> Any:
        return getattr(self._work, name)  # anyio asks whether it runs

    def __await__(self) -> Generator[Any, None, Any]:
        return self._work.__await__()

    def send(self, value: Any) -> Any:
        return self._waits(self._work.send(value))

    def throw(self, *error: Any) -> Any:
        return self._waits(self._work.throw(*error))

    def close(self) -> None:
        self._work.close()

    def _waits(self, waited_for: Any) -> Any:
        self._giving_up.waits(asyncio.current_task())
        return waited_for
