"""A worker process of a fleet, from its parent's side: started, started again, ended."""

from __future__ import annotations

import asyncio
import itertools
import logging
import multiprocessing
import signal
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ..errors import VeeamError
from ..runtime.tasks import cancelled
from .frames import Frames
from .worker import Close, Failed, Ready, run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from multiprocessing.context import SpawnProcess

    from .server import Server
    from .session_memory import SessionMemory
    from .shard import Shard

logger = logging.getLogger("veeam_client")

# Seconds for a process to begin: it imports, reads the fleet file, and says that it is ready.
_BEGINNING = 120.0
# Seconds before another is started; they double while one after the other dies within the third.
_FIRST_WAIT, _LONGEST_WAIT, _LIVED = 0.1, 10.0, 10.0
# Seconds for a process to end by itself when there is nothing left for it to do.
_ENDING = 2.0
_starts = itertools.count(1)


class WorkerProcess:
    """A worker, which is another process each time that it was started.

    Args:
        servers: Reads the servers, in the process.
        shards: Which of them are the worker's.
        sessions: What each process finds of those before it.
        on_ready: Called when a process can be asked.
        on_message: Called with what it says.
        on_lost: Called with how it died when nobody had told it to.
    """

    def __init__(
        self,
        servers: Callable[[], Iterable[Server]],
        shards: list[Shard],
        sessions: SessionMemory,
        *,
        on_ready: Callable[[WorkerProcess], None],
        on_message: Callable[[WorkerProcess, Any], None],
        on_lost: Callable[[WorkerProcess, str], None],
    ) -> None:
        self.number = shards[0].number
        self.names = frozenset[str]()
        # Tells processes apart, over all workers of this program.
        self.starts = 0
        self.restarts = -1
        self._given = servers, shards, sessions
        self._on_ready = on_ready
        self._on_message = on_message
        self._on_lost = on_lost
        self._process: SpawnProcess | None = None
        self._frames: Frames | None = None
        self._task: asyncio.Task[None] | None = None
        self._is_closing = False
        self._within = 0.0
        # Whether a process was told to end: one that died before may have left sessions, which another one ends.
        self._is_told = False

    @property
    def pid(self) -> int | None:
        """The number of its process; None while there is none."""
        return self._process.pid if self._process else None

    @property
    def is_running(self) -> bool:
        """Whether it can be asked."""
        return self._frames is not None

    async def start(self) -> None:
        """Start it, and keep it running from now on.

        Raises:
            VeeamError: It could not begin.
        """
        began = asyncio.get_running_loop().create_future()
        self._task = asyncio.create_task(self._keep_running(began))
        await began

    def send(self, what: Any) -> None:
        """Tell it something; nothing happens while it is not running."""
        if self._frames is not None:
            self._frames.send(what)

    async def close(self, within: float) -> None:
        """Have it sign out and end.

        Args:
            within: Seconds for that. What has not ended soon after is killed.
        """
        if not self._is_closing:
            self._is_closing, self._within = True, within
            self._tell_to_close()
        if self._task is None:
            return
        try:
            await asyncio.wait({self._task}, timeout=within + _ENDING)
        finally:
            if not self._task.done() and self._process is not None:
                self._process.kill()
            await cancelled([self._task])

    async def _keep_running(self, began: asyncio.Future[None]) -> None:
        loop, wait = asyncio.get_running_loop(), _FIRST_WAIT
        while not self._is_told:
            started = loop.time()
            try:
                await self._begin()
                if not began.done():
                    began.set_result(None)
                await self._listen()
                why = await self._end()
            except Exception as error:  # noqa: BLE001  # whatever it was, it is told, and tried again
                why = f"{error} ({await self._end()})"
                if not began.done():
                    began.set_exception(VeeamError(f"worker process {self.number} could not begin: {why}"))
                    return
            if self._is_told:
                return
            self._on_lost(self, why)
            wait = _FIRST_WAIT if loop.time() - started > _LIVED else min(2 * wait, _LONGEST_WAIT)
            logger.warning("worker process %s died (%s); another one starts in %.1f s", self.number, why, wait)
            await asyncio.sleep(0 if self._is_closing else wait)

    async def _begin(self) -> None:
        ours, theirs = socket.socketpair()
        process = multiprocessing.get_context("spawn").Process(
            target=run, args=(theirs, *self._given), name=f"veeam-worker-{self.number}", daemon=True
        )
        with theirs:
            try:
                process.start()
            except BaseException:
                ours.close()
                raise
        self._process, self.starts, self.restarts = process, next(_starts), self.restarts + 1
        frames = await Frames.over(ours)
        try:
            async with asyncio.timeout(_BEGINNING):
                first = await frames.read()
        except (EOFError, TimeoutError):
            frames.close()
            raise VeeamError("it said nothing; a program begins under if __name__ == '__main__':") from None
        if isinstance(first, Failed):
            frames.close()
            raise first.error
        ready: Ready = first
        self.names, self._frames = ready.names, frames
        if self._is_closing:
            self._tell_to_close()
        self._on_ready(self)

    def _tell_to_close(self) -> None:
        self._is_told = self._frames is not None
        self.send(Close(self._within))

    async def _listen(self) -> None:
        frames = self._frames
        try:
            with suppress(EOFError):
                while frames is not None:
                    self._on_message(self, await frames.read())
        finally:
            self._frames = None
            if frames is not None:
                frames.close()

    async def _end(self) -> str:
        """Wait for the end of a process that has nothing to do any more, and tell how it ended."""
        process = self._process
        if process is None:
            return "not started"
        await asyncio.to_thread(process.join, _ENDING)
        if process.exitcode is None:
            process.kill()
            await asyncio.to_thread(process.join)
        code, self._process = process.exitcode or 0, None
        process.close()
        return signal.Signals(-code).name if code < 0 else f"exit code {code}"
