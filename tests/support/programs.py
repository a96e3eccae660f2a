"""The programs in examples/, started as their users start them, and what they talk to."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from tests.support.fleets import server_of
from veeam_client.simulator import Mood, Simulator, User

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from veeam_client import VeeamClient

T = TypeVar("T")
EXAMPLES = Path(__file__).parents[2] / "examples"
PASSWORD = "simulated-password"
TOKEN = "hook-secret-93"
USERS = [User(role, PASSWORD, role) for role in ("BackupViewer", "RestoreOperator")]
ADMINISTRATOR = "SIMULATION\\operator"


def simulator(seed: int = 1, **settings: Any) -> Simulator:
    return Simulator(**{"seed": seed, "jobs": 12, "users": USERS, "mood": Mood(run_seconds=0.2), **settings})


def closed_port() -> int:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port: int = closed.getsockname()[1]
        return port


def write_fleet(folder: Path, *servers: Simulator, role: str = "BackupViewer", down: str | None = None) -> Path:
    """Write a fleet.toml of these servers, and of one more that does not answer."""
    lines = ["[defaults]", f"username = {json.dumps(role)}", 'password = "env:VBR_PASSWORD"']
    for server in servers:
        lines += [f"[servers.{server.name}]", f'host = "{server.url}"', f'verify = "sha256:{server.fingerprint}"']
    if down is not None:
        lines += [f"[servers.{down}]", f'host = "127.0.0.1:{closed_port()}"', "timeout = 2"]
    path = folder / "fleet.toml"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def start(program: str, *args: object, cwd: Path, **variables: str) -> subprocess.Popen[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("VEEAM_")}
    return subprocess.Popen(  # noqa: S603  # our own programs
        [sys.executable, EXAMPLES / program, *map(str, args)],
        cwd=cwd,
        env={**kept, "VBR_PASSWORD": PASSWORD, "PYTHONWARNINGS": "error::ResourceWarning", **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> subprocess.CompletedProcess[str]:
    """Wait for a program's end; it must not have told any secret."""
    printed, complaints = process.communicate(timeout=60)
    for secret in (PASSWORD, TOKEN, "new-password-71"):
        assert secret not in printed + complaints
    assert "Traceback" not in complaints, complaints
    return subprocess.CompletedProcess(process.args, process.returncode, printed, complaints)


def run(program: str, *args: object, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return ended(start(program, *args, cwd=cwd, **variables))


def ask(server: Simulator, question: Callable[[VeeamClient], Awaitable[T]]) -> T:
    """Ask a server as its administrator."""

    async def asking() -> T:
        async with server_of(server).client() as vbr:
            return await question(vbr)

    return asyncio.run(asking())


def until(condition: Callable[[], T], seconds: float = 30) -> T:
    """Wait for something to be so."""
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)
    return found


def run_job(server: Simulator, result: Any, message: str = "") -> dict[str, Any]:
    """Run a job that nobody has run so far, and give its state."""
    job: dict[str, Any] = next(
        row
        for row in server.world.job_states
        if row["status"] == "Inactive" and row["objectsCount"] and row["lastResult"] == "Success"
    )
    server.plan_run(job["id"], result=result, message=message, seconds=0.1)

    async def run_to_its_end(vbr: VeeamClient) -> None:
        await vbr.run(vbr.jobs.start_job, id=job["id"])

    ask(server, run_to_its_end)
    return job


class Hook:
    """A webhook on loopback: what came, and how to answer."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.statuses: list[int] = []
        self.url = ""

    def take(self, body: bytes) -> int:
        status = self.statuses.pop(0) if self.statuses else 200
        if status == 200:
            message = json.loads(body)
            assert set(message) == {"text"}
            self.texts.append(message["text"])
        return status


@contextmanager
def webhook() -> Iterator[Hook]:
    hook = Hook()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            status = hook.take(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(status)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        hook.url = f"http://127.0.0.1:{server.server_port}/{TOKEN}"
        try:
            yield hook
        finally:
            server.shutdown()
            thread.join()
