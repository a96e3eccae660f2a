"""The guide of the command runs: what its console blocks show is what comes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.commands import KEYRINGS, Veeam, veeam_in
from veeam_client.cli.app import COMMANDS
from veeam_client.cli.exit_codes import Exit

if TYPE_CHECKING:
    from collections.abc import Iterator

GUIDE = Path(__file__).parents[2] / "docs/guides/command.md"
TEXT = GUIDE.read_text(encoding="utf-8")
STEP = re.compile(r"^\$ (.*)\n((?:(?!\$ |```).*\n)*)", re.MULTILINE)


@pytest.fixture
def veeam(tmp_path: Path) -> Iterator[Veeam]:
    with veeam_in(tmp_path) as veeam:
        (tmp_path / "bin").mkdir()
        (tmp_path / "bin/veeam").symlink_to(Path(sys.executable).with_name("veeam"))
        server = veeam.servers[1]
        veeam.env = {
            "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}",
            "PYTHONPATH": str(KEYRINGS),
            "PYTHON_KEYRING_BACKEND": "file_keyring.FileKeyring",
            "FILE_KEYRING": str(tmp_path / "keyring.json"),
            "XDG_CACHE_HOME": str(tmp_path),
            "VEEAM_USERNAME": server.username,
            "VEEAM_PASSWORD": server.password,
            "VEEAM_VERIFY": f"sha256:{server.fingerprint}",
        }
        yield veeam
        assert veeam.open_sessions() == 0


def run(step: str, veeam: Veeam) -> str:
    address = veeam.servers[1].url.removeprefix("https://")
    done = subprocess.run(  # noqa: S603  # our own guide
        ["/bin/sh", "-c", step.replace("vbr-b.example.com", address)],
        env=veeam.environment,
        cwd=veeam.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=60,
        check=False,
    )
    assert "Traceback" not in done.stdout
    return re.sub(r"127\.0\.0\.1:\d+", "vbr-b.example.com", done.stdout)


def test_the_guide_shows_what_comes(veeam: Veeam) -> None:
    shown: list[tuple[str, str]] = []

    def answer(found: re.Match[str]) -> str:
        came = run(found[1], veeam)
        shown.append((found[2], came))
        return f"$ {found[1]}\n{came}"

    renewed = re.sub(
        r"^```console\n(.*?)^```$",
        lambda block: f"```console\n{STEP.sub(answer, block[1])}```",
        TEXT,
        flags=re.MULTILINE | re.DOTALL,
    )
    if os.environ.get("GOLDEN") == "renew":
        GUIDE.write_text(renewed, encoding="utf-8")
    assert len(shown) >= 15
    assert [expected for expected, _ in shown] == [came for _, came in shown]


def test_the_guide_names_every_command_and_exit_code() -> None:
    for name in COMMANDS:
        assert re.search(rf"veeam {name}\b|`{name}`", TEXT), name
    codes = re.findall(r"^\| ([\d, ]+) \|", TEXT, re.MULTILINE)
    assert {int(code) for one in codes for code in one.split(",")} == {int(code) for code in Exit}
