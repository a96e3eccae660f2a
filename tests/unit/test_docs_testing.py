"""docs/testing.md runs, and says what is so."""

import ast
import asyncio
import inspect
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from veeam_client.simulator import DIFFERENCES, MOODS

GUIDE = (Path(__file__).parents[2] / "docs" / "testing.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


def run(*command: str, folder: Path) -> str:
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, *command], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_complete_example_passes(tmp_path: Path) -> None:
    (tmp_path / "test_nightly.py").write_text(BLOCKS[0], encoding="utf-8")
    strict = ("-W", "error", "-p", "no:asyncio", "-p", "no:cacheprovider", "--strict-markers", "-q")
    assert "6 passed" in run("-m", "pytest", *strict, "test_nightly.py", folder=tmp_path)


def test_the_complete_example_can_fail(tmp_path: Path) -> None:
    broken = BLOCKS[0].replace("return str(session.result.result)", 'return "Success"')
    (tmp_path / "test_nightly.py").write_text(broken, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", "test_nightly.py"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "2 failed, 4 passed" in done.stdout


def test_the_program_runs(tmp_path: Path) -> None:
    (tmp_path / "example.py").write_text(BLOCKS[1], encoding="utf-8")
    assert run("-W", "error", "example.py", folder=tmp_path).split() == ["Starting", "Success"]


@pytest.mark.parametrize("piece", BLOCKS[2:])
async def test_the_pieces_run(piece: str) -> None:
    names: dict[str, Any] = {}
    running = eval(compile(piece, "testing.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)  # noqa: S307
    if inspect.isawaitable(running):
        await running
    assert names["server"].mood.retry_after == 2


def test_the_differences_are_those_of_the_simulator() -> None:
    listed = GUIDE.partition("is this list:\n\n")[2]
    told = [" ".join(item.split()) for item in re.split(r"^- ", listed, flags=re.MULTILINE)[1:]]
    assert told == list(DIFFERENCES)


def test_every_mood_is_told() -> None:
    moods = GUIDE.partition("## Moods")[2].partition("## For people")[0]
    assert re.findall(r"^\| `(\w+)` \| ", moods, re.MULTILINE) == list(MOODS)


def test_loading_the_plugin_imports_nothing_heavy() -> None:
    program = (
        "import sys, veeam_client.simulator.pytest_plugin\n"
        "print(sorted({'httpx', 'starlette', 'uvicorn', 'cryptography', 'jsonschema'} & set(sys.modules)))\n"
    )
    assert run("-c", program, folder=Path.cwd()) == "[]\n"


def test_the_fixtures_leave_no_thread(veeam_fleet: list[Any]) -> None:
    assert len({server.url for server in veeam_fleet}) == 3
    assert asyncio.run(asyncio.sleep(0, result="a loop of one's own")) == "a loop of one's own"
