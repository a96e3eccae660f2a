"""Two contracts compared: every class of change, breaking or not, with its Python names."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest

from openapi.pipeline.contract.importer import interface
from openapi.pipeline.diff.compare import Change, compare
from openapi.pipeline.diff.interface import Interface
from openapi.pipeline.passes.prepare import prepare
from openapi.pipeline.render.names import names_of
from tests.support.small_contracts import contract, operation, ref, reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi.pipeline.contract.document import Document

TEXT = {"type": "string"}


def query(name: str, schema: Document | None = None, **more: Any) -> Document:
    return {"name": name, "in": "query", "schema": schema or TEXT, **more}


def base() -> Document:
    def obj(**properties: Any) -> Document:
        return {"type": "object", "properties": properties}

    schemas: Document = {
        "Pet": {
            **obj(name=TEXT, kind=ref("EKind"), age={"type": "integer", "format": "int32"}),
            "required": ["name"],
            "discriminator": {"propertyName": "kind", "mapping": {"Cat": "Cat", "Dog": "Dog"}},
        },
        "Cat": {"allOf": [ref("Pet"), obj(lives=TEXT)]},
        "Dog": {"allOf": [ref("Pet"), obj(bark=TEXT)]},
        "EKind": {"type": "string", "enum": ["Cat", "Dog"]},
        "Spec": {**obj(name=TEXT, note=TEXT), "required": ["name"]},
        "Page": obj(data={"type": "array", "items": ref("Pet")}),
        "Lonely": obj(x=TEXT),
    }
    pages = [query("skip", {"type": "integer"}), query("limit", {"type": "integer", "default": 100})]
    body = {"required": True, "content": {"application/json": {"schema": ref("Spec")}}}
    paths: Document = {
        "/pets": {
            "get": operation("GetPets", reply(ref("Page")), parameters=[*pages, query("nameFilter")]),
            "post": operation("AddPet", reply(ref("Pet"), "201"), requestBody=body),
        },
        "/lonely": {"get": operation("GetLonely", reply(ref("Lonely")))},
    }
    return contract(paths, schemas, security=[{"Bearer": []}])


def changes(change: Callable[[Document], object], document: Document | None = None) -> list[Change]:
    old = document or base()
    new = copy.deepcopy(old)
    change(new)
    new["info"]["version"] = "1.0-rev1"

    def side(one: Document, lock: Document) -> Interface:
        prepared = prepare(interface(one).document)
        return Interface(prepared, names_of(prepared, lock))

    before = side(old, {})
    return compare(before, side(new, before.names))


def pets(document: Document, method: str = "get") -> Document:
    found: Document = document["paths"]["/pets"][method]
    return found


def schema(document: Document, name: str) -> Document:
    found: Document = document["components"]["schemas"][name]
    return found


def own(document: Document, name: str) -> Document:
    found: Document = schema(document, name)["properties"]
    return found


def move_to_base(document: Document) -> None:
    own(document, "Pet")["lives"] = schema(document, "Cat")["allOf"][1]["properties"].pop("lives")


def rename_schema(document: Document) -> None:
    schemas = document["components"]["schemas"]
    schemas["Alone"] = schemas.pop("Lonely")
    document["paths"]["/lonely"]["get"]["responses"] = reply(ref("Alone"))


CASES: dict[str, tuple[Callable[[Document], object], list[tuple[Any, ...]]]] = {
    "nothing": (lambda d: d, []),
    # operations
    "operation added": (
        lambda d: d["paths"].update({"/new": {"get": operation("GetNew", reply(ref("Pet")))}}),
        [("operation", "added", "GetNew", False, "", "vbr.things.get_new")],
    ),
    "operation removed": (
        lambda d: d["paths"].pop("/lonely"),
        [
            ("operation", "removed", "GetLonely", True, "vbr.things.get_lonely", ""),
            ("schema", "removed", "Lonely", True, "Lonely", ""),
        ],
    ),
    "operation renamed": (
        lambda d: pets(d).update(operationId="ListPets"),
        [("operation", "renamed", "GetPets to ListPets", True, "vbr.things.get_pets", "vbr.things.list_pets")],
    ),
    "operation with another tag": (lambda d: pets(d).update(tags=["Animals"]), []),
    "operation moved to another address": (
        lambda d: d["paths"].update({"/solitary": d["paths"].pop("/lonely")}),
        [("operation", "moved", "GetLonely", False, "", "")],
    ),
    "operation deprecated": (
        lambda d: pets(d).update(deprecated=True),
        [("operation", "deprecated", "GetPets", False, "", "")],
    ),
    "operation with other permissions": (
        lambda d: pets(d).update({"x-veeam-authorize": {"claims": ["View"], "roles": []}}),
        [("operation", "permissions", "GetPets", False, "", "")],
    ),
    # parameters
    "parameter added": (
        lambda d: pets(d)["parameters"].append(query("orderAsc")),
        [("parameter", "added", "GetPets: query orderAsc", False, "", "vbr.things.get_pets(order_asc=)")],
    ),
    "parameter added and required": (
        lambda d: pets(d)["parameters"].append(query("orderAsc", required=True)),
        [("parameter", "added", "GetPets: query orderAsc", True, "", "vbr.things.get_pets(order_asc=)")],
    ),
    "parameter removed": (
        lambda d: pets(d)["parameters"].pop(),
        [("parameter", "removed", "GetPets: query nameFilter", True, "vbr.things.get_pets(name_filter=)", "")],
    ),
    "parameter retyped": (
        lambda d: pets(d)["parameters"][2].update(schema={"type": "integer"}),
        [
            ("parameter", "retyped", "GetPets: query nameFilter", True,
             "vbr.things.get_pets(name_filter=): str", "vbr.things.get_pets(name_filter=): int"),
        ],
    ),
    "parameter now required": (
        lambda d: pets(d)["parameters"][2].update(required=True),
        [("parameter", "now required", "GetPets: query nameFilter", True, *["vbr.things.get_pets(name_filter=)"] * 2)],
    ),
    "parameter with another default": (
        lambda d: pets(d)["parameters"][1]["schema"].update(default=200),
        [("parameter", "default", "GetPets: query limit", False, *["vbr.things.get_pets(limit=)"] * 2)],
    ),
    # paging
    "paging lost": (
        lambda d: pets(d)["parameters"].pop(0),
        [
            ("parameter", "removed", "GetPets: query skip", True, "vbr.things.get_pets(skip=)", ""),
            ("paging", "removed", "GetPets", True, "", ""),
        ],
    ),
    "paging gained": (
        lambda d: d["paths"]["/lonely"]["get"].update(parameters=[query("skip"), query("limit")]),
        [
            ("parameter", "added", "GetLonely: query skip", False, "", "vbr.things.get_lonely(skip=)"),
            ("parameter", "added", "GetLonely: query limit", False, "", "vbr.things.get_lonely(limit=)"),
            ("paging", "added", "GetLonely", False, "", ""),
        ],
    ),
    # bodies and replies
    "body removed": (
        lambda d: d["paths"]["/lonely"]["get"].update(requestBody=pets(d, "post").pop("requestBody")),
        [
            ("body", "removed", "AddPet", True, "vbr.things.add_pet(body=)", ""),
            ("body", "added", "GetLonely", True, "", "vbr.things.get_lonely(body=)"),
        ],
    ),
    "body no longer required": (
        lambda d: pets(d, "post")["requestBody"].update(required=False),
        [("body", "now optional", "AddPet", False, *["vbr.things.add_pet(body=)"] * 2)],
    ),
    "reply retyped": (
        lambda d: pets(d, "post").update(responses=reply(ref("Cat"), "202")),
        [("reply", "retyped", "AddPet", True, "Pet", "Cat"), ("reply", "status", "AddPet", False, "", "")],
    ),
    "reply that may be empty": (
        lambda d: pets(d, "post")["responses"].update({"204": {"description": ""}}),
        [("reply", "status", "AddPet", False, "", ""), ("reply", "may be empty", "AddPet", True, "", "")],
    ),
    # schemas
    "schema renamed": (
        rename_schema,
        [
            ("reply", "retyped", "GetLonely", True, "Lonely", "Alone"),
            ("schema", "renamed", "Lonely to Alone", True, "Lonely", "Alone"),
        ],
    ),
    "property added": (
        lambda d: own(d, "Pet").update(colour=TEXT),
        [("property", "added", "Pet.colour", False, "", "Pet.colour")],
    ),
    "property added to what is only read, required": (
        lambda d: (own(d, "Lonely").update(y=TEXT), schema(d, "Lonely").update(required=["y"])),
        [("property", "added", "Lonely.y", False, "", "Lonely.y")],
    ),
    "property added to what is sent, required": (
        lambda d: (own(d, "Spec").update(y=TEXT), schema(d, "Spec")["required"].append("y")),
        [("property", "added", "Spec.y", True, "", "Spec.y")],
    ),
    "property removed": (
        lambda d: own(d, "Pet").pop("age"),
        [("property", "removed", "Pet.age", True, "Pet.age", "")],
    ),
    "property moved to the base": (
        move_to_base,
        [
            ("property", "added", "Pet.lives", False, "", "Pet.lives"),
        ],
    ),
    "property retyped": (
        lambda d: own(d, "Pet").update(age={"type": "string", "format": "uuid"}),
        [("property", "retyped", "Pet.age", True, "Pet.age: int", "Pet.age: UUID")],
    ),
    "property retyped on the wire alone": (
        lambda d: own(d, "Pet")["age"].update(format="int64"),
        [("property", "retyped", "Pet.age", False, "Pet.age", "Pet.age")],
    ),
    "property now required, sent": (
        lambda d: schema(d, "Spec")["required"].append("note"),
        [("property", "now required", "Spec.note", True, "Spec.note", "Spec.note")],
    ),
    "property now required, only read": (
        lambda d: schema(d, "Lonely").update(required=["x"]),
        [("property", "now required", "Lonely.x", False, "Lonely.x", "Lonely.x")],
    ),
    "property now optional, sent": (
        lambda d: schema(d, "Spec").pop("required"),
        [("property", "now optional", "Spec.name", False, "Spec.name", "Spec.name")],
    ),
    "property now optional, read": (
        lambda d: schema(d, "Pet").pop("required"),
        [("property", "now optional", "Pet.name", True, "Pet.name", "Pet.name")],
    ),
    "base lost": (
        lambda d: schema(d, "Dog")["allOf"].pop(0) and schema(d, "Pet")["discriminator"]["mapping"].pop("Dog")
        and own(d, "Lonely").update(dog=ref("Dog")),
        [
            ("schema", "base removed", "Dog: Pet", True, "Dog(Pet)", ""),
            *(("property", "removed", f"Dog.{key}", True, f"Dog.{key}", "") for key in ("name", "kind", "age")),
            ("property", "added", "Lonely.dog", False, "", "Lonely.dog"),
            ("child", "removed", "Pet: Dog", True, "Dog", ""),
        ],
    ),
    # enumerations
    "value added": (
        lambda d: schema(d, "EKind")["enum"].append("Big Bird"),
        [("enumeration", "value added", "EKind: Big Bird", False, "", "EKind.BIG_BIRD")],
    ),
    "value removed": (
        lambda d: schema(d, "EKind")["enum"].remove("Dog"),
        [("enumeration", "value removed", "EKind: Dog", True, "EKind.DOG", "")],
    ),
    "value respelled": (
        lambda d: schema(d, "EKind").update(enum=["cat", "Dog"]),
        [("enumeration", "value respelled", "EKind: cat", False, "EKind.CAT", "EKind.CAT")],
    ),
    "enumeration no more": (
        lambda d: d["components"]["schemas"].update(EKind={"type": "object"}),
        [("schema", "retyped", "EKind", True, "enumeration", "object")],
    ),
    # children
    "child added": (
        lambda d: schema(d, "Pet")["discriminator"]["mapping"].update(Kitten="Cat"),
        [("child", "added", "Pet: Kitten", False, "", "Cat")],
    ),
    "child of another class": (
        lambda d: (
            schema(d, "Pet")["discriminator"]["mapping"].update(Dog="Cat"), own(d, "Lonely").update(x=ref("Dog"))
        ),
        [
            ("property", "retyped", "Lonely.x", True, "Lonely.x: str", "Lonely.x: Dog"),
            ("child", "retyped", "Pet: Dog", True, "Dog", "Cat"),
        ],
    ),
    "other discriminator": (
        lambda d: schema(d, "Pet")["discriminator"].update(propertyName="name"),
        [("child", "discriminator", "Pet", True, "", "")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_every_class_of_change(case: str) -> None:
    change, expected = CASES[case]
    found = [(one.area, one.kind, one.subject, one.breaking, one.was, one.now) for one in changes(change)]
    assert sorted(found) == sorted(expected)
