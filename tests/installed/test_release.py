"""A release could be made now: the same bytes each time, complete, and installable without an index."""

from __future__ import annotations

import re
import sys
import tarfile
import zipfile
from datetime import date
from pathlib import Path

import pytest

from tests.installed.environments import EXTRAS, ROOT, run
from veeam_client import __version__

BIN = Path(sys.executable).parent
# Bytes of the wheel: it goes into containers, and into functions that start often.
LARGEST = 2_200_000
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


def build(source: Path, folder: Path, *what: str) -> dict[str, bytes]:
    """Build what is released, and give each file by its name."""
    run(sys.executable, "-m", "build", "--installer", "uv", *what, "--outdir", folder, source, cwd=folder.parent)
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")}


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("released") / "dist"
    build(ROOT, folder)
    return folder


def test_the_wheel_contains_the_package_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"veeam_client"}
    assert not [name for name in names if "openapi/" in name or "/tests/" in name or "__pycache__" in name]
    assert {"veeam_client/py.typed", "veeam_client/rest/contract.json", "veeam_client/rest/catalogue/jobs.py"} <= set(
        names
    )
    sources = {str(path.relative_to(ROOT)) for path in (ROOT / "veeam_client").rglob("*.py")}
    assert {name for name in names if name.endswith(".py")} == sources
    assert wheel.stat().st_size < LARGEST


def test_the_changelog_has_a_date() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(rf"^## \[{re.escape(__version__)}\] - (\d{{4}}-\d\d-\d\d)$", text, re.MULTILINE)
    assert found, f"{__version__} has no date"
    assert date.fromisoformat(found[1])


@pytest.mark.full
def test_it_runs_from_an_empty_environment_that_reaches_no_index(wheel: Path, tmp_path: Path) -> None:
    """What is installed comes from a folder of wheels, as on a machine without the internet."""
    wheels = tmp_path / "wheels"
    pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")
    pins = ("--constraint", ROOT / "constraints.txt")
    run(*pip, "download", "--only-binary=:all:", "--dest", wheels, *pins, f"{wheel}[{','.join(EXTRAS)}]", cwd=tmp_path)
    run(sys.executable, "-m", "venv", tmp_path / "env", cwd=tmp_path)
    python = tmp_path / "env" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    install = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index")
    # An index that the settings of this machine name would be asked all the same.
    alone = {"PIP_CONFIG_FILE": "/dev/null", "PIP_FIND_LINKS": str(wheels)}
    run(*install, f"veeam-client[{','.join(EXTRAS)}]", cwd=tmp_path, **alone)
    (tmp_path / "program.py").write_text(PROGRAM)
    printed = run(python, "-W", "error", "program.py", cwd=tmp_path).splitlines()
    assert printed[:2] == ["vbr-simulated-01 30 True", "0"]
    assert Path(printed[2]).is_relative_to(tmp_path / "env")
    assert run(python.with_name("veeam"), "--version", cwd=tmp_path) == f"veeam-client {__version__}\n"


@pytest.mark.full
def test_twice_the_same_bytes(released: Path, tmp_path: Path) -> None:
    first = {path.name: path.read_bytes() for path in released.iterdir() if not path.name.startswith(".")}
    assert len(first) == 2
    assert build(ROOT, tmp_path / "again") == first


@pytest.mark.full
def test_an_index_takes_it(released: Path, tmp_path: Path) -> None:
    wheels = [path for path in released.iterdir() if path.suffix == ".whl"]
    run(BIN / "twine", "check", "--strict", *released.glob("veeam_client-*"), cwd=tmp_path)
    run(BIN / "check-wheel-contents", *wheels, cwd=tmp_path)


@pytest.mark.full
def test_the_source_archive_builds_the_same_wheel_and_passes_its_tests(released: Path, tmp_path: Path) -> None:
    (archive,) = released.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(tmp_path, filter="data")
    source = tmp_path / archive.name.removesuffix(".tar.gz")
    (again,) = build(source, tmp_path / "again", "--wheel").items()
    assert (released / again[0]).read_bytes() == again[1]
    places = ("tests/unit", "tests/contract", "tests/generator")
    run(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *places, cwd=source, PYTHONPATH=str(source))
