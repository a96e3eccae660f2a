"""What the guide says of real servers has a test, and what has a test is in the guide."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"^\| (.+?) \| (.+?) \|$", re.MULTILINE)


def statements() -> dict[str, str]:
    text = (ROOT / "docs/guides/testing.md").read_text(encoding="utf-8")
    section = text.partition("\n## What real servers do\n")[2].partition("\n## ")[0]
    return {row[1]: row[2] for row in ROW.finditer(section) if not row[1].startswith(("Real servers", "---"))}


def with_tests() -> set[str]:
    found = set[str]()
    for path in (ROOT / "tests/integration").glob("test_simulator_behaviour_*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        tests = [node for node in tree.body if isinstance(node, ast.AsyncFunctionDef) and node.name.startswith("test_")]
        found |= {ast.get_docstring(node) or node.name for node in tests}
    return found


def test_each_statement_that_is_played_has_a_test() -> None:
    played = {statement for statement, how in statements().items() if how != "not played"}
    assert played == with_tests()
    assert len(played) > 70
