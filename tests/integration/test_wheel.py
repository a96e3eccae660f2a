"""The wheel as a user gets it: built, installed into an empty environment, run far from the source tree."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import asyncio

import veeam_client
from veeam_client import VeeamClient
from veeam_client.models import BackupJobModel
from veeam_client.simulator import Simulator


async def main() -> None:
    async with Simulator(seed=1, jobs=30) as server:
        async with VeeamClient(
            server.url, username=server.username, password=server.password, verify=server.ssl_context
        ) as vbr:
            info = await vbr.service.get_server_info()
            jobs = await vbr.jobs.get_all_jobs(limit=30)
        print(info.name, len(jobs.data), any(isinstance(job, BackupJobModel) for job in jobs.data))
        print(server.counters.active_sessions)
    print(veeam_client.__file__)


asyncio.run(main())
"""


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command with nothing of this environment in its own."""
    theirs = {"VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME"}
    environment = {name: value for name, value in os.environ.items() if name not in theirs}
    done = subprocess.run(  # noqa: S603  # our own words
        [str(word) for word in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--installer", "pip", "--outdir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


def test_it_contains_the_package_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"veeam_client"}
    assert not [name for name in names if "openapi/" in name or "/tests/" in name or "__pycache__" in name]
    assert {"veeam_client/py.typed", "veeam_client/rest/contract.json", "veeam_client/rest/catalogue.py"} <= set(names)
    sources = {str(path.relative_to(ROOT)) for path in (ROOT / "veeam_client").rglob("*.py")}
    assert {name for name in names if name.endswith(".py")} == sources


def test_it_runs_from_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    run(sys.executable, "-m", "venv", tmp_path / "env", cwd=tmp_path)
    python = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin") / "python"
    install = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*install, "--constraint", ROOT / "constraints.txt", f"{wheel}[simulator]", cwd=tmp_path)
    (tmp_path / "program.py").write_text(PROGRAM)
    told = run(python, "-W", "error", "program.py", cwd=tmp_path).splitlines()
    assert told[:2] == ["vbr-simulated-01 30 True", "0"]
    assert Path(told[2]).is_relative_to(tmp_path / "env")
