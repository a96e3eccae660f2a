"""Documents that would bring code: refused, or data; nothing of them runs, in a dry run neither."""

from __future__ import annotations

import ast
import asyncio
import json
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jinja2 import Environment, nodes
from openapi_python_client.schema.untrusted_string import UntrustedString

import veeam_client.rest
from openapi.pipeline import generate
from openapi.pipeline.__main__ import main
from openapi.pipeline.contract.document import PipelineError, parse
from openapi.pipeline.contract.importer import interface
from openapi.pipeline.diff import trial
from openapi.pipeline.passes.prepare import prepare
from openapi.pipeline.render import filters
from openapi.pipeline.render.filters import FILTERS
from openapi.pipeline.render.names import names_of
from openapi.pipeline.render.sections import _TAKEN_SECTIONS  # pyright: ignore[reportPrivateUsage]
from openapi.pipeline.render.syntax import check_syntax, faults
from tests.support.small_contracts import contract, imported, of_schemas, plant, ref, reply, write_package
from veeam_client import VeeamClient
from veeam_client.rest.operations import Sections

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openapi.pipeline.contract.document import Document

CANARY = Path("canary")
RUN = "__import__('pathlib').Path('canary').touch()"
TEXT = {"type": "string"}
HOSTILE = (
    f'x"); {RUN}; ("',
    f"x'); {RUN}; ('",
    f'x"\n    {RUN}\n    "',
    f'x",\n        )\n\n\n{RUN}\n\n\nasync def other(self):\n    return (\n        "',
    f'"""\n{RUN}\n"""',
    f"'''\n{RUN}\n'''",
    f'x\\"""\n{RUN}\n',
    f'x" + str({RUN}) + "',
    f"{{{{ {RUN} }}}}",
    f"{{% set x = cycler.__init__.__globals__.__builtins__.exec({RUN!r}) %}}",
    f"{{{RUN}}}",
    f"x\n\n>>> {RUN}\n",
    f"x\r{RUN}",
    f"x\u2028{RUN}",
    "x\0y",
    "\ud800",
    "x\x1b[2J",
    "\\",
    "x\\",
    "x\\'",
    "../../canary",
    "$(touch canary)",
    "`touch canary`",
    "x; touch canary",
    "\uff3f\uff3fimport\uff3f\uff3f",
    "\u202exfdp",
    "x" * 3000,
)  # fmt: skip


def small() -> Document:
    """A contract with a place for everything that has a name."""
    things = {
        "operationId": "ListThings",
        "tags": ["Things"],
        "parameters": [
            {"name": "limit", "in": "query", "schema": {"type": "integer", "default": 5}},
            {"name": "order", "in": "query", "schema": {"type": "string", "default": "name"}},
            {"name": "kind", "in": "query", "schema": {**ref("EKind")}},
            {"name": "x-trace", "in": "header", "schema": {"type": "string", "format": "uuid", "pattern": "^a$"}},
        ],
        "x-veeam-authorize": {"claims": ["ViewThings"], "roles": ["Auditor"]},
        "requestBody": {"content": {"application/json": {"schema": ref("Thing")}}},
        "responses": {**reply(ref("Thing")), "404": {"description": ""}},
        "security": [{"Bearer": []}],
    }
    schemas: Document = {
        "EKind": {"type": "string", "enum": ["Cat", "Dog"]},
        "Thing": {
            "type": "object",
            "required": ["kind"],
            "properties": {
                "kind": ref("EKind"),
                "name": {"type": "string", "default": "x"},
                ".issued": {"type": "string"},
            },
            "discriminator": {"propertyName": "kind", "mapping": {"Cat": "#/components/schemas/CatThing"}},
        },
        "CatThing": {"allOf": [ref("Thing"), {"type": "object", "properties": {"lives": {"type": "integer"}}}]},
    }
    document = contract({"/things": {"post": things}}, schemas)
    document["components"]["securitySchemes"] = {"Bearer": {"type": "http", "scheme": "bearer"}}
    document["tags"] = [{"name": "Things"}]
    return document


def call(document: Document) -> Document:
    found: Document = document["paths"]["/things"]["post"]
    return found


