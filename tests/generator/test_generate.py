"""From a contract to code: on a contract of a few lines, and on ours."""

from __future__ import annotations

import copy
import hashlib
import importlib
import importlib.metadata
import json
import shutil
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openapi_python_client
import pytest

from openapi.pipeline import generate, sources
from openapi.pipeline.__main__ import main as command
from openapi.pipeline.contract.document import Document, PipelineError
from openapi.pipeline.passes import prepare
from veeam_client import runtime
from veeam_client.models import Model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import ModuleType

    from openapi.pipeline.render.names import Names

ROOT = Path(__file__).resolve().parents[2]
UPSTREAM = Path(openapi_python_client.__file__).parent / "templates"

# SHA-256 of the templates that openapi/templates replaces, as they were when ours were written.
REPLACED = {
    "api_init.py.jinja": "f3b0290732b219be73b204cc3a44170eab0b64299a485a093306c6cc20d064cc",
    "endpoint_init.py.jinja": "c1837a037fdbbd85b5dc1d49f58bd80a672fe4496cfaaf84d3b91927027b56da",
    "model.py.jinja": "fd1c79680d51c06cfbb89809ad123750ba9add98b688036c04cabbf1f8ba40a0",
    "models_init.py.jinja": "4f64a3d6e1b15a561be5573c1b7702eb928c0e4fa6b67107d20e57a74c44d51a",
    "package_init.py.jinja": "ac15907e32dc39bd9b83ea6f2002fb87514f2182b97f88231b5a9c47321f6210",
    "str_enum.py.jinja": "e4979a5e6b338351eda8bdac534017cfbeb51a809b494fd3c632db39414817fc",
}


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def answers(schema: Document, kind: str = "application/json") -> Document:
    return {"200": {"description": "", "content": {kind: {"schema": schema}}}}


def child(**properties: Any) -> Document:
    return {"allOf": [ref("Pet")], "type": "object", "properties": properties}


def query(name: str, kind: str) -> Document:
    return {"name": name, "in": "query", "schema": {"type": kind}}


TINY: Document = {
    "openapi": "3.0.1",
    "info": {"title": "Tiny", "version": "7.0-rev1"},
    "paths": {
        "/pets": {
            "get": {
                "operationId": "GetAllPets",
                "tags": ["Pets"],
                "parameters": [query("skip", "integer"), query("limit", "integer")],
                "responses": answers(ref("PetsResult")),
            }
        },
        "/pets/{id}/photo": {
            "get": {
                "operationId": "GetPhoto",
                "tags": ["Photo Albums"],
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}}
                ],
                "responses": answers({"type": "string", "format": "binary"}, "application/octet-stream"),
            }
        },
    },
    "components": {
        "schemas": {
            "EKind": {"type": "string", "enum": ["Cat", "Dog"]},
            "Pet": {
                "type": "object",
                "required": ["name", "kind"],
                "properties": {"name": {"type": "string"}, "kind": ref("EKind"), "doorPassword": {"type": "string"}},
                "discriminator": {"propertyName": "kind", "mapping": {"Cat": ref("Cat")["$ref"], "Dog": "Dog"}},
                "oneOf": [ref("Cat"), ref("Dog")],
            },
            "Cat": child(lives={"type": "integer"}),
            "Dog": child(friends={"type": "array", "items": ref("Pet")}),
            "PetsResult": {
                "type": "object",
                "properties": {"data": {"type": "array", "items": ref("Pet")}},
            },
        }
    },
}


