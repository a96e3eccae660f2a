import copy
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from random import Random
from typing import Any

import pytest
from openapi_schema_validator import OAS30Validator, oas30_format_checker

from veeam_client.simulator.contract import Contract, packaged_contract
from veeam_client.simulator.sampler import Sampler, stamp

CONTRACT = packaged_contract()


def seeded(seed: int | str) -> Random:
    return Random(seed)


def without_circles(document: Mapping[str, Any]) -> dict[str, Any]:
    """The schemas with the bases' oneOf removed: base and children refer to each other, and a validator never ends."""
    schemas: dict[str, Any] = copy.deepcopy(document["components"]["schemas"])
    for schema in schemas.values():
        if "discriminator" in schema:
            schema.pop("oneOf", None)
    return {"components": {"schemas": schemas}}


ROOT = without_circles(CONTRACT.document)


def problems(name: str, value: object) -> list[str]:
    validator = OAS30Validator({"$ref": f"#/components/schemas/{name}", **ROOT}, format_checker=oas30_format_checker)
    return [f"{name}: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]


def child_of(name: str, value: Mapping[str, Any]) -> str:
    schema = CONTRACT.schemas[name]
    return CONTRACT.choices(name, schema).get(value.get(schema["discriminator"]["propertyName"], ""), "")


def polymorphic_values(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Every value inside a sample that stands where the contract has a polymorphic base."""
    schema = CONTRACT.schemas[name]
    if "discriminator" in schema:
        yield name, value
        child = child_of(name, value)
        if child:
            yield from polymorphic_values(child, value)
        return
    if not isinstance(value, dict):
        return
    for key, inner in CONTRACT.shape(schema, name).properties.items():
        target, items = inner.get("$ref"), value.get(key)
        if inner.get("type") == "array":
            target = inner["items"].get("$ref")
        else:
            items = [items]
        for item in items or []:
            if target and item is not None:
                yield from polymorphic_values(target.rpartition("/")[2], item)


@pytest.mark.parametrize("probability", [0.0, 0.5, 1.0])
def test_every_schema_gives_valid_samples(probability: float) -> None:
    found: list[str] = []
    for name in CONTRACT.schemas:
        value = Sampler(CONTRACT, seeded(name), probability=probability, depth=3).sample(name)
        found += problems(name, value)
        for base, inner in polymorphic_values(name, value):
            child = child_of(base, inner)
            found += problems(child, inner) if child else [f"{name}: {base} without a child: {str(inner)[:80]}"]
    assert found == []


def test_a_child_asked_for_by_name_says_so_in_its_discriminator() -> None:
    for name, schema in CONTRACT.schemas.items():
        for value, child in CONTRACT.choices(name, schema).items():
            key = schema["discriminator"]["propertyName"]
            made = Sampler(CONTRACT, seeded(value), probability=0.0).sample(child)
            assert CONTRACT.choices(name, schema)[made[key]] == child, (name, value)


def test_every_child_of_a_base_comes_up() -> None:
    sampler = Sampler(CONTRACT, seeded(1), probability=0.0)
    mapping = CONTRACT.choices("JobModel", CONTRACT.schemas["JobModel"])
    assert {sampler.sample("JobModel")["type"] for _ in range(400)} == set(mapping)


def test_the_same_seed_gives_the_same_value_and_another_seed_another() -> None:
    def text(seed: int) -> str:
        return json.dumps(Sampler(CONTRACT, seeded(seed)).sample("JobModel"))

    assert text(1) == text(1)
    assert text(1) != text(2)


def test_no_optional_property_or_all_of_them() -> None:
    none = Sampler(CONTRACT, seeded(1), probability=0.0).sample("SessionModel")
    every = Sampler(CONTRACT, seeded(1), probability=1.0).sample("#/components/schemas/SessionModel")
    shape = CONTRACT.shape(CONTRACT.schemas["SessionModel"], "SessionModel")
    assert set(none) == set(shape.required)
    assert set(every) == set(shape.properties)


def tiny(schemas: dict[str, Any]) -> Contract:
    return Contract({"info": {"version": "0"}, "paths": {}, "components": {"schemas": schemas}})


def test_recursion_ends() -> None:
    node = {
        "type": "object",
        "properties": {"children": {"type": "array", "items": {"$ref": "#/components/schemas/N"}}},
    }
    node["required"] = ["children"]
    made = Sampler(tiny({"N": node}), seeded(1), probability=1.0, depth=3).sample("N")
    text = json.dumps(made)
    assert text.count("[]") > 0
    assert len(text) < 5_000


def test_limits_of_numbers_strings_and_lists_hold() -> None:
    schema = {
        "type": "object",
        "required": ["port", "name", "days", "extra", "ghost"],
        "properties": {
            "port": {"type": "integer", "minimum": 1, "maximum": 3},
            "name": {"type": "string", "minLength": 40, "maxLength": 41},
            "days": {"type": "array", "minItems": 1, "uniqueItems": True, "items": {"enum": ["monday", "friday"]}},
            "extra": {"type": "object", "additionalProperties": {"type": "integer"}},
        },
    }
    for seed in range(50):
        made = Sampler(tiny({}), seeded(seed)).sample(schema)
        assert 1 <= made["port"] <= 3
        assert 40 <= len(made["name"]) <= 41
        assert 1 <= len(made["days"]) == len(set(made["days"]))
        assert all(isinstance(value, int) for value in made["extra"].values())
        assert "ghost" in made


def test_nested_bases_reach_the_innermost_child() -> None:
    reference = "#/components/schemas/{}".format
    kind = {"type": "string", "enum": ["a", "b"]}
    schemas = {
        "Base": {
            "type": "object",
            "properties": {"kind": kind},
            "oneOf": [{"$ref": reference("Middle")}],
            "discriminator": {"propertyName": "kind", "mapping": {"a": reference("Middle")}},
        },
        "Middle": {
            "allOf": [{"$ref": reference("Base")}],
            "properties": {"sort": {"type": "string"}},
            "oneOf": [{"$ref": reference("Leaf")}],
            "discriminator": {"propertyName": "sort", "mapping": {"x": reference("Leaf"), "y": reference("Leaf")}},
        },
        "Leaf": {
            "allOf": [{"$ref": reference("Middle")}, {"required": ["own"], "properties": {"own": {"type": "integer"}}}]
        },
    }
    made = [Sampler(tiny(schemas), seeded(seed), probability=0.0).sample("Base") for seed in range(30)]
    assert {(value["kind"], value["sort"]) for value in made} == {("a", "x"), ("a", "y")}
    assert all("own" in value for value in made)


def test_null_appears_only_inside_and_only_next_to_a_type() -> None:
    schema = {
        "type": "object",
        "nullable": True,
        "required": ["a", "b"],
        "properties": {
            "a": {"type": "string", "nullable": True},
            "b": {"allOf": [{"type": "object"}], "nullable": True},
        },
    }
    made = [Sampler(tiny({}), seeded(seed)).sample(schema) for seed in range(100)]
    assert None not in made
    assert {value["a"] is None for value in made} == {True, False}
    assert all(value["b"] == {} for value in made)


def test_a_stamp_has_the_digits_and_the_offset_asked_for() -> None:
    moment = datetime(2026, 8, 25, 15, 20, 13, 230001, tzinfo=UTC)
    assert stamp(moment, timezone(timedelta(hours=-7))) == "2026-08-25T08:20:13.2300011-07:00"
    assert stamp(moment, UTC, digits=6) == "2026-08-25T15:20:13.230001+00:00"
    assert stamp(moment, UTC, digits=0) == "2026-08-25T15:20:13+00:00"
