"""The command in a process of its own, against simulated servers, with or without a terminal; and golden outputs."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import define, field

from tests.support.forked import run
from veeam_client.simulator import Clock, Mood, Simulator
from veeam_client.simulator.thread import in_thread

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSWORD = "simulated-password"
GOLDEN = Path(__file__).parents[1] / "integration" / "golden"
# What an interpreter, or a library, reads as it starts.
_OF_THE_INTERPRETER = ("PYTHON", "LC_", "LANG", "SSL_")
KEYRINGS = Path(__file__).parent / "keyrings"


@define
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


@define
class Veeam:
    """The command, where it runs, and the servers it can ask."""

    folder: Path
    servers: list[Simulator]
    env: dict[str, str] = field(factory=dict[str, str])

    @property
    def environment(self) -> dict[str, str]:
        bare = {
            name: value for name, value in os.environ.items() if not name.startswith(("VEEAM_", "COLUMNS", "NO_COLOR"))
        }
        return (
            bare
            | {"TZ": "UTC", "VBR_PASSWORD": PASSWORD, "VEEAM_FLEET_FILE": str(self.fleet), "TERM": "xterm"}
            | self.env
        )

    @property
    def fleet(self) -> Path:
        return self.folder / "fleet.toml"

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "veeam_client.cli", *arguments]

    def __call__(self, *arguments: str, given: str | None = None, **env: str) -> Ended:
        """Run the command without a terminal."""
        environment = self.environment | env
        if not any(name.startswith(_OF_THE_INTERPRETER) for name in self.env | env):
            forked = run([*arguments], env=environment, cwd=str(self.folder), given=given or "")
            return Ended(forked.returncode, forked.stdout.decode(), forked.stderr.decode())
        done = subprocess.run(  # noqa: S603  # our own command
            self.command(*arguments),
            env=environment,
            cwd=self.folder,
            input=given,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    def raw(self, *arguments: str, **env: str) -> bytes:
        """Run the command without a terminal, and give its output byte for byte."""
        environment = self.environment | env
        return subprocess.run(  # noqa: S603  # likewise
            self.command(*arguments), env=environment, cwd=self.folder, capture_output=True, timeout=60, check=True
        ).stdout

    def begin(self, *arguments: str, **env: str) -> subprocess.Popen[str]:
        """Start the command in pipes."""
        pipe = subprocess.PIPE
        return subprocess.Popen(  # noqa: S603  # our own command
            self.command(*arguments), env=self.environment | env, cwd=self.folder, stdout=pipe, stderr=pipe, text=True
        )

    def open_sessions(self) -> int:
        return sum(server.counters.active_sessions for server in self.servers)


@contextmanager
def veeam_in(folder: Path, *, servers: int = 2, is_running: bool = False) -> Iterator[Veeam]:
    """Give simulated servers, and a fleet file that names them vbr-a, vbr-b and so on.

    Their clock stands still, so that what they say is the same every time, unless jobs are to run, which take a second.
    """
    clock = None if is_running else Clock()
    started = [Simulator(seed=seed, jobs=6, clock=clock, mood=Mood(run_seconds=1)) for seed in range(1, servers + 1)]
    with in_thread(*started):
        veeam = Veeam(folder, started)
        veeam.fleet.write_text(fleet_file(started), encoding="utf-8")
        yield veeam


def fleet_file(servers: list[Simulator]) -> str:
    return "\n".join(
        f"[servers.vbr-{chr(ord('a') + number)}]\nhost = '{server.url}'\nusername = '{server.username}'\n"
        f"password = 'env:VBR_PASSWORD'\nverify = 'sha256:{server.fingerprint}'\nlabels = {{ number = '{number}' }}\n"
        for number, server in enumerate(servers)
    )


class Terminal:
    """The command on a pseudo-terminal."""

    def __init__(self, veeam: Veeam, *arguments: str, width: int = 100, **env: str) -> None:
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            os.chdir(veeam.folder)
            command = veeam.command(*arguments)
            os.execve(command[0], command, veeam.environment | env)  # noqa: S606  # our own command
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, struct.pack("HHHH", 40, width, 0, 0))
        self.shown = ""

    def until(self, pattern: str, seconds: float = 20) -> str:
        """Read until something was shown."""
        end = time.monotonic() + seconds
        while not re.search(pattern, self.shown):
            assert time.monotonic() < end, f"{pattern!r} did not come; there was {self.shown!r}"
            if select.select([self.file], [], [], 0.1)[0]:
                try:
                    self.shown += os.read(self.file, 65536).decode(errors="replace")
                except OSError:  # the end of a terminal
                    break
        assert re.search(pattern, self.shown), f"{pattern!r} did not come; there was {self.shown!r}"
        return self.shown

    def type(self, text: str) -> None:
        os.write(self.file, text.encode())

    def interrupt(self) -> int:
        """Send Ctrl-C until the process has ended: one that comes just before a question waits for a key is lost."""
        while not os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            os.kill(self.pid, signal.SIGINT)
            with suppress(AssertionError):
                self.until(r"(?!)", 0.5)
        return self.end()[0]

    def end(self, number: signal.Signals | None = None, seconds: float = 20) -> tuple[int, float]:
        """Send a signal if one is given, read to the end, and give the exit code and the seconds until then."""
        began = time.monotonic()
        if number is not None:
            os.kill(self.pid, number)
        with suppress(AssertionError):
            self.until(r"(?!)", seconds)
        if time.monotonic() - began > seconds:
            os.kill(self.pid, signal.SIGKILL)
        _, status = os.waitpid(self.pid, 0)
        os.close(self.file)
        return os.waitstatus_to_exitcode(status), time.monotonic() - began


def golden(name: str, text: str, veeam: Veeam) -> None:
    """Compare with tests/integration/golden/NAME.txt; GOLDEN=renew writes it anew."""
    for number, server in enumerate(veeam.servers):
        text = text.replace(server.url, f"https://vbr-{chr(ord('a') + number)}.example.com:9419")
        text = text.replace(server.fingerprint, "0" * 64)
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("GOLDEN") == "renew":
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8"), f"{path} differs; GOLDEN=renew make test writes it anew"
