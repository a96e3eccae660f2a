"""The list of the examples."""

from __future__ import annotations

import ast
import re
import shlex

from tests.examples.programs import EXAMPLES


def test_every_program_is_listed_with_a_command_that_its_parser_knows() -> None:
    listed = re.findall(
        r"^\| `(\w+\.py)` \| .+ \| `python examples/(.+)` \|$", (EXAMPLES / "README.md").read_text(), re.M
    )
    programs = sorted(path.name for path in EXAMPLES.glob("*.py"))
    assert sorted(name for name, _ in listed) == programs
    assert listed[0][0] == "demo.py"
    for name, command in listed:
        program, *arguments = shlex.split(command)
        assert program == name
        source = (EXAMPLES / name).read_text(encoding="utf-8")
        for option in (argument for argument in arguments if argument.startswith("--")):
            assert f'"{option}"' in source


def test_each_program_says_what_it_needs() -> None:
    for path in EXAMPLES.glob("*.py"):
        if path.name != "demo.py":
            said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
            assert f"python examples/{path.name}" in said
            for part in ("\nNeeds: ", "\nRole: ", "\nExit status: 0 "):
                assert part in said, path.name
