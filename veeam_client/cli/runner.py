"""Running a command's coroutine, to its end or until a signal."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from typing import TYPE_CHECKING, NoReturn

import click

from .exit_codes import Exit

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

_CODES = {signal.SIGINT: Exit.INTERRUPTED, signal.SIGTERM: Exit.TERMINATED}
if sys.platform != "win32":
    _CODES[signal.SIGHUP] = Exit.HUNG_UP


def run(work: Coroutine[Any, Any, int | None]) -> None:
    """Run a command's coroutine.

    The first Ctrl-C, SIGTERM or SIGHUP cancels it, so that it signs out; a second one ends the process at once. What is
    ignored, as nohup has it, stays ignored.

    Args:
        work: What the command does. It returns the exit code, None for 0.

    Raises:
        click.exceptions.Exit: It has ended, with that exit code.
    """
    from ..client import shrink_tls_buffers

    shrink_tls_buffers()  # of commands that ask many servers
    ended_by: Exit | None = None

    async def until_signalled() -> int | None:
        loop = asyncio.get_running_loop()
        task = asyncio.ensure_future(work)

        def stop(number: signal.Signals) -> None:
            nonlocal ended_by
            if ended_by is not None:
                _leave(_CODES[number])
            ended_by = _CODES[number]
            task.cancel()

        if sys.platform != "win32":  # there, asyncio cancels at Ctrl-C
            for number in _CODES:
                if signal.getsignal(number) is not signal.SIG_IGN:
                    loop.add_signal_handler(number, stop, number)
        try:
            return await task
        except asyncio.CancelledError:
            # Threads that look up names or wait for a keyring would hold up the end of the process.
            _leave(ended_by or Exit.INTERRUPTED)

    raise click.exceptions.Exit(asyncio.run(until_signalled()) or Exit.OK)


def _leave(code: Exit) -> NoReturn:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            continue
    os._exit(code)
