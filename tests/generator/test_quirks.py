"""Contracts that say things in other ways: each becomes a client that reads and sends the right thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from openapi.pipeline.contract.importer import interface
from openapi.pipeline.passes.prepare import prepare
from tests.support.small_contracts import contract, imported, of_schemas, operation, ref, reply, write_package

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import ModuleType

    from openapi.pipeline.contract.document import Document

JSON = "application/json"
FILE = {"type": "string", "format": "binary"}
TEXT = {"type": "string"}


def quirky() -> Document:
    schemas: Document = {
        "Thing": {
            "properties": {
                "name": TEXT,
                "size": {"type": "string", "enum": ["1st", "second", ""]},
                "level": {"type": "integer", "enum": [1, 2]},
                "place": {"type": "object", "properties": {"x": {"type": "number"}}},
                "labels": {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
                "state": {"allOf": [ref("EState")]},
                "owner": {"allOf": [ref("Owner"), {"nullable": True}]},
                "sibling": {**ref("Owner"), "nullable": True},
                "either": {"oneOf": [ref("Owner"), ref("Heir")]},
                "text": {"anyOf": [TEXT, {"type": "string", "format": "uuid"}]},
                "others": ref("Things"),
                "anything": {},
                "shape": ref("Shape"),
                "chain": ref("Chain"),
                "list": {"type": "array", "items": {}},
            }
        },
        "Things": {"type": "array", "items": ref("Thing")},
        "Owner": {"type": "object", "properties": {"name": TEXT}},
        "Heir": {"allOf": [ref("Owner")]},
        "Alias": ref("Owner"),
        "EState": {"type": "string", "enum": ["On", "Off", "on"]},
        "EHeir": {"allOf": [ref("EState")]},
        "Shape": {
            "oneOf": [ref("Circle"), ref("Square")],
            "discriminator": {"propertyName": "form", "mapping": {"round": "Circle", "square": ref("Square")["$ref"]}},
        },
        "Circle": {"type": "object", "required": ["form"], "properties": {"form": TEXT, "r": {"type": "number"}}},
        "Square": {"type": "object", "properties": {"form": TEXT, "side": {"type": "number"}}},
        "Chain": {
            "type": "object",
            "properties": {"link": TEXT},
            "discriminator": {"propertyName": "link", "mapping": {"last": "Last"}},
            "oneOf": [ref("Last")],
        },
        "Mixin": {"type": "object", "properties": {"mixed": TEXT}},
        "Middle": {"allOf": [ref("Mixin"), ref("Chain"), {"type": "object", "properties": {"two": TEXT}}]},
        "Last": {"allOf": [{"allOf": [ref("Middle")]}, {"type": "object", "properties": {"three": TEXT}}]},
    }
    kinds = {"text/plain": {"schema": ref("Thing")}, JSON: {"schema": ref("Thing")}, "text/json": {"schema": {}}}
    iso = reply({}, kind="application/vnd.efi.iso")
    query = {"name": "order", "in": "query", "schema": {"type": "string", "enum": ["up", "down"], "default": "up"}}
    paths: Document = {
        "/things": {
            "parameters": [query],
            "get": operation("GetThings", reply({"type": "array", "items": ref("Thing")})),
            "post": operation("StartThing", reply(ref("Thing"), "202"), requestBody={"content": kinds}),
        },
        "/kinds": {"get": operation("GetKinds", {"200": {"description": "", "content": kinds}})},
        "/iso": {"get": operation("GetIso", iso, security=[])},
        "/new": {"get": operation("GetNewFile", reply(FILE, kind="application/x-new"), security=[{}, {"Key": []}])},
        "/text": {"get": operation("GetText", reply(TEXT, kind="text/plain"))},
        "/range": {"get": operation("GetRange", reply(ref("Alias"), "2XX"))},
        "/inline": {"get": operation("GetInline", reply({"type": "object", "properties": {"heir": ref("EHeir")}}))},
        "/two": {"get": operation("GetTwo", {**reply(ref("Owner")), **reply(ref("Thing"), "202")})},
        "/list": {"put": operation("PutList", {"204": {"description": ""}}, requestBody=body(ref("Things")))},
        "/heir": {"get": operation("GetHeir", reply(ref("Heir")))},
    }
    return contract(
        paths,
        schemas,
        servers=[{"url": "/api", "variables": {}}, {"url": "https://{host}", "variables": {"host": {"default": "a"}}}],
        security=[{"Key": []}],
    )


def body(schema: Document) -> Document:
    return {"required": True, "content": {JSON: {"schema": schema}}}


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], ModuleType]]:
    folder = tmp_path_factory.mktemp("tree") / "quirky_api"
    write_package(quirky(), folder)
    with imported(folder) as find:
        yield find


@pytest.fixture
def models(module: Callable[[str], ModuleType]) -> Any:
    return module("models")


@pytest.fixture
def operations(module: Callable[[str], ModuleType]) -> Any:
    return module("catalogue").OPERATIONS


def back(model: Any, source: Document) -> Any:
    """Decode without a misfit and encode to the same."""
    decoded = model.from_dict(source, strict=True)
    assert decoded.to_dict() == source
    return decoded


class TestSchemas:
    def test_properties_alone_make_an_object(self, models: Any) -> None:
        assert back(models.Thing, {"name": "x"}).name == "x"

    def test_an_enumeration_written_inside(self, models: Any) -> None:
        thing = back(models.Thing, {"size": "1st", "labels": ["a", "b"]})
        assert thing.size is models.ThingSize.VALUE_1ST
        assert [one.name for one in models.ThingSize] == ["VALUE_1ST", "SECOND", "EMPTY"]
        assert thing.labels == [models.ThingLabelsItem.A, models.ThingLabelsItem.B]

    def test_an_object_written_inside(self, models: Any) -> None:
        assert back(models.Thing, {"place": {"x": 1.5}}).place == models.ThingPlace(x=1.5)

    def test_numbers_are_no_enumeration(self, models: Any) -> None:
        assert back(models.Thing, {"level": 3}).level == 3

    def test_values_that_differ_in_case_are_one(self, models: Any) -> None:
        assert [one.value for one in models.EState] == ["On", "Off"]

    @pytest.mark.parametrize("key", ["owner", "sibling"])
    def test_a_reference_in_an_all_of_or_with_siblings(self, models: Any, key: str) -> None:
        assert type(getattr(back(models.Thing, {key: {"name": "x"}}), key)) is models.Owner
        assert getattr(back(models.Thing, {key: None}), key) is None

    def test_an_enumeration_in_an_all_of(self, models: Any) -> None:
        assert back(models.Thing, {"state": "Off"}).state is models.EState.OFF

    def test_heirs_have_classes(self, models: Any) -> None:
        assert models.Heir.__bases__ == (models.Owner,)
        assert models.Alias.__bases__ == (models.Owner,)
        assert [one.value for one in models.EHeir] == ["On", "Off"]

    def test_a_choice_that_nothing_decides_is_kept_as_it_is(self, models: Any) -> None:
        assert back(models.Thing, {"either": {"name": "x"}}).either == {"name": "x"}
        assert back(models.Thing, {"text": "x"}).text == "x"
        assert back(models.Thing, {"anything": [1]}).anything == [1]
        assert back(models.Thing, {"list": [1, {"a": None}]}).list_ == [1, {"a": None}]

    def test_a_bare_array_under_a_name(self, models: Any) -> None:
        assert type(back(models.Thing, {"others": [{"name": "x"}]}).others[0]) is models.Thing

    def test_a_choice_among_strangers_is_decided_by_its_discriminator(self, models: Any) -> None:
        thing = back(models.Thing, {"shape": {"form": "Round", "r": 1.0}})
        assert type(thing.shape) is models.Circle
        assert isinstance(thing.shape, models.Shape)
        assert type(back(models.Shape, {"form": "oval"})) is models.Shape

    def test_a_chain_of_all_of(self, models: Any) -> None:
        last = back(models.Thing, {"chain": {"link": "last", "two": "2", "three": "3", "mixed": "m"}}).chain
        assert type(last) is models.Last
        assert isinstance(last, models.Chain)
        assert (last.link, last.two, last.three, last.mixed) == ("last", "2", "3", "m")
        assert last.additional_properties == {}


class TestOperations:
    @pytest.mark.parametrize(
        ("name", "result", "status", "kinds"),
        [
            ("GetThings", "list[Thing]", 200, (JSON,)),
            ("StartThing", "Thing", 202, (JSON,)),
            ("GetKinds", "Thing", 200, (JSON,)),
            ("GetIso", "bytes", 200, ("application/vnd.efi.iso",)),
            ("GetNewFile", "bytes", 200, ("application/x-new",)),
            ("GetText", "bytes", 200, ("text/plain",)),
            ("GetRange", "Alias", 200, (JSON,)),
            ("GetInline", "GetInlineResponse200", 200, (JSON,)),
            ("GetTwo", "Any", 200, (JSON,)),
            ("PutList", None, 204, ()),
        ],
    )
    def test_replies(self, operations: Any, name: str, result: str, status: int, kinds: tuple[str, ...]) -> None:
        found = operations[name]
        assert (found.result, found.status, found.content_types) == (result, status, kinds)

    def test_bodies(self, operations: Any) -> None:
        assert (operations["StartThing"].body.type, operations["StartThing"].body.content_type) == ("Thing", JSON)
        assert operations["PutList"].body.type == "list[Thing]"

    def test_parameters_of_the_path(self, operations: Any) -> None:
        for name in ("GetThings", "StartThing"):
            (parameter,) = operations[name].parameters
            assert (parameter.name, parameter.default) == ("order", "up")
            assert parameter.type == f"{name}Order"

    def test_sign_in(self, operations: Any) -> None:
        assert {name for name, one in operations.items() if not one.needs_token} == {"GetIso", "GetNewFile"}

    def test_no_operation_is_lost(self, operations: Any) -> None:
        assert set(operations) == {
            one["operationId"]
            for item in quirky()["paths"].values()
            for key, one in item.items()
            if key != "parameters"
        }


def newer() -> Document:
    """A 3.1 document."""
    document = of_schemas(
        Thing={
            "type": "object",
            "properties": {
                "name": {"type": ["string", "null"], "description": "Prose."},
                "kind": {"const": "thing"},
                "owner": {"anyOf": [ref("Owner"), {"type": "null"}]},
                "more": {**ref("Owner"), "description": "Prose beside a reference."},
                "own": {**ref("Owner"), "properties": {"extra": {"type": "integer"}}},
                "either": {"type": ["string", "integer"]},
                "data": {"type": "string", "contentEncoding": "base64"},
                "count": {"type": "integer", "exclusiveMinimum": 0},
                "any": True,
                "list": {"type": "array"},
                "nothing": {"type": "null"},
                "pair": {"type": "array", "prefixItems": [{"type": "string"}]},
            },
            "patternProperties": {"^x": {"type": "string"}},
        },
        Owner={"type": "object", "properties": {"name": {"type": "string"}}},
    )
    document["openapi"] = "3.1.0"
    document["jsonSchemaDialect"] = "https://spec.openapis.org/oas/3.1/dialect/base"
    document["webhooks"] = {}
    document["paths"]["/file"] = {
        "get": operation("GetFile", {"200": {"description": "", "content": {"image/png": {}}}})
    }
    return document


class TestNewerDialect:
    def test_it_is_read_as_the_older_one(self, tmp_path: Path) -> None:
        write_package(newer(), tmp_path / "newer_api")
        source = {
            "name": None,
            "kind": "thing",
            "owner": {"name": "x"},
            "more": {"name": "y"},
            "own": {"name": "z", "extra": 1},
            "either": 5,
            "data": "eA==",
            "count": 1,
            "any": [1],
            "list": [1],
            "nothing": None,
            "pair": ["x", 1],
        }
        with imported(tmp_path / "newer_api") as module:
            models = module("models")
            thing = back(models.Thing, source)
            assert type(thing.owner) is type(thing.more) is models.Owner
            assert isinstance(thing.own, models.Owner)
            assert thing.own.extra == 1
            assert module("catalogue").OPERATIONS["GetFile"].result == "bytes"

    def test_what_it_drops_is_told(self) -> None:
        remarks = interface(newer()).remarks
        for keyword in ("webhooks", "jsonSchemaDialect", "patternProperties", "prefixItems"):
            assert any(f"left out: the keyword `{keyword}`" in remark for remark in remarks), keyword


@pytest.mark.parametrize("make", [quirky, newer])
def test_preparing_twice_changes_nothing(make: Callable[[], Document]) -> None:
    prepared = prepare(interface(make()).document)
    assert prepare(prepared) == prepared


class TestReports:
    def test_everything_unknown_is_named_with_its_place(self) -> None:
        thing = "#/components/schemas/Thing/properties"
        choice = f"{thing}/either and 1 more place"
        place = "#/paths/~1new/get/responses/200/content/application~1x-new"
        assert interface(quirky()).remarks == (
            f"ignored, as it stands beside a `$ref`: `nullable`: {thing}/sibling/nullable",
            "left out: the keyword `variables` of a server: #/servers/0/variables and 1 more place",
            f"read as a file: the unknown content type `application/x-new`: {place}",
            f"read as the plain type: an enumeration of something else than text: {thing}/level/enum",
            f"read as what the variants share, if anything: a choice without a discriminator: {choice}",
        )

    def test_an_unknown_format(self) -> None:
        document = of_schemas(Thing={"type": "object", "properties": {"ip": {"type": "string", "format": "ipv4"}}})
        assert interface(document).remarks == (
            "read as a plain string: the unknown format `ipv4`: #/components/schemas/Thing/properties/ip/format",
        )
