"""Contestants at work: each in its process, in turns, so that what disturbs the machine disturbs them all."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from contextlib import ExitStack
from threading import Timer
from typing import TYPE_CHECKING, Any, Self

from benchmarks.compare.environments import ROOT, command

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

    from benchmarks.compare.figures import Taken
    from benchmarks.compare.parts import Part

_LONGEST = 180.0


class Process:
    """A process that answers lines with lines of JSON.

    Args:
        command: What to run, in the root of the project.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT)  # noqa: S603
        self.ready = self._line()

    def ask(self) -> Any:
        """Send a line, and give what is answered."""
        assert self._process.stdin is not None  # noqa: S101  # for type checkers
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return self._line()

    def _line(self) -> Any:
        assert self._process.stdout is not None  # noqa: S101  # for type checkers
        watch = Timer(_LONGEST, self._process.kill)
        watch.start()
        try:
            line = self._process.stdout.readline()
        finally:
            watch.cancel()
        if not line:
            self._process.kill()
            raise RuntimeError(f"ended without an answer, or took longer than {_LONGEST:.0f} s: {self._command}")
        return json.loads(line)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None  # noqa: S101  # for type checkers
        self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def served(world: Path, options: dict[str, Any]) -> Process:
    """Start the server that contestants share; `ready` is its ports."""
    return Process([sys.executable, "-m", "benchmarks.compare.server", str(world), json.dumps(options)])


def measured(part: Part, world: Path) -> Taken:
    """Let the contestants of a part take turns.

    Args:
        part: The part.
        world: The folder of the recorded world.

    Returns:
        What each measured in each round. With a server, `server` is the share of a core that it used meanwhile.
    """
    taken: Taken = {name: [] for name in part.contestants}
    job, server = dict(part.job), None
    with ExitStack() as stack:
        if part.server is not None:
            server = stack.enter_context(served(world, part.server))
            job["urls"] = [f"https://127.0.0.1:{port}" for port in server.ready]
            job["authority"] = str(world / "authority.pem")
        elif job["job"] in {"decode", "encode", "held"}:
            job["world"] = str(world)
        commands = {name: command(name, json.dumps(job)) for name in part.contestants}
        lasting = {} if part.is_fresh else {name: stack.enter_context(Process(commands[name])) for name in commands}
        # The first round warms up: the disk's cache, branch predictors, the interpreter's specialised code.
        for turn in range(part.rounds + 1):
            for name in _order(part.contestants, turn):
                with ExitStack() as once:
                    one = lasting.get(name) or once.enter_context(Process(commands[name]))
                    before, began = server.ask()["cpu"] if server else 0.0, time.perf_counter()
                    figures = one.ask()
                    if server:
                        used = server.ask()["cpu"] - before
                        figures["server"] = used / (time.perf_counter() - began)
                    if turn:
                        taken[name].append(figures)
    return taken


def _order(names: Sequence[str], turn: int) -> list[str]:
    """Begin each round with another one, so that nobody always follows the same."""
    first = turn % len(names)
    return [*names[first:], *names[:first]]
