"""Contestants at work: each in its process, in turns, so that what disturbs the machine disturbs them all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import ExitStack, closing
from threading import Timer
from typing import TYPE_CHECKING, Any

from benchmarks.compare.environments import ROOT, command

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from benchmarks.compare.contestant import Figures
    from benchmarks.compare.figures import Taken
    from benchmarks.compare.parts import Part

_LONGEST = 180.0


class Process:
    """A process that answers lines with lines of JSON.

    Args:
        command: What to run, in the root of the project.

    Raises:
        RuntimeError: It ended without an answer, or took too long.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        # Without what developers set for interpreters: PYTHONDONTWRITEBYTECODE makes imports of the tree slow.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        self._process = subprocess.Popen(  # noqa: S603  # the benchmark's own commands
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment
        )
        self.ready = self._answer()

    def ask(self) -> Any:
        """Send a line, and give what is answered."""
        print(file=self._process.stdin, flush=True)
        return self._answer()

    def _answer(self) -> Any:
        watch = Timer(_LONGEST, self._process.kill)
        watch.start()
        line = self._process.stdout.readline() if self._process.stdout else ""
        watch.cancel()
        if not line:
            self.close()
            raise RuntimeError(f"ended without an answer, or took longer than {_LONGEST:.0f} s: {self._command}")
        return json.loads(line)

    def close(self) -> None:
        """Let it end."""
        try:
            self._process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()


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
            server = stack.enter_context(closing(served(world, part.server)))
            job["ports"] = server.ready  # 5,000 addresses are too long for an argument
            job["authority"] = str(world / "authority.pem")
        elif job["job"] in {"decode", "encode", "held"}:
            job["world"] = str(world)
        commands = {name: command(name, json.dumps(job)) for name in part.contestants}
        lasting = (
            {} if part.is_fresh else {name: stack.enter_context(closing(Process(commands[name]))) for name in commands}
        )
        for turn in range(part.rounds):
            for name in _order(part.contestants, turn):
                with ExitStack() as once:
                    one = lasting.get(name) or once.enter_context(closing(Process(commands[name])))
                    before: Figures = server.ask() if server else {}
                    began = time.perf_counter()
                    figures = one.ask()
                    if server:
                        after = server.ask()
                        figures["server"] = (after["cpu"] - before["cpu"]) / (time.perf_counter() - began)
                        figures["connections"] = after["connections"] - before["connections"]
                    taken[name].append(figures)
    return taken


def _order(names: Sequence[str], turn: int) -> list[str]:
    """Begin each round with another one, so that nobody always follows the same."""
    first = turn % len(names)
    return [*names[first:], *names[:first]]
