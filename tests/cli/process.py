"""The command as users run it: in a process of its own."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from veeam_client.cli.simulator import fleet_file
from veeam_client.simulator.thread import in_thread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veeam_client.simulator import Simulator

COMMAND = [sys.executable, "-m", "veeam_client.cli"]
# A command that hangs is given up.
LONGEST = 60


class Done(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


def environment(**variables: str) -> dict[str, str]:
    """This process's environment without settings of ours, and with a screen of a known width."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("VEEAM_", "NO_COLOR"))}
    return {**kept, "COLUMNS": "100", "LINES": "40", "TERM": "xterm-256color", **variables}


def veeam(*arguments: str, given: str = "", **variables: str) -> Done:
    """Run a command to its end."""
    done = subprocess.run(  # noqa: S603  # our own command
        [*COMMAND, *arguments],
        input=given, capture_output=True, text=True, check=False, timeout=LONGEST, env=environment(**variables),
    )  # fmt: skip
    return Done(done.returncode, done.stdout, done.stderr)


@contextmanager
def running(*servers: Simulator, folder: Path) -> Iterator[Path]:
    """Run simulated servers, and give a fleet file for them."""
    with in_thread(*servers):
        path = folder / "fleet.toml"
        path.write_text(fleet_file([*servers]), encoding="utf-8")
        yield path
        assert [server.counters.active_sessions for server in servers] == [0] * len(servers)


class Running:
    """A command that runs, at a terminal of its own or with pipes.

    Args:
        arguments: The command's.
        columns: Width of the terminal; None for pipes.
        variables: Environment variables.
    """

    def __init__(self, *arguments: str, columns: int | None = None, **variables: str) -> None:
        self.seen = ""
        self._master, theirs = pty.openpty() if columns else os.pipe()
        if columns:
            termios.tcsetwinsize(theirs, (40, columns))
            variables = {"COLUMNS": str(columns), **variables}
        self.process = subprocess.Popen(  # noqa: S603  # our own command
            [*COMMAND, *arguments],
            stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs, env=environment(**variables),
        )  # fmt: skip
        os.close(theirs)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self._master)

    def until(self, pattern: str, *, within: float = 30) -> re.Match[str]:
        """Read what it writes until a pattern is there."""
        ends = time.monotonic() + within
        while (found := re.search(pattern, self.seen, re.MULTILINE)) is None:
            assert time.monotonic() < ends, f"{pattern!r} is not in {self.seen!r}"
            if not self._read(0.1) and self.process.poll() is not None:
                raise AssertionError(f"ended with {self.process.returncode} before {pattern!r}: {self.seen!r}")
        return found

    def end(self, number: signal.Signals | None = signal.SIGINT, *, within: float = 30) -> int:
        """Send a signal, if any, read to the end, and give the exit code."""
        if number is not None:
            self.process.send_signal(number)
        ends = time.monotonic() + within
        while self._read(0.1) or self.process.poll() is None:
            assert time.monotonic() < ends, f"still runs: {self.seen!r}"
        return self.process.wait()

    def _read(self, wait: float) -> bool:
        if not select.select([self._master], [], [], wait)[0]:
            return False
        try:
            part = os.read(self._master, 65536)
        except OSError:  # what Linux says of a terminal whose other end is closed
            return False
        self.seen += part.decode(errors="replace").replace("\r\n", "\n")
        return bool(part)


def plain(text: str) -> str:
    """Leave out colours and movements of the cursor."""
    return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", text)


def steady(text: str) -> str:
    """Put names where times, spans and addresses are, which differ from run to run."""
    text = re.sub(r"\d{4}-\d\d-\d\d([T ][0-9:.+-]+)?", "DATE", text)
    text = re.sub(r"\b\d\d:\d\d:\d\d\b", "TIME", text)
    text = re.sub(r"\b\d+\.\d+ s\b", "N s", text)
    return re.sub(r"127\.0\.0\.1:\d+", "ADDRESS", text)


def golden(name: str, text: str) -> None:
    """Compare with what it was; `GOLDEN=renew` writes what it is now."""
    path = Path(__file__).parent / "golden" / f"{name}.txt"
    if os.environ.get("GOLDEN") == "renew":
        path.parent.mkdir(exist_ok=True)
        path.write_text(steady(text), encoding="utf-8")
    assert steady(text) == path.read_text(encoding="utf-8"), "GOLDEN=renew pytest tests/cli, if that is meant"
