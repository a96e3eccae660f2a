"""Users' code is checked by the type checkers that they use, as strictly as these can."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
USAGE = sorted((ROOT / "tests" / "typing").glob("*.py"))


@pytest.mark.parametrize(
    "checker", [["mypy", "--strict", "--warn-unused-ignores"], ["pyright", "--pythonpath", sys.executable]]
)
def test_typical_code_is_typed(checker: list[str]) -> None:
    command = [sys.executable, "-m", *checker, *map(str, USAGE)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  # our own words
    assert done.returncode == 0, done.stdout + done.stderr
