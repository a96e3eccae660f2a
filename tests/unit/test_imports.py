"""What is imported from other packages is public there: private modules come and go without a word."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OURS = {"veeam_client", "openapi", "tests", "benchmarks", "examples"}
PLACES = ("veeam_client", "openapi", "examples", "benchmarks", "docs/plugin")


def private_imports(source: str) -> list[str]:
    """Give what is imported from other packages and begins with an underscore."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and not node.level:
            found += [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
    return [
        name
        for name in found
        if name.split(".")[0] not in OURS | {"__future__"} and any(part.startswith("_") for part in name.split("."))
    ]


def test_private_imports_are_found() -> None:
    source = "import click, typer._click\nfrom a.b import _c\nfrom veeam_client._version import d\nfrom ._e import f\n"
    assert private_imports(source) == ["typer._click", "a.b._c"]


@pytest.mark.parametrize("place", PLACES)
def test_nothing_private_is_imported(place: str) -> None:
    files = [path for path in (ROOT / place).rglob("*.py") if "rest" not in path.parts]
    assert files
    found = {str(path.relative_to(ROOT)): private_imports(path.read_text(encoding="utf-8")) for path in files}
    assert {path: names for path, names in found.items() if names} == {}
