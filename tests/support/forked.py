"""Runs of the command, each in a process that is forked from one that has imported it: a fifth of the time."""

from __future__ import annotations

import atexit
import gc
import json
import os
import pkgutil
import runpy
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback
from functools import cache
from importlib import import_module
from threading import Lock
from typing import TYPE_CHECKING, Any

from veeam_client.client import work_status

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMAND = "veeam_client.cli"
_ROOMS = ("auth", "client", "cli", "collectors", "fleet", "recipes", "runtime", "transport")
_MOST = 1 << 20
_lock = Lock()


def run(
    arguments: list[str], *, env: Mapping[str, str] = os.environ, cwd: str = ".", given: str = "", seconds: float = 60
) -> subprocess.CompletedProcess[bytes]:
    """Run the command as `subprocess.run` would."""
    with tempfile.TemporaryFile() as read, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, _lock:
        read.write(given.encode())
        read.seek(0)
        asked = json.dumps({"arguments": arguments, "env": {**env}, "cwd": cwd}).encode()
        parent = _parent()
        socket.send_fds(parent, [asked], [read.fileno(), out.fileno(), err.fileno()])
        pid = int(parent.recv(32))
        parent.settimeout(seconds)
        try:
            code = int(parent.recv(32))
        except TimeoutError:
            os.kill(pid, signal.SIGKILL)
            parent.settimeout(None)
            parent.recv(32)
            raise subprocess.TimeoutExpired(arguments, seconds) from None
        finally:
            parent.settimeout(None)
        out.seek(0)
        err.seek(0)
        return subprocess.CompletedProcess(arguments, code, out.read(), err.read())


@cache
def _parent() -> socket.socket:
    """Start the process that forks."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        process = subprocess.Popen(  # noqa: S603  # our own module
            [sys.executable, "-m", __name__, str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
        )

    @atexit.register
    def end() -> None:  # pyright: ignore[reportUnusedFunction]
        ours.close()
        process.wait()

    return ours


def _main(end: socket.socket) -> None:
    for room in _ROOMS:
        package = import_module(f"veeam_client.{room}")
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                import_module(module.name)
    import_module("aiohttp")
    # Simulated work is soon done: who waits looks as soon.
    work_status._FIRST_STEP = 0.05
    gc.freeze()
    while True:
        asked, files, _, _ = socket.recv_fds(end, _MOST, 3)
        if not asked:
            return
        pid = os.fork()
        if pid == 0:
            end.close()
            os._exit(_child(json.loads(asked), files))
        for file in files:
            os.close(file)
        end.send(str(pid).encode())
        end.send(str(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])).encode())


def _child(asked: dict[str, Any], files: list[int]) -> int:
    for number, file in enumerate(files):
        os.dup2(file, number)
        os.close(file)
    os.chdir(asked["cwd"])
    os.environ.clear()
    os.environ.update(asked["env"])
    time.tzset()
    sys.argv = [COMMAND, *asked["arguments"]]
    code: Any = None
    try:
        runpy.run_module(COMMAND, run_name="__main__", alter_sys=True)
    except SystemExit as end:
        code = end.code
    except BaseException:  # noqa: BLE001  # as the interpreter does
        traceback.print_exc()
        code = 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    return code if isinstance(code, int) else int(code is not None)


if __name__ == "__main__":
    with socket.socket(fileno=int(sys.argv[1])) as given_end:
        _main(given_end)
