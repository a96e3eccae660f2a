"""A contract with something of everything, later revisions of it, and what holds of a union of them."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from openapi.pipeline.contract.structure import components
from openapi.pipeline.union.flat import Flat
from openapi.pipeline.union.marks import MARKS
from openapi.pipeline.union.same import Same, renamed
from tests.support.small_contracts import contract, operation, ref, reply
from tests.support.union_facts import View

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi.pipeline.contract.document import Document

KIND: Document = {"type": "string", "enum": ["Backup", "Copy"]}


def first() -> Document:
    """A contract with something of everything."""
    return contract(
        {
            "/things": {
                "get": operation(
                    "GetThings",
                    reply(ref("Things")),
                    parameters=[{"in": "query", "name": "kind", "schema": ref("EKind")}],
                )
            },
            "/things/{id}": {
                "put": operation(
                    "ChangeThing",
                    reply(ref("Thing")),
                    parameters=[{"in": "path", "name": "id", "required": True, "schema": {"type": "string"}}],
                    requestBody={"required": True, "content": {"application/json": {"schema": ref("Thing")}}},
                )
            },
        },
        {
            "EKind": copy.deepcopy(KIND),
            "Thing": {
                "type": "object",
                "required": ["kind", "name"],
                "properties": {"kind": ref("EKind"), "name": {"type": "string"}, "size": {"type": "integer"}},
                "oneOf": [ref("Backup"), ref("Copy")],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"Backup": ref("Backup")["$ref"], "Copy": ref("Copy")["$ref"]},
                },
            },
            "Backup": {"allOf": [ref("Thing"), {"type": "object", "properties": {"target": ref("Place")}}]},
            "Copy": {"allOf": [ref("Thing"), {"type": "object", "properties": {"note": {"type": "string"}}}]},
            "Place": {"type": "object", "properties": {"host": {"type": "string"}}, "required": ["host"]},
            "Things": {"type": "object", "properties": {"data": {"type": "array", "items": ref("Thing")}}},
        },
        tags=[{"name": "Things"}],
    )


def later(document: Document, revision: str, *changes: Callable[[Document], object]) -> Document:
    result = copy.deepcopy(document)
    result["info"]["version"] = revision
    for change in changes:
        change(result)
    return result


def thing(document: Document) -> Document:
    return components(document)["Thing"]


def part(document: Document, name: str) -> Document:
    found: Document = components(document)[name]["allOf"][1]["properties"]
    return found


def marks_of(document: Document, name: str) -> Document:
    found: Document = components(document)[name].get(MARKS, {})
    return found


def holds(documents: list[Document], union: Document, same: Same | None = None) -> None:
    """Every revision is in the union, whole."""
    for one in documents:
        revision = one["info"]["version"]
        # Schemas go by the names that stay; properties and values as the revision spells them.
        spelled, names = renamed(one, same or Same())
        expected, found = View(spelled, revision).facts(), View(union, revision).facts()
        assert found["operations"] == expected["operations"]
        for name, facts in expected["schemas"].items():
            if "properties" in facts:
                facts["properties"] = as_it_was(facts["properties"], name, spelled, names)
            instead = marks_of(union, name).get("instead", {})
            if any(revision in revisions for revisions in instead.values()):
                # It stands for another one of this revision as well.
                assert all(contains(found["schemas"][name][key], value) for key, value in facts.items()), name
            else:
                assert found["schemas"][name] == facts, name


def as_it_was(properties: Document, name: str, document: Document, names: dict[str, dict[str, str]]) -> Document:
    """Properties by the names that a revision has for them."""
    chain = [name, *Flat(document).above(name)]
    goes = {stays: other for one in chain for stays, other in names.get(one, {}).items()}
    return {goes.get(key, key): value for key, value in properties.items()}


def contains(found: Any, expected: Any) -> bool:
    return found >= expected if isinstance(expected, int) else all(one in found for one in expected)


def put_property(name: str, key: str, schema: Document) -> Callable[[Document], object]:
    return lambda document: components(document)[name]["properties"].update({key: schema})
