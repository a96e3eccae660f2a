"""The command as users run it: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from veeam_client.cli.simulator import fleet_file
from veeam_client.simulator.thread import in_thread

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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
