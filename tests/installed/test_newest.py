"""What a clean `pip install` brings today works: the newest of everything, on each Python that this machine has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.installed.environments import EXTRAS, ROOT, new_environment, pythons, run

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.full

# What each extra is for, as far as that can be seen without a server.
USES = {
    "": "from veeam_client import Fleet, VeeamClient; VeeamClient('vbr01.example.com', username='a', password='b')",
    "cli": "import runpy, sys; sys.argv = ['veeam', '--version']; runpy.run_module('veeam_client.cli')",
    "dask": "from distributed import Client; from veeam_client import Fleet; Fleet([])",
    "exporter": "from veeam_client.exporter import METRICS, FleetMetrics, serve; assert METRICS",
    "fast": (
        "from veeam_client import VeeamClient\n"
        "VeeamClient('vbr01.example.com', username='a', password='b', transport='aiohttp')"
    ),
    "httpx2": (
        "from veeam_client import VeeamClient\n"
        "VeeamClient('vbr01.example.com', username='a', password='b', transport='httpx2')"
    ),
    "keyring": "import filelock, keyring, veeam_client.auth",
    "opentelemetry": (
        "from veeam_client import VeeamClient\n"
        "VeeamClient('vbr01.example.com', username='a', password='b', tracer_provider=True)"
    ),
    "simulator": (
        "import asyncio\nfrom veeam_client import VeeamClient\nfrom veeam_client.simulator import Simulator\n"
        "async def main():\n"
        "    async with Simulator(jobs=3) as one, VeeamClient(\n"
        "        one.url, username=one.username, password=one.password, verify=one.ssl_context\n"
        "    ) as vbr:\n"
        "        assert len((await vbr.jobs.get_all_jobs_states()).data) == 3\n"
        "asyncio.run(main())"
    ),
    "socks": (
        "import asyncio, contextlib, os\n"
        "os.environ['ALL_PROXY'] = 'socks5h://127.0.0.1:9'\n"
        "from veeam_client import VeeamClient, errors\n"
        "async def main():\n"
        "    async with VeeamClient('vbr01:9419', username='a', password='b', retry=None) as vbr:\n"
        "        with contextlib.suppress(errors.Unreachable):\n"  # there is no proxy
        "            await vbr.jobs.get_all_jobs()\n"
        "asyncio.run(main())"
    ),
    "sql": "from veeam_client.collectors import SqlCursors; SqlCursors('sqlite://').load('feed', 'server')",
}
each_python = pytest.mark.parametrize("version", pythons())


@each_python
@pytest.mark.parametrize("extra", ["", *EXTRAS])
def test_each_extra_alone(extra: str, version: str, wheel: Path, tmp_path: Path) -> None:
    required = f"{wheel}[{extra}]" if extra else wheel
    python = new_environment(tmp_path / "env", required, python=pythons()[version])
    run(python, "-W", "error", "-c", USES[extra], cwd=tmp_path)


@each_python
def test_all_together(version: str, wheel: Path, tmp_path: Path) -> None:
    python = new_environment(
        tmp_path / "env",
        f"{wheel}[{','.join(EXTRAS)}]",
        "pytest",
        "pytest-asyncio",
        "ruamel.yaml",
        python=pythons()[version],
    )
    for use in USES.values():
        run(python, "-W", "error", "-c", use, cwd=tmp_path)
    documents = ("tests/documents/test_documents.py", "-k", "README.md and not examples and not openapi")
    run(python, "-m", "pytest", "-q", "-p", "no:cacheprovider", *documents, cwd=ROOT)
    run(python, ROOT / "tests/installed/commands.py", cwd=tmp_path)


def test_the_lowest_together(wheel: Path, tmp_path: Path) -> None:
    """`make test-lowest` runs all tests, but there what development needs can ask for more than the package does."""
    everything = f"{wheel}[{','.join(EXTRAS)}]"
    python = new_environment(tmp_path / "env", "--resolution=lowest-direct", everything)
    for use in USES.values():
        run(python, "-W", "error", "-c", use, cwd=tmp_path)
    run(python, ROOT / "tests/installed/commands.py", cwd=tmp_path)
