"""PostgreSQL for a test: Debian's package, a cluster of its own, on a free port."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from .programs import closed_port

if TYPE_CHECKING:
    from collections.abc import Iterator

IS_REQUIRED = os.environ.get("VEEAM_POSTGRES") == "required"


def binaries() -> Path:
    """Where its programs are; skips if it is not installed, and fails where it has to be."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    on_path = shutil.which("initdb")
    if found or on_path:
        return (found[-1] if found else Path(on_path or "")).parent
    if IS_REQUIRED:
        pytest.fail("PostgreSQL is not installed: apt-get install postgresql")
    return pytest.skip("PostgreSQL is not installed: apt-get install postgresql")


@contextmanager
def postgres() -> Iterator[str]:
    """Run one, and give its URL for SQLAlchemy."""
    programs, port = binaries(), closed_port()
    # It refuses to run as root.
    user = "postgres" if os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        if user is not None:
            os.chown(folder, pwd.getpwnam(user).pw_uid, -1)

        def run(*command: str) -> None:
            subprocess.run(command, user=user, check=True, capture_output=True, cwd=folder, timeout=120)  # noqa: S603  # what is installed

        run(str(programs / "initdb"), "-D", str(data), "-U", "veeam", "--auth=trust", "--no-sync")
        options = f"-c listen_addresses=127.0.0.1 -c port={port} -c fsync=off -c unix_socket_directories={folder}"
        run(str(programs / "pg_ctl"), "-D", str(data), "-w", "-l", f"{folder}/log", "-o", options, "start")
        try:
            yield f"postgresql+psycopg://veeam@127.0.0.1:{port}/postgres"
        finally:
            run(str(programs / "pg_ctl"), "-D", str(data), "-m", "immediate", "-w", "stop")
