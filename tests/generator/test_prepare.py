"""The passes, one by one on small documents, and what the whole chain gives for the contract."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openapi.pipeline import generate
from openapi.pipeline.contract.document import Document, PipelineError, dump
from openapi.pipeline.contract.validate import check_fully
from openapi.pipeline.passes import choices, operations, prepare
from openapi.pipeline.render.names import names_of, written_in
from openapi.pipeline.render.shapes import class_name
from tests.support.vendored import put_together

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi_python_client.parser import GeneratorData


def document(**schemas: Any) -> Document:
    """A document of these schemas and no operation."""
    return {
        "openapi": "3.0.1",
        "info": {"title": "API", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }


def after(one: Callable[[Document], Document], **schemas: Any) -> dict[str, Any]:
    """The schemas as a pass leaves them; the document given must stay as it is."""
    given = document(**schemas)
    before = copy.deepcopy(given)
    result = one(given)
    assert given == before
    assert one(result) == result, "a second run changes something"
    left: dict[str, Any] = result["components"]["schemas"]
    return left


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.fixture(scope="module")
def contract() -> Document:
    return put_together().union


@pytest.fixture(scope="module")
def written(contract: Document) -> str:
    """The contract before it is prepared."""
    return dump(contract)


@pytest.fixture(scope="module")
def prepared(contract: Document, written: str) -> Document:
    assert written
    return prepare.prepare(contract)


@pytest.fixture(scope="module")
def generated(prepared: Document) -> GeneratorData:
    data, _ = generate.read(written_in(prepared, names_of(prepared, {})), Path("rest"))
    return data


def test_siblings_of_a_reference_are_dropped() -> None:
    left = after(
        prepare.drop_siblings_of_references,
        A={"properties": {"a": {**ref("B"), "nullable": True}, "$ref": {"type": "string"}}},
        B={"type": "object"},
    )
    assert left["A"] == {"properties": {"a": ref("B"), "$ref": {"type": "string"}}}


def test_properties_make_an_object() -> None:
    left = after(
        prepare.give_objects_their_type,
        A={"properties": {"inner": {"properties": {}}}},
        B={"enum": ["properties"], "type": "string"},
    )
    assert left["A"] == {"type": "object", "properties": {"inner": {"type": "object", "properties": {}}}}
    assert left["B"] == {"enum": ["properties"], "type": "string"}


def test_a_missing_mapping_is_written_out() -> None:
    left = after(
        prepare.spell_out_mappings,
        Base={"discriminator": {"propertyName": "type"}, "oneOf": [ref("A"), ref("B")]},
        A={"type": "object"},
        B={"type": "object"},
    )
    assert left["Base"]["discriminator"]["mapping"] == {"A": ref("A")["$ref"], "B": ref("B")["$ref"]}


def test_a_mapping_that_is_there_is_completed_and_not_changed() -> None:
    left = after(
        prepare.spell_out_mappings,
        Base={
            "discriminator": {"propertyName": "type", "mapping": {"a": ref("A")["$ref"], "also": "A"}},
            "oneOf": [ref("A"), ref("B")],
        },
        A={"type": "object"},
        B={"type": "object"},
    )
    assert left["Base"]["discriminator"]["mapping"] == {
        "a": ref("A")["$ref"],
        "also": ref("A")["$ref"],
        "B": ref("B")["$ref"],
    }


def test_a_base_no_longer_lists_its_children() -> None:
    discriminator = {"propertyName": "type", "mapping": {"a": ref("A")["$ref"]}}
    base = {"type": "object", "properties": {"type": {"type": "string"}}, "discriminator": discriminator}
    left = after(
        choices.break_circles_of_bases,
        Base={**base, "oneOf": [ref("A")]},
        A={"allOf": [ref("Base"), {"type": "object"}]},
    )
    assert left["Base"] == base


def test_a_choice_of_strangers_stays() -> None:
    choice = {"oneOf": [ref("A"), ref("B")], "discriminator": {"propertyName": "type"}}
    left = after(choices.break_circles_of_bases, Choice=choice, A={"type": "object"}, B={"type": "object"})
    assert left["Choice"] == choice


def test_keywords_beside_all_of_become_a_part() -> None:
    own = {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}, "additionalProperties": False}
    left = after(prepare.gather_own_part, A={"allOf": [ref("B")], **own}, B={"type": "object"})
    assert left["A"] == {"allOf": [ref("B"), own]}


def test_required_beside_all_of_moves_into_the_part_that_is_there() -> None:
    left = after(
        prepare.gather_own_part,
        A={
            "required": ["b", "a"],
            "allOf": [ref("B"), {"type": "object", "required": ["a"], "properties": {"a": {}, "b": {}}}],
        },
        B={"type": "object"},
    )
    assert left["A"] == {
        "allOf": [ref("B"), {"type": "object", "required": ["a", "b"], "properties": {"a": {}, "b": {}}}],
    }


def test_a_discriminator_beside_all_of_stays_there() -> None:
    discriminator = {"propertyName": "type"}
    left = after(
        prepare.gather_own_part,
        A={"type": "object", "allOf": [ref("B")], "discriminator": discriminator},
        B={"type": "object"},
    )
    assert left["A"] == {"allOf": [ref("B"), {"type": "object"}], "discriminator": discriminator}


def test_an_heir_without_a_part_gets_one() -> None:
    inline = {"type": "object", "properties": {"b": {"allOf": [ref("B")]}}}
    left = after(choices.give_heirs_a_class, A={"allOf": [ref("B")]}, B={"type": "object"}, C=inline)
    assert left["A"] == {"allOf": [ref("B"), {"type": "object"}]}
    assert left["C"] == inline


def test_null_is_taken_out() -> None:
    null = {"type": "string", "nullable": True, "enum": [None]}
    left = after(
        prepare.drop_null,
        A={
            "type": "object",
            "nullable": True,
            "properties": {
                "text": {"type": "string", "nullable": True},
                "nullable": {"type": "boolean"},
                "reference": {"anyOf": [ref("E"), null]},
                "choice": {"oneOf": [ref("E"), {"type": "integer"}, null]},
            },
        },
        E={"type": "string", "nullable": True, "enum": ["a", None]},
    )
    assert left["A"] == {
        "type": "object",
        "properties": {
            "text": {"type": "string"},
            "nullable": {"type": "boolean"},
            "reference": ref("E"),
            "choice": {"oneOf": [ref("E"), {"type": "integer"}]},
        },
    }
    assert left["E"] == {"type": "string", "enum": ["a"]}


def test_a_format_that_repeats_the_type_is_dropped() -> None:
    left = after(
        prepare.drop_formats_that_repeat_the_type,
        A={"type": "integer", "format": "integer"},
        B={"type": "integer", "format": "int64"},
        C={"type": "object", "properties": {"format": {"type": "string"}, "type": {"type": "string"}}},
    )
    assert left["A"] == {"type": "integer"}
    assert left["B"] == {"type": "integer", "format": "int64"}
    assert set(left["C"]["properties"]) == {"format", "type"}


def test_defaults_of_components_are_dropped_and_those_of_parameters_stay() -> None:
    given = document(
        A={"type": "object", "properties": {"on": {"type": "boolean", "default": True}, "default": {"type": "string"}}},
        E={"type": "string", "enum": ["a"], "default": "a"},
    )
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer", "default": 200}}
    given["paths"]["/a"] = {"get": {"parameters": [limit], "responses": {"200": {"description": ""}}}}
    result = prepare.drop_defaults(given)
    assert result["components"]["schemas"] == {
        "A": {"type": "object", "properties": {"on": {"type": "boolean"}, "default": {"type": "string"}}},
        "E": {"type": "string", "enum": ["a"]},
    }
    assert result["paths"] == given["paths"]


def test_the_revision_header_is_dropped_and_other_parameters_stay() -> None:
    header = {"name": "x-api-version", "in": "header", "schema": {"type": "string"}}
    query = {"name": "x-api-version", "in": "query", "schema": {"type": "string"}}
    given = document()
    given["components"]["parameters"] = {"version": header, "other": query}
    given["paths"]["/a"] = {
        "parameters": [header],
        "get": {"parameters": [{"$ref": "#/components/parameters/version"}, query], "responses": {}},
    }
    result = operations.drop_version_header(given)
    assert result["paths"]["/a"] == {"parameters": [], "get": {"parameters": [query], "responses": {}}}
    assert result["components"]["parameters"] == {"other": query}
    del given["components"]["parameters"]["other"]
    assert "parameters" not in operations.drop_version_header(given)["components"]


def test_every_pass_says_what_it_is_for() -> None:
    assert all(one.__doc__ for one in prepare.PASSES)
    assert len(set(prepare.PASSES)) == len(prepare.PASSES)


def test_preparing_leaves_the_contract_as_it_is(contract: Document, written: str, prepared: Document) -> None:
    assert prepared != contract
    assert dump(contract) == written


def test_preparing_twice_changes_nothing(prepared: Document) -> None:
    # Words beside a reference go when it is unwrapped.
    assert prepare.prepare(prepared) == choices.unwrap_references(prepared)


def test_the_prepared_contract_is_valid_as_a_whole(prepared: Document) -> None:
    check_fully(prepared)


def test_what_is_wrong_is_told_with_its_place(prepared: Document) -> None:
    broken = {**prepared, "paths": {"/a": {"get": {"responses": {}}}, "/b/{id}": {"get": {"responses": {}}}}}
    with pytest.raises(PipelineError) as caught:
        check_fully(broken)
    places = [problem.split(": ")[1] for problem in caught.value.problems]
    assert "#/paths/~1a/get/responses" in places
    assert "#/paths/~1b~1{id}/get/responses" in places


def test_the_generator_reads_every_operation(generated: GeneratorData) -> None:
    collections = generated.endpoint_collections_by_tag.values()
    assert len(collections) == 46
    assert sum(len(collection.endpoints) for collection in collections) == 521


def test_every_schema_has_a_class_of_its_own(generated: GeneratorData, prepared: Document) -> None:
    models = {str(one.class_info.name) for one in generated.models}
    enumerations = {str(one.class_info.name) for one in generated.enums}
    schemas = prepared["components"]["schemas"]
    # Beyond the components: three enumerations written inside a property.
    assert len(schemas) == 1755 + 5
    assert {class_name(name) for name, one in schemas.items() if "enum" not in one} == models
    assert {class_name(name) for name, one in schemas.items() if "enum" in one} == enumerations
    assert len(models) + len(enumerations) == 1755 + 5


def test_bases_keep_their_mapping(prepared: Document, contract: Document) -> None:
    bases = {name: one for name, one in contract["components"]["schemas"].items() if "discriminator" in one}
    assert len(bases) == 61
    for name, base in bases.items():
        assert prepared["components"]["schemas"][name]["discriminator"] == base["discriminator"]
        assert "oneOf" not in prepared["components"]["schemas"][name]
