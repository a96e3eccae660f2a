"""What stands between a document and code: the reader, the filters of the templates, the check of what was written."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest
from jinja2 import Environment, nodes
from openapi_python_client.schema.untrusted_string import UntrustedString

import veeam_client.rest
from openapi.pipeline import generate
from openapi.pipeline.__main__ import main
from openapi.pipeline.contract.document import PipelineError, parse
from openapi.pipeline.render import filters
from openapi.pipeline.render.filters import FILTERS
from openapi.pipeline.render.syntax import check_syntax, faults
from tests.support.hostile_texts import CANARY, HOSTILE, RUN


def bomb(levels: int, merge: str = "") -> str:
    lines = ["a0: &a0 {k: [x, x, x, x, x, x, x, x, x]}" if merge else "a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for level in range(1, levels):
        uses = ", ".join([f"*a{level - 1}"] * 9)
        lines.append(f"a{level}: &a{level} " + (f"{{<<: [{uses}]}}" if merge else f"[{uses}]"))
    return "\n".join(lines)


class TestDocuments:
    @pytest.mark.parametrize(
        "text",
        [bomb(12), bomb(12, "<<"), "a: &a [*a]", "a: &a {b: *a}", f"a: &a {'x' * 100_000}\nb: [{'*a, ' * 1000}]"],
    )
    def test_aliases_that_grow(self, text: str) -> None:
        with pytest.raises(PipelineError, match="its aliases make it larger than 64 MiB"):
            parse(f"openapi: 3.0.1\n{text}", "bomb.yaml")

    def test_aliases_that_do_not(self) -> None:
        assert parse("a: &a [x, y]\nb: [*a, *a]\nc: a & b", "fine.yaml") == {
            "a": ["x", "y"], "b": [["x", "y"], ["x", "y"]], "c": "a & b",
        }  # fmt: skip

    @pytest.mark.parametrize(
        "text",
        [
            "a: !!python/object/apply:os.system ['touch canary']",
            "a: !!python/name:os.system",
            "a: !!binary aGk=",
            "a: .nan",
            "a: .inf",
            'a: "x\\0y"',
            '"x\\0y": a',
            '{"a": NaN}',
            '{"a": "\\u0000"}',
            '{"a\\u0000": "b"}',
            '{"a": "\\ud800"}',
            '{"a": ' + "[" * 300 + "]" * 300 + "}",
            '{"a": ' + "[" * 100_000 + "]" * 100_000 + "}",
            "a: " + "[" * 300 + "]" * 300,
        ],
    )
    def test_what_is_no_json(
        self, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "spec.yaml").write_text(text)
        assert main(["import", str(tmp_path / "spec.yaml"), "--into", str(tmp_path)]) == 1
        printed = capsys.readouterr().err
        assert printed.startswith("error: ")
        assert "openapi" not in printed.lower() or "no `openapi` keyword" not in printed
        assert not (tmp_path / CANARY).exists()


class TestTemplates:
    def test_every_output_goes_through_a_filter(self) -> None:
        environment = Environment()  # noqa: S701  # Python, no HTML
        environment.filters.update(FILTERS)
        seen = 0
        for path in sorted(generate.TEMPLATES.iterdir()):
            tree = environment.parse(path.read_text(encoding="utf-8"))
            for output in tree.find_all(nodes.Output):
                for printed in output.nodes:
                    if not isinstance(printed, nodes.TemplateData):
                        assert isinstance(printed, nodes.Filter), f"{path.name}, line {printed.lineno}"
                        assert printed.name in FILTERS, f"{path.name}, line {printed.lineno}"
                        seen += 1
            assert not [
                *tree.find_all((nodes.Macro, nodes.CallBlock, nodes.FilterBlock, nodes.Import, nodes.FromImport))
            ]
            assert all(isinstance(one.template, nodes.Const) for one in tree.find_all(nodes.Include))
        assert seen > 40

    @pytest.mark.parametrize(
        "text",
        [*HOSTILE, 'ends with "', 'ends with \\"', '""""', 'ends with ""', '"', "\\", "a\\N{DIGIT ONE}", "é\u3042"],
    )
    @pytest.mark.parametrize("indent", [0, 4, 8])
    def test_words_stay_a_docstring(self, text: str, indent: int) -> None:
        if text == "\ud800":
            with pytest.raises(PipelineError, match="cannot be a docstring"):
                filters.docstring(text, indent)
            return
        (statement,) = ast.parse(filters.docstring(text, indent)).body
        assert isinstance(statement, ast.Expr)
        assert isinstance(statement.value, ast.Constant)
        assert isinstance(statement.value.value, str)

    @pytest.mark.parametrize("text", HOSTILE)
    def test_a_literal_is_what_it_was(self, text: str) -> None:
        class Odd(str):
            __slots__ = ()

            def __repr__(self) -> str:
                return RUN

        for value in (text, (text, 1, None, True, -1.5), UntrustedString(text)):
            written = ast.literal_eval(filters.literal(value))
            assert written == value
        assert ast.literal_eval(filters.literal(Odd(text))) == text

    @pytest.mark.parametrize("value", [object(), {1: 1}, {"a": [1]}, [1], b"x", {1}, print])
    def test_other_values_are_no_literals(self, value: object) -> None:
        with pytest.raises(PipelineError, match="no value that generated code can hold"):
            filters.literal(value)

    @pytest.mark.parametrize("text", [*HOSTILE, "", "class", "__class__", "_x", "1st", "ﬁle", "a.b", "a b", "None"])
    def test_what_is_no_name(self, text: str) -> None:
        with pytest.raises(PipelineError, match="is no name in Python"):
            filters.identifier(text)

    @pytest.mark.parametrize("text", ["int | None = None", "list[Thing] | None", "dict[str, Any]", "EKind = EKind.CAT"])
    def test_annotations(self, text: str) -> None:
        assert filters.annotation(text) == text

    @pytest.mark.parametrize(
        "text", [*HOSTILE, "", "int()", "int = f()", "int\nx", "a.b", "lambda: x", "int; x", "x = a.b.c"]
    )
    def test_what_is_no_annotation(self, text: str) -> None:
        if text.isidentifier() and text.isascii():
            return
        with pytest.raises(PipelineError, match="is no annotation"):
            filters.annotation(text)


