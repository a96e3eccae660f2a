"""Documents that would bring code: refused, or data; nothing of them runs, in a dry run neither."""

from __future__ import annotations

import asyncio
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openapi.pipeline import generate
from openapi.pipeline.__main__ import main
from openapi.pipeline.contract.document import PipelineError
from openapi.pipeline.contract.importer import interface
from openapi.pipeline.diff import trial
from openapi.pipeline.passes.prepare import prepare
from openapi.pipeline.render import filters
from openapi.pipeline.render.filters import FILTERS
from openapi.pipeline.render.names import names_of
from openapi.pipeline.render.sections import _TAKEN_SECTIONS  # pyright: ignore[reportPrivateUsage]
from tests.support.hostile_texts import CANARY, HOSTILE, RUN
from tests.support.small_contracts import contract, imported, of_schemas, plant, ref, reply, write_package
from veeam_client import VeeamClient
from veeam_client.rest.operations import Sections

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openapi.pipeline.contract.document import Document

TEXT = {"type": "string"}


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


def discriminator_property(document: Document, text: str) -> None:
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
    "discriminator": discriminator_property,
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


# Each generates a client. All of them are tried by `make test-full`.
@pytest.mark.parametrize(
    "place", [pytest.param(place, marks=pytest.mark.full) if n % 4 else place for n, place in enumerate(PLACES)]
)
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


def test_what_is_written_is_checked_before_the_trial(
    tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
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
