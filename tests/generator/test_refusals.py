"""What no client can be made of is refused: each problem in a line of its own, with its place and a way out."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest

from openapi.pipeline.__main__ import main
from openapi.pipeline.contract.document import PipelineError
from openapi.pipeline.contract.importer import interface
from openapi.pipeline.passes.prepare import prepare
from openapi.pipeline.render.names import merged, names_of
from tests.support.small_contracts import contract, of_schemas, operation, ref, reply, write_package

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openapi.pipeline.contract.document import Document

TEXT = {"type": "string"}
THING = "#/components/schemas/Thing"
GET = "#/paths/~1Thing/get"
OVERLAY = "correct it with an overlay action"


def things(**properties: Any) -> Document:
    return of_schemas(Thing={"type": "object", "properties": properties})


def call(document: Document) -> Document:
    found: Document = document["paths"]["/Thing"]["get"]
    return found


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (
            lambda d: d["components"]["schemas"]["Thing"]["properties"].update(
                deep={"$ref": "#/components/schemas/Thing/properties/name"}
            ),
            f"{THING}/properties/deep/$ref: a reference of unknown shape: {THING}/properties/name; {OVERLAY}",
        ),
        (
            lambda d: d["paths"].update({"/other": {"$ref": "#/paths/~1Thing"}}),
            "#/paths/~1other/$ref: a reference of unknown shape: #/paths/~1Thing; correct it with an overlay action",
        ),
        (
            lambda d: d["components"]["schemas"].update(A={"allOf": [ref("B")]}, B={"allOf": [ref("A")]}),
            "#/components/schemas/A: a schema that builds on itself with `allOf`; correct it with an overlay action",
        ),
        (
            lambda d: call(d).pop("operationId"),
            "#/paths/~1Thing/get: an operation without `operationId`; give it one with an overlay action",
        ),
        (
            lambda d: call(d).pop("tags"),
            "#/paths/~1Thing/get: an operation without a tag belongs to no section; give it one with an overlay action",
        ),
        (
            lambda d: call(d).update(responses={"default": {"description": ""}}),
            "#/paths/~1Thing/get/responses: no reply of success (2xx); correct it with an overlay action",
        ),
        (
            lambda d: call(d).update(responses=reply(ref("Thing"), kind="application/xml")),
            f"{GET}/responses/200: a body that cannot be read, of the content type application/xml; {OVERLAY}",
        ),
        (
            lambda d: call(d).update(requestBody={"content": {"multipart/form-data": {"schema": ref("Thing")}}}),
            f"{GET}/requestBody: a body that cannot be sent, of the content type multipart/form-data; {OVERLAY}",
        ),
    ],
)
def test_what_a_client_cannot_do_without(change: Callable[[Document], object], problem: str) -> None:
    document = things(name=TEXT)
    change(document)
    with pytest.raises(PipelineError) as caught:
        interface(document)
    assert problem in caught.value.problems


def test_every_problem_is_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = things(name=TEXT)
    document["paths"]["/one"] = {"get": {"responses": {"200": {"description": ""}}}}
    document["paths"]["/two"] = {"get": operation("Two", {"404": {"description": ""}})}
    source = tmp_path / "spec.json"
    source.write_text(json.dumps(document))
    assert main(["import", str(source), "--into", str(tmp_path)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[2] for line in lines] == [
        "#/paths/~1one/get",
        "#/paths/~1one/get",
        "#/paths/~1two/get/responses",
    ]
    assert all(line.startswith(f"error: {source}: ") for line in lines)


def test_every_fault_of_the_form_is_listed() -> None:
    """One for each component: of several faults in one schema the worst is told first."""
    document = of_schemas(
        A={"type": "object", "properties": {"one": {"type": "blob"}}},
        B={"type": "object", "properties": {"two": {"type": "number", "minimum": "x"}}},
        C={"type": "object", "properties": {"three": 5}},
    )
    with pytest.raises(PipelineError) as caught:
        interface(document)
    places = [problem.split(": ")[1].removeprefix("#/components/schemas/") for problem in caught.value.problems]
    assert places == ["A/properties/one/type", "B/properties/two/minimum", "C/properties/three"]


@pytest.mark.parametrize("keyword", ["paths", "components", "info"])
@pytest.mark.parametrize("version", ["3.0.1", "3.1.0"])
@pytest.mark.parametrize("value", [5, [], "x", None])
def test_nonsense_is_refused_and_does_not_crash(keyword: str, version: str, value: Any) -> None:
    with pytest.raises(PipelineError):
        interface({**things(name=TEXT), "openapi": version, keyword: value})


def named(document: Document, lock: Document | None = None) -> Document:
    return names_of(prepare(interface(document).document), lock or {})


EMPTY = {"204": {"description": ""}}
JOB = {"type": "object", "properties": {"kind": {"type": "string", "enum": ["a"]}}}
CLASHES: list[tuple[Document, tuple[str, ...], str, str]] = [
    (
        of_schemas(FooBar={"type": "object"}, Foo_Bar={"type": "object"}),
        ("classes", "Foo_Bar"),
        "schema Foo_Bar: the name FooBar is that of FooBar already",
        "OtherFooBar",
    ),
    (
        of_schemas(FOOBar={"type": "object"}, FooBar={"type": "object"}),
        ("classes", "FooBar"),
        "schema FooBar: its module foo_bar is that of FOOBar already",
        "SecondFooBar",
    ),
    (
        of_schemas(JobKind={"type": "object"}, Job=JOB),
        ("classes", "Job.kind"),
        "schema Job.kind: the name JobKind is that of JobKind already",
        "KindOfJob",
    ),
    (
        things(fooBar=TEXT, foo_bar=TEXT),
        ("attributes", "Thing", "foo_bar"),
        "property of Thing: foo_bar: the name foo_bar is that of fooBar already",
        "foo_bar_2",
    ),
    (
        of_schemas(EKind={"type": "string", "enum": ["a b", "a-b"]}),
        ("members", "EKind", "a-b"),
        "enumeration EKind: a-b: the name A_B is that of a b already",
        "A_DASH_B",
    ),
    (
        of_schemas(EKind={"type": "string", "enum": ["Größe", "*"]}),
        ("members", "EKind", "*"),
        "",
        "STAR",
    ),
    (
        contract({"/a": {"get": operation("GetA", EMPTY), "put": operation("get_a", EMPTY)}}, {}),
        ("operations", "get_a"),
        "operation get_a: the name get_a is that of GetA already",
        "things.put_a",
    ),
]


class TestNames:
    @pytest.mark.parametrize(("document", "entry", "clash", "name"), CLASHES)
    def test_a_clash_has_a_way_out(
        self, document: Document, entry: tuple[str, ...], clash: str, name: str, tmp_path: Path
    ) -> None:
        if clash:
            with pytest.raises(PipelineError) as caught:
                named(document)
            place = ", ".join(["openapi/names.lock", *(f'"{key}"' for key in entry)])
            assert caught.value.problems == (f"{clash}; write another in {place}",)
        lock: Any = name
        for key in reversed(entry):
            lock = {key: lock}
        found: Any = write_package(document, tmp_path / "clashing_api", lock)
        for key in entry:
            found = found[key]
        assert found == name
        text = "".join(path.read_text() for path in (tmp_path / "clashing_api" / "rest").rglob("*.py"))
        assert name.rpartition(".")[2] in text

    def test_what_is_on_record_was_there_first(self) -> None:
        lock = named(things(foo_bar=TEXT))
        with pytest.raises(
            PipelineError, match="property of Thing: fooBar: the name foo_bar is that of foo_bar already"
        ):
            named(things(fooBar=TEXT, foo_bar=TEXT), lock)

    def test_a_name_that_is_none_is_refused(self) -> None:
        with pytest.raises(PipelineError, match="schema Thing: 'not a name' is no name in Python; write one in"):
            named(things(name=TEXT), {"classes": {"Thing": "not a name"}})

    def test_what_comes_moves_no_name(self) -> None:
        few = of_schemas(
            EKind={"type": "string", "enum": ["1st", "3rd"]},
            Thing={"type": "object", "properties": {"fooBar": TEXT, "kind": {"type": "string", "enum": ["a"]}}},
        )
        before = named(few)
        more = copy.deepcopy(few)
        more["components"]["schemas"]["EKind"]["enum"].insert(1, "2nd")
        more["components"]["schemas"]["AThing"] = {"type": "object", "properties": {"kind": TEXT}}
        more["paths"]["/AThing"] = {"get": operation("GetAThing", reply(ref("AThing")))}
        more["paths"]["/Thing"]["get"]["parameters"] = [{"name": "fooBar", "in": "query", "schema": TEXT}]
        after = named(more, before)
        assert merged(before, after) == after
        assert merged(after, before) == after

    def test_the_lock_remembers_what_is_gone(self) -> None:
        both, one = of_schemas(A={"type": "object"}, B={"type": "object"}), of_schemas(A={"type": "object"})
        lock = {"classes": {"B": "Bee"}}
        lock = merged(lock, named(one, lock))
        assert named(both, lock)["classes"] == {"A": "A", "B": "Bee"}
