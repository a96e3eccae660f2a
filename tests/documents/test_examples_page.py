"""The list of the examples, and what each says of itself."""

from __future__ import annotations

import ast
import re
import shlex

from tests.support.programs import EXAMPLES

# To be copied into a program that runs already.
MODULES = {"home_assistant.py"}
PROGRAMS = sorted({path.name for path in EXAMPLES.glob("*.py")} - MODULES)


def test_every_program_is_listed_with_options_that_it_has() -> None:
    text = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| \[(\w+\.py)\]\(\1\) \| .+ \| `(.+)` \|$", text, re.MULTILINE)
    assert sorted(name for name, _ in listed) == PROGRAMS
    assert listed[0][0] == "demo.py"
    for name, command in listed:
        words = shlex.split(command)
        assert words[words.index("python") + 1] == name
        source = (EXAMPLES / name).read_text(encoding="utf-8")
        assert [word for word in words if word.startswith("--") and f'"{word}"' not in source] == []


def test_every_module_is_told_of_and_says_what_it_needs() -> None:
    text = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    for name in MODULES:
        assert f"[{name}]({name})" in text
        docstring = ast.get_docstring(ast.parse((EXAMPLES / name).read_text(encoding="utf-8"))) or ""
        assert [part for part in ("\nNeeds: ", "Role: ") if part not in docstring] == []


def test_each_program_says_how_it_is_run_and_what_it_needs() -> None:
    for name in PROGRAMS:
        docstring = ast.get_docstring(ast.parse((EXAMPLES / name).read_text(encoding="utf-8"))) or ""
        parts = ("\nNeeds: ", "\nRole: ", "\nExit status: ") if name != "demo.py" else ()
        assert [part for part in (f"python examples/{name}", *parts) if part not in docstring] == [], name
