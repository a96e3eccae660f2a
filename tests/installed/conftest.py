"""What is built once for all of these tests."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.installed.environments import ROOT, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the tree."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--installer", "uv", "--outdir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built