def thing(document: Document) -> Document:
    found: Document = document["components"]["schemas"]["Thing"]
    return found


def kinds(document: Document) -> Document:
    found: Document = document["components"]["schemas"]["EKind"]
    return found


def moved(holder: Document, old: str, new: str) -> None:
    holder[new] = holder.pop(old)


def tag(document: Document, text: str) -> None:
    call(document)["tags"] = [text]
    document["tags"] = [{"name": text}]


def schema(document: Document, text: str) -> None:
    moved(document["components"]["schemas"], "Thing", text)
    changed = json.dumps(document).replace('"#/components/schemas/Thing"', json.dumps(f"#/components/schemas/{text}"))
    document.update(json.loads(changed))


def told_by(document: Document, text: str) -> None:
    moved(thing(document)["properties"], "kind", text)
    thing(document)["discriminator"]["propertyName"] = text


PLACES: dict[str, Callable[[Document, str], object]] = {
    "operation id": lambda d, text: call(d).update(operationId=text),
    "tag": tag,
    "tag of none": lambda d, text: d["tags"].append({"name": text, "description": text}),
    "path": lambda d, text: moved(d["paths"], "/things", f"/{text}"),
    "placeholder": lambda d, text: moved(d["paths"], "/things", f"/{{{text}}}"),
    "method": lambda d, text: d["paths"]["/things"].update({text: call(d)}),
    "parameter": lambda d, text: call(d)["parameters"][0].update(name=text),
    "header": lambda d, text: call(d)["parameters"][3].update(name=text),
    "location": lambda d, text: call(d)["parameters"][0].update({"in": text}),
    "default": lambda d, text: call(d)["parameters"][1]["schema"].update(default=text),
    "default of a number": lambda d, text: call(d)["parameters"][0]["schema"].update(default=text),
    "default of an enumeration": lambda d, text: call(d)["parameters"][2].update(
        schema={"type": "string", "enum": ["a", text], "default": text}
    ),
    "default of an object": lambda d, text: call(d)["parameters"][1]["schema"].update(default={text: [text]}),
    "default of a property": lambda d, text: thing(d)["properties"]["name"].update(default=text),
    "format": lambda d, text: call(d)["parameters"][3]["schema"].update(format=text),
    "pattern": lambda d, text: call(d)["parameters"][3]["schema"].update(pattern=text),
    "type": lambda d, text: thing(d)["properties"]["name"].update(type=text),
    "claim": lambda d, text: call(d)["x-veeam-authorize"].update(claims=[text]),
    "role": lambda d, text: call(d)["x-veeam-authorize"].update(roles=text),
    "authorize": lambda d, text: call(d).update({"x-veeam-authorize": text}),
    "content type of a body": lambda d, text: moved(call(d)["requestBody"]["content"], "application/json", text),
    "content type of a reply": lambda d, text: moved(call(d)["responses"]["200"]["content"], "application/json", text),
    "file type": lambda d, text: call(d).update(
        responses=reply({"type": "string", "format": "binary"}, kind=f"application/{text}")
    ),
    "status": lambda d, text: call(d)["responses"].update({f"2{text}": {"description": ""}}),
    "status with a line break": lambda d, text: call(d)["responses"].update({f"200\n{text}": {"description": ""}}),
    "security": lambda d, text: call(d).update(security=[{text: [text]}]),
    "scheme": lambda d, text: moved(d["components"]["securitySchemes"], "Bearer", text),
    "scheme's word": lambda d, text: d["components"]["securitySchemes"]["Bearer"].update(scheme=text),
    "schema": schema,
    "reference": lambda d, text: thing(d)["properties"].update(name={"$ref": f"#/components/schemas/{text}"}),
    "property": lambda d, text: moved(thing(d)["properties"], "name", text),
    "required": lambda d, text: thing(d)["required"].append(text),
    "value": lambda d, text: kinds(d)["enum"].append(text),
    "only value": lambda d, text: d["components"]["schemas"].update(EKind={"type": "string", "enum": [text]}),
    "mapped value": lambda d, text: moved(thing(d)["discriminator"]["mapping"], "Cat", text),
    "mapped schema": lambda d, text: thing(d)["discriminator"]["mapping"].update(Cat=text),
    "discriminator": told_by,
    "discriminator of none": lambda d, text: thing(d)["discriminator"].update(propertyName=text),
    "version": lambda d, text: d["info"].update(version=text),
    "title": lambda d, text: d["info"].update(title=text),
    "OpenAPI": lambda d, text: d.update(openapi=f"3.0.1{text}"),
    "server": lambda d, text: d.update(servers=[{"url": text, "description": text}]),
    "description": lambda d, text: call(d).update(description=text, summary=text),
    "description of a property": lambda d, text: thing(d)["properties"]["name"].update(description=text),
    "words of values": lambda d, text: kinds(d).update({"x-enumDescriptions": {"Cat": text}}),
    "names of values": lambda d, text: kinds(d).update({"x-enum-varnames": [text, "B"]}),
    "extension": lambda d, text: call(d).update({f"x-{text}": text, "x-operation-id": text}),
    "keyword": lambda d, text: thing(d).update({text: text}),
    "example": lambda d, text: thing(d).update(example={text: text}),
}  # fmt: skip


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tree generated from a small contract; what runs there leaves a canary in the folder that commands run in."""
    root = tmp_path / "tree"
    plant(root, monkeypatch, of_schemas(Old={"type": "object"}))
    # In the place of the contract tests: import everything, as they do, and decode something.
    monkeypatch.setattr(trial, "failures", lambda _tree, fresh, into: everything_imported(fresh, into))
    assert main(["generate"]) == 0
    monkeypatch.chdir(tmp_path)
    return root


def everything_imported(fresh: Path, into: Path) -> list[str]:
    """Import each module of a client here, where a canary would be seen, and make the codec of each model."""
    package = into / "hostile_api"
    (package / "runtime").mkdir(parents=True)
    (package / "__init__.py").touch()
    from veeam_client import runtime  # noqa: PLC0415

    for path in Path(runtime.__file__ or "").parent.glob("*.py"):
        text = f"from veeam_client.runtime.{path.stem} import *\n" if path.stem != "__init__" else ""
        (package / "runtime" / path.name).write_text(text)
    fresh.rename(package / "rest")
    with imported(package) as load:
        for path in sorted((package / "rest").rglob("*.py")):
            name = ".".join(path.relative_to(package / "rest").with_suffix("").parts).removesuffix(".__init__")
            if name != "__init__":
                load(name)
        for name in dir(load("models")):
            model: Any = getattr(load("models"), name)
            if hasattr(model, "from_dict"):
                model.from_dict({"kind": "Cat", "name": "x"}).to_dict()
    package.joinpath("rest").rename(fresh)
    return []


def hostile(place: str) -> Iterator[Document]:
    """Documents with each text in one place, as far as it can stand there at all."""
    for text in HOSTILE:
        document = small()
        with suppress(ValueError):
            PLACES[place](document, text)
            yield document


def is_taken(document: Document) -> bool:
    problems: tuple[str, ...] = ()
    try:
        interface(document)
    except PipelineError as error:
        problems = error.problems
    assert all(problem.isprintable() for problem in problems)
    return not problems


@pytest.mark.parametrize("place", PLACES)
def test_nothing_of_a_document_runs(tree: Path, tmp_path: Path, place: str, capsys: pytest.CaptureFixture[str]) -> None:
    documents = [*hostile(place)]
    taken = [document for document in documents if is_taken(document)]
    # Of those that are data and not refused at once, other ones in each place.
    few = taken[[*PLACES].index(place) % 9 :: 9] or taken[:1] or documents[:1]
    before = contents(tree)
    for document in taken if "ALL_HOSTILE" in os.environ else few:
        spec = tmp_path / "spec.json"
        spec.write_text(json.dumps(document))
        code = main(["update", str(spec), "--check"])
        printed = capsys.readouterr()
        assert (code == 1) == ("error: " in printed.err)
        assert all(line.isprintable() for line in (printed.out + printed.err).splitlines())
        assert not (tmp_path / CANARY).exists()
    assert contents(tree) == before


def contents(tree: Path) -> dict[Path, bytes]:
    return {
        path: path.read_bytes()
        for path in tree.rglob("*")
        if path.is_file() and "build" not in path.relative_to(tree).parts
    }


def test_the_small_document_itself_is_taken(tree: Path, tmp_path: Path) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(small()))
    assert main(["update", str(spec)]) == 0
    assert "list_things" in (tree / "veeam_client" / "rest" / "catalogue" / "things.py").read_text()


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

    def test_it_stands_before_the_trial(self, tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Were a filter to let something through, nothing would be imported still."""
        monkeypatch.setitem(FILTERS, "literal", lambda value: f"{RUN} or {filters.literal(value)}")
        before = contents(tree)
        spec = tmp_path / "spec.json"
        spec.write_text(json.dumps(small()))
        for dry in ((), ("--check",)):
            assert main(["update", str(spec), *dry]) == 1
        assert "code of its own" in (tree / "build" / "update-spec" / "report.md").read_text()
        assert not (tmp_path / CANARY).exists()
        assert contents(tree) == before
        # That the canary would be seen:
        monkeypatch.setattr(generate, "check_syntax", lambda _: None)
        main(["update", str(spec), "--check"])
        assert (tmp_path / CANARY).exists()


