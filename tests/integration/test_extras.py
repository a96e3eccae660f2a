"""Whoever meets what is not installed reads one sentence, with the line that installs it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from veeam_client.runtime.extras import MissingExtra, extra

if TYPE_CHECKING:
    from pathlib import Path

FACES = {
    ("veeam_client.simulator", "Simulator", "orjson"): "simulator",
    ("veeam_client.simulator", "Simulator", "starlette"): "simulator",
    ("veeam_client.exporter", "serve", "prometheus_client"): "exporter",
}
IN_COROUTINES = {
    "secret('keyring:veeam/ada')()": "keyring",
    "KeyringTokens('vbr01.example.com').load()": "keyring",
    "KeyringTokens('vbr01.example.com').held().__aenter__()": "keyring",
    "VeeamClient('vbr01.example.com', username='a', password='b', transport='aiohttp').__aenter__()": "fast",
}
BLOCK = "import sys\nfor name in {names!r}: sys.modules[name] = None\n"


def without(names: list[str], program: str) -> subprocess.CompletedProcess[str]:
    """Run a program where these packages are not installed."""
    code = BLOCK.format(names=names) + program
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603


@pytest.mark.parametrize("package", ["click", "rich"])
def test_the_command(package: str) -> None:
    ended = without([package], "from veeam_client.cli import main; main()")
    message = f"veeam: {package} is not installed, which the extra cli brings: pip install 'veeam-client[cli]'\n"
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, "", message)


@pytest.mark.parametrize("case", FACES, ids=" ".join)
def test_rooms(case: tuple[str, str, str]) -> None:
    module, name, package = case
    ended = without([package], f"from {module} import {name}")
    message = ended.stderr.splitlines()[-1]
    assert f": {package}" in message
    assert message.endswith(
        f" is not installed, which the extra {FACES[case]} brings: pip install 'veeam-client[{FACES[case]}]'"
    )


@pytest.mark.parametrize("call", IN_COROUTINES)
def test_what_is_imported_when_it_is_used(call: str) -> None:
    program = (
        "import asyncio\nfrom veeam_client import VeeamClient\n"
        "from veeam_client.auth import KeyringTokens, secret\n"
        f"async def main(): await {call}\nasyncio.run(main())"
    )
    ended = without(["keyring", "filelock", "aiohttp"], program)
    assert f"pip install 'veeam-client[{IN_COROUTINES[call]}]'" in ended.stderr.splitlines()[-1]


def test_fixtures(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(BLOCK.format(names=["uvicorn"]))
    (tmp_path / "test_it.py").write_text("def test_it(veeam_simulator): pass\ndef test_more(veeam_fleet): pass\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "."]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603
    assert ended.stdout.count("uvicorn is not installed, which the extra simulator brings: pip install") >= 2
    assert "Traceback" not in ended.stdout
    assert "site-packages" not in ended.stdout


def test_a_fault_of_ours_is_none_of_an_extra() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"veeam_client\.nothing") as caught, extra("cli"):
        raise ModuleNotFoundError("No module named 'veeam_client.nothing'", name="veeam_client.nothing")
    assert not isinstance(caught.value, MissingExtra)