def ours(folder: Path) -> Path:
    """The tree's own client, without what running it leaves there."""
    rest = Path(veeam_client.rest.__file__ or "").parent
    return Path(shutil.copytree(rest, folder / "rest", ignore=shutil.ignore_patterns("__pycache__")))


class TestSyntax:
    def test_what_is_generated_passes(self, tmp_path: Path) -> None:
        check_syntax(ours(tmp_path))

    @pytest.mark.parametrize(
        "source",
        [
            "import os",
            "from os import system",
            "from typing import *",
            "from .a import _b",
            "from .a.b import c",
            "from ....a import b",
            "from ...cli import main",
            "print('x')",
            "x = 1",
            "x: int = f()",
            "REVISION = f'{x}'",
            "REVISION = 'a' + 'b'",
            "REVISIONS = (REVISION, f())",
            "if True:\n    from .a import b",
            "if TYPE_CHECKING:\n    print(1)",
            "if TYPE_CHECKING:\n    pass\nelse:\n    print(1)",
            "class A(f()): pass",
            "class A(metaclass=B): pass",
            "@f\nclass A: pass",
            "@define(eq=f())\nclass A: pass",
            "class A:\n    x = f()",
            "class A:\n    x: int = f()",
            "class A:\n    _ignore_ = 'x'",
            "class A:\n    __slots__: int = 1",
            "class A:\n    def __init_subclass__(self) -> None: pass",
            "class A:\n    @f\n    def b(self) -> None: pass",
            "class A:\n    def b(self, x: int = f()) -> None: pass",
            "class A:\n    def b(self, *, x: int = f()) -> None: pass",
            "class A:\n    def b(self, x: f()) -> None: pass",
            "class A:\n    async def b(self) -> None:\n        await self._call(f())",
            "class A:\n    async def b(self) -> None:\n        await self._call('x', a=f())",
            "class A:\n    async def b(self) -> None:\n        await self._call('x', **a)",
            "class A:\n    async def b(self) -> None:\n        await other._call('x')",
            "class A:\n    async def b(self) -> None:\n        return await self._call('x')",
            "class A:\n    def b(self) -> None:\n        return f(self, 1)",
            "class A:\n    __json_names__: ClassVar[Mapping[str, str]] = {'a': f()}",
            "class A:\n    __json_names__: ClassVar[Mapping[str, str]] = {**a}",
            "class A:\n    __secrets__: ClassVar[frozenset[str]] = frozenset(f())",
            "_ALL: tuple[Operation, ...] = (Operation(id=f()),)",
            "_ALL: tuple[Operation, ...] = (exec('x'),)",
            "_ALL: tuple[Operation, ...] = (Operation(**a),)",
            "_ALL: tuple[Operation, ...] = tuple(a)",
            "__getattr__, __dir__ = lazy_namespace(__name__, {'a': f()})",
            "__getattr__, __dir__ = other(__name__, {})",
            "for x in y: pass",
            "lambda: x",
            "[x for x in y]",
            "(",
            "x = 1\0",
        ],
    )
    def test_what_no_template_writes(self, source: str) -> None:
        assert [*faults(source.encode())]

    def test_files_that_no_template_makes(self, tmp_path: Path) -> None:
        (tmp_path / "contract.json").touch()
        check_syntax(tmp_path)
        (tmp_path / "x.pth").touch()
        (tmp_path / "link.py").symlink_to(__file__)
        with pytest.raises(PipelineError) as caught:
            check_syntax(tmp_path)
        assert [problem.split(": ")[1] for problem in caught.value.problems] == ["link.py", "x.pth"]