class TestNames:
    @pytest.mark.parametrize("name", ["__class__", "_x", "ﬁle", "class", "a" * 121, "x\ny"])
    @pytest.mark.parametrize("kind", ["classes", "attributes", "members", "operations", "parameters"])
    def test_a_recorded_name_that_is_none(self, name: str, kind: str) -> None:
        entry: Document = {
            "classes": {"Thing": name},
            "attributes": {"Thing": {"name": name}},
            "members": {"EKind": {"Cat": name}},
            "operations": {"ListThings": f"things.{name}"},
            "parameters": {"ListThings": {"query limit": name}},
        }
        with pytest.raises(PipelineError, match="is no name in Python"):
            names_of(prepare(interface(small()).document), {kind: entry[kind]})

    @pytest.mark.parametrize("text", ["import", "class"])
    def test_a_section_that_python_has_no_name_for(self, text: str) -> None:
        document = small()
        tag(document, text)
        with pytest.raises(PipelineError, match=f"tag {text}: '{text}' is no name in Python"):
            names_of(prepare(interface(document).document), {})

    def test_names_that_the_client_has_itself(self) -> None:
        own = {name for name in dir(VeeamClient) if not name.startswith("_")} - {*vars(Sections)}
        assert own <= _TAKEN_SECTIONS

    def test_names_of_real_contracts(self, tmp_path: Path) -> None:
        document = small()
        names = (".issued", "@odata.nextLink", "$ref", "a b", "x-y", "a.b[0]", "list", "self", "__class__", "1st")
        for name in names:
            thing(document)["properties"][name] = {"type": "string"}
        call(document)["parameters"] += [
            {"name": name, "in": "query", "schema": {"type": "string"}}
            for name in ("self", "operation_id", "$filter", "a[b]")
        ]
        tag(document, "High Availability (HA) Cluster")
        write_package(document, tmp_path / "named_api")
        with imported(tmp_path / "named_api") as load:
            source = {"kind": "Dog", **dict.fromkeys(names, "x")}
            assert load("models").Thing.from_dict(source).to_dict() == source
            sections = load("operations").Sections()
            given: Document = {}

            async def called(_: str, arguments: Document) -> None:
                given.update(arguments)

            sections.call = called
            body = load("models").Thing.from_dict(source)
            asyncio.run(sections.high_availability_cluster.list_things(body=body, self_="a", operation_id="b"))
            assert {key: value for key, value in given.items() if value} == {
                "self_": "a", "operation_id": "b", "body": body,
            }  # fmt: skip


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
    def test_what_is_no_json(self, text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (tmp_path / "spec.yaml").write_text(text)
        assert main(["import", str(tmp_path / "spec.yaml"), "--into", str(tmp_path)]) == 1
        printed = capsys.readouterr().err
        assert printed.startswith("error: ")
        assert "openapi" not in printed.lower() or "no `openapi` keyword" not in printed
        assert not (tmp_path / CANARY).exists()