@pytest.fixture(autouse=True)
def same_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """Writing a client puts the interpreter's scripts first in PATH; this takes it back."""
    monkeypatch.setenv("PATH", "")


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not {"__pycache__", ".ruff_cache"} & {*path.parts}
    }


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package `tiny_api` with the generated client in `rest`, and our run time in `runtime`."""
    folder = tmp_path_factory.mktemp("tree") / "tiny_api"
    (folder / "runtime").mkdir(parents=True)
    (folder / "__init__.py").touch()
    for path in Path(runtime.__file__ or "").parent.glob("*.py"):
        text = f"from veeam_client.runtime.{path.stem} import *\n" if path.stem != "__init__" else ""
        (folder / "runtime" / path.name).write_text(text)
    generate.write_client(TINY, folder / "rest")
    return folder


@pytest.fixture
def imported(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    monkeypatch.syspath_prepend(tiny.parent)
    yield lambda name: importlib.import_module(f"tiny_api.rest.{name}")
    for name in [name for name in sys.modules if name.partition(".")[0] == "tiny_api"]:
        del sys.modules[name]


class TestUpstream:
    def test_the_generator_is_the_pinned_one(self) -> None:
        groups = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]
        (pinned,) = [one for one in groups["dev"] if str(one).startswith("openapi-python-client")]
        assert pinned == f"openapi-python-client=={importlib.metadata.version('openapi-python-client')}"
        assert pinned in (ROOT / "constraints.txt").read_text().splitlines()

    def test_every_template_that_ours_replaces_is_recorded(self) -> None:
        ours = {path.name for path in generate.TEMPLATES.glob("*.jinja")}
        assert ours & {path.name for path in UPSTREAM.glob("*.jinja")} == set(REPLACED)

    @pytest.mark.parametrize("name", sorted(REPLACED))
    def test_it_is_still_what_ours_was_written_for(self, name: str) -> None:
        found = hashlib.sha256((UPSTREAM / name).read_bytes()).hexdigest()
        assert found == REPLACED[name], (
            f"the generator's {name} has changed: compare it with openapi/templates/{name}, take over what matters, "
            f"and record {found} here"
        )


class TestTiny:
    def test_the_same_contract_gives_the_same_bytes(self, tiny: Path, tmp_path: Path) -> None:
        generate.write_client(copy.deepcopy(TINY), tmp_path / "again")
        assert files(tmp_path / "again") == files(tiny / "rest")

    def test_every_file_says_how_it_came_about(self, tiny: Path) -> None:
        modules = list((tiny / "rest").rglob("*.py"))
        assert len(modules) == 14
        for path in modules:
            first = path.read_text().splitlines()[0]
            assert first.startswith("# Generated by `make generate`: do not edit."), path
            compile(path.read_text(), str(path), "exec")

    def test_the_contract_is_beside_it(self, tiny: Path) -> None:
        assert json.loads((tiny / "rest" / "contract.json").read_text()) == prepare.prepare(TINY, prepare.PLAIN)

    def test_a_base_decodes_to_its_children(self, imported: Callable[[str], ModuleType]) -> None:
        models = imported("models")
        assert {"Pet", "Cat", "Dog", "EKind", "PetsResult"} <= {*dir(models)}
        assert issubclass(models.Cat, models.Pet)
        assert issubclass(models.Pet, Model)
        rows = [
            {"kind": "Cat", "name": "Tom", "lives": 9},
            {"kind": "dog", "name": "Rex", "friends": [{"kind": "Cat", "name": "Tom"}]},
            {"kind": "Bird", "name": "Polly", "sings": True},
        ]
        result = models.PetsResult.from_dict({"data": rows}, strict=True)
        assert [type(pet) for pet in result.data] == [models.Cat, models.Dog, models.Pet]
        assert type(result.data[1].friends[0]) is models.Cat
        assert result.to_dict() == {"data": rows}
        assert models.Cat(name="Tom").kind is models.EKind.CAT
        assert "1234" not in repr(models.Cat(name="Tom", door_password="1234"))

    def test_the_catalogue(self, imported: Callable[[str], ModuleType]) -> None:
        operations = imported("catalogue").OPERATIONS
        assert {*operations} == {"GetAllPets", "GetPhoto"}
        pets, photo = operations["GetAllPets"], operations["GetPhoto"]
        assert (pets.namespace, pets.name, pets.result, pets.paged) == ("pets", "get_all_pets", "PetsResult", "query")
        assert (photo.namespace, photo.result, photo.paged) == ("photo_albums", "bytes", None)
        assert photo.content_types == ("application/octet-stream",)
        assert (photo.parameters[0].name, photo.parameters[0].type) == ("id", "UUID")

    async def test_the_sections_call(self, imported: Callable[[str], ModuleType]) -> None:
        class Caller(imported("operations").Sections):  # type: ignore[misc]
            async def call(self, *call: Any) -> Any:
                return call

        caller = Caller()
        assert await caller.pets.get_all_pets(limit=3) == ("GetAllPets", {"skip": None, "limit": 3})
        assert await caller.photo_albums.get_photo(id="x") == ("GetPhoto", {"id": "x"})


def changed(change: Callable[[Document], object]) -> Document:
    document = copy.deepcopy(TINY)
    change(document)
    return document


def pet(document: Document) -> Document:
    found: Document = document["components"]["schemas"]["Pet"]
    return found


def renamed(document: Document, old: str, new: str) -> None:
    text = json.dumps(document).replace(f'"#/components/schemas/{old}"', f'"#/components/schemas/{new}"')
    document.update(json.loads(text))
    schemas = document["components"]["schemas"]
    schemas[new] = schemas.pop(old)


def with_body(kind: str) -> Document:
    return {
        "operationId": "AddPet",
        "tags": ["Pets"],
        "requestBody": {"content": {kind: {"schema": ref("Pet")}}},
        "responses": {"204": {"description": ""}},
    }


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        # what the generator cannot read
        (lambda d: d["paths"]["/pets"].update(post=with_body("application/xml")), "POST /pets .*application/xml"),
        (
            lambda d: d["components"]["schemas"]["Cat"]["properties"].update(name={"type": "integer"}),
            "a warning of the generator, .*Cat",
        ),
        (
            lambda d: d["paths"]["/pets"]["get"].update(responses=answers({"type": "string"}, "application/xml")),
            "GET /pets .*application/xml",
        ),
        # names that clash
        (
            lambda d: d["paths"]["/pets/{id}/photo"]["get"].update(operationId="Get_All_Pets"),
            r'operation Get_All_Pets: the name get_all_pets is that of GetAllPets already; .*names.lock, "operations"',
        ),
        (lambda d: pet(d)["properties"].update(to_dict={"type": "string"}), "Pet, property to_dict"),
        (lambda d: pet(d)["properties"].update(toDict={"type": "string"}), "Pet, property toDict"),
        (lambda d: renamed(d, "PetsResult", "Model"), "schema Model"),
        (
            lambda d: d["components"]["schemas"]["EKind"].update(enum=["a b", "a-b"]),
            "enumeration EKind: a-b: the name A_B is that of a b already; .*names.lock",
        ),
        (
            lambda d: d["paths"]["/pets"].update(
                post=with_body("application/json") | {"parameters": [query("body", "string")]}
            ),
            "AddPet: query body: the name body is that of the request body",
        ),
        (lambda d: d["paths"]["/pets"]["get"].update(tags=["Server"]), "tag Server"),
        # what no request can carry
        (
            lambda d: d["paths"]["/pets"]["get"]["parameters"].append(
                {"name": "crumb", "in": "cookie", "schema": {"type": "string"}}
            ),
            "cookie",
        ),
        # no sound document
        (lambda d: d["components"]["schemas"].pop("EKind"), "EKind"),
        (lambda d: d["paths"]["/pets"]["get"].pop("responses"), "responses"),
    ],
)
def test_what_cannot_be_generated_whole_is_an_error(
    change: Callable[[Document], object], expected: str, tmp_path: Path
) -> None:
    with pytest.raises(PipelineError, match=expected) as caught:
        generate.write_client(changed(change), tmp_path / "rest")
    assert "\n" not in str(caught.value)


class TestOurs:
    @pytest.mark.full  # `make check-generated` compares as well
    def test_the_tree_is_fresh_and_a_stale_one_is_told(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        fresh = tmp_path / "rest"
        written: list[Path] = []
        original = generate.write_client

        def write_client(document: Document, folder: Path, lock: Names, contracts: Sequence[Document]) -> Names:
            # Generating takes long, so the four comparisons share one run.
            if written:
                shutil.copytree(written[0], folder)
                return lock
            names = original(document, folder, lock, contracts)
            written.append(Path(shutil.copytree(folder, fresh)))
            return names

        monkeypatch.setattr(generate, "write_client", write_client)
        assert generate.main(check=True) == 0, capsys.readouterr().err
        assert "0 differences" in capsys.readouterr().out

        stale = tmp_path / "stale"
        shutil.copytree(generate.GENERATED, stale)
        monkeypatch.setattr(generate, "GENERATED", stale)
        monkeypatch.setattr(sources, "LOCK", Path(shutil.copy(sources.LOCK, tmp_path)))
        (stale / "models" / "job_model.py").write_text("# by hand\n")
        (stale / "catalogue" / "jobs.py").unlink()
        (stale / "models" / "extra.py").touch()
        before = files(stale)
        assert command(["generate", "--check"]) == 1
        printed = capsys.readouterr()
        assert sorted(printed.err.splitlines()) == [
            "differs: models/job_model.py", "missing: catalogue/jobs.py", "not generated: models/extra.py",
        ]  # fmt: skip
        assert "3 differences" in printed.out
        assert files(stale) == before

        assert generate.main(check=False) == 0
        assert files(stale) == files(fresh)

    def test_the_tree_knows_its_revisions(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sources, "REVISIONS", tmp_path / "revisions")
        with pytest.raises(PipelineError, match="update-spec"):
            sources.revisions()
        (tmp_path / "revisions").write_text("1.10-rev0\n1.2-rev1\n1.3-rev0\n")
        assert sources.revisions() == ["1.2-rev1", "1.3-rev0", "1.10-rev0"]

    def test_a_revision_that_is_not_vendored(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(sources, "OPENAPI", tmp_path)
        monkeypatch.setattr(sources, "REVISIONS", tmp_path / "revisions")
        (tmp_path / "revisions").write_text("1.1-rev0\n")
        for name in ("vbr-1.3-rev0.json", "vbr-1.2-rev1.json"):
            (tmp_path / name).touch()
        assert sources.contract_path("1.2-rev1").name == "vbr-1.2-rev1.json"
        assert command(["generate"]) == 1
        assert capsys.readouterr().err == ("error: revision 1.1-rev0 is not vendored; there are: 1.2-rev1, 1.3-rev0\n")
