"""An event loop whose time stands still while there is anything to do, and then jumps to the next timer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine

T = TypeVar("T")


class DrivenLoop(asyncio.SelectorEventLoop):
    """For code that opens no socket and starts no thread: an hour of waiting takes no time."""

    now = 0.0
    _ready: Any
    _scheduled: Any

    def time(self) -> float:
        return self.now

    async def shutdown_default_executor(self, timeout: float | None = None) -> None:
        # Threads take the time they take.
        del timeout
        await super().shutdown_default_executor()

    def _run_once(self) -> None:
        if not self._ready and self._scheduled:
            self.now = max(self.now, self._scheduled[0].when())
        super()._run_once()  # type: ignore[misc]


def driven(scenario: Coroutine[Any, Any, T]) -> T:
    """Run a scenario to its end."""
    with asyncio.Runner(loop_factory=DrivenLoop) as runner:
        return runner.run(scenario)


def now() -> float:
    """Say how many seconds have gone by, or would have."""
    return asyncio.get_running_loop().time()
