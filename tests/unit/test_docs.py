"""The README runs.

A Python block that calls `asyncio.run` is a program: it runs as it stands, in a process of its own, but for the names
of the servers in it, which become the address of a simulated one. Any other block is a piece of a program: it runs
with `vbr` being a client of a simulated server.
"""

import ast
import asyncio
import inspect
import os
import re
import sys
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from veeam_client import VeeamClient
from veeam_client.operations import OPERATIONS
from veeam_client.simulator import Mood, Simulator

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
PROGRAMS = [block for block in BLOCKS if "asyncio.run(" in block]
PIECES = [block for block in BLOCKS if "asyncio.run(" not in block]
USERNAME, PASSWORD = "svc-report", "secret"


@pytest.fixture
async def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Simulator]:
    monkeypatch.chdir(tmp_path)
    async with Simulator(username=USERNAME, password=PASSWORD, mood=Mood(run_seconds=0.5)) as server:
        (tmp_path / "vbr01.pem").write_bytes(server.ca_pem)
        yield server
        assert server.counters.active_sessions == 0


def here(block: str, server: Simulator) -> str:
    """Put the simulated server where the README has an example's name."""
    address = server.url.removeprefix("https://")
    return re.sub(r"(vbr\d\d|\{name\})\.example\.com", address, block)


def test_readme_has_programs_and_pieces() -> None:
    assert len(PROGRAMS) >= 3
    assert len(PIECES) >= 9
    assert len(PROGRAMS[0].splitlines()) == 10


@pytest.mark.parametrize("program", PROGRAMS)
async def test_programs_run(program: str, server: Simulator, tmp_path: Path) -> None:
    (tmp_path / "example.py").write_text(here(program, server), encoding="utf-8")
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "example.py",
        env=os.environ | {"VBR_PASSWORD": PASSWORD, "SSL_CERT_FILE": str(tmp_path / "vbr01.pem")},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    printed, complaints = await process.communicate()
    assert (process.returncode, complaints.decode()) == (0, "")
    assert printed
    assert b"failed after" not in printed


@pytest.mark.parametrize("piece", PIECES)
async def test_pieces_run(piece: str, server: Simulator) -> None:
    code = compile(here(piece, server), "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    async with VeeamClient(
        server.url, username=server.username, password=server.password, verify=server.ssl_context
    ) as vbr:
        names: dict[str, Any] = {"vbr": vbr}
        running = eval(code, names)  # noqa: S307 - our own README
        if inspect.isawaitable(running):
            await running


def test_table_of_sections_is_the_catalogue() -> None:
    counts = Counter(operation.namespace for operation in OPERATIONS.values())
    rows = "\n".join(f"| `{section}` | {count} |" for section, count in sorted(counts.items()))
    total = f"| **{len(counts)} sections** | **{counts.total()}** |"
    table = f"| Section | Operations |\n| --- | ---: |\n{rows}\n{total}\n"
    assert table in README, f"the README's table should be\n{table}"
    assert f"all {counts.total()} operations" in README
