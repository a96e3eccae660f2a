"""Changes of a contract at random, one at a time."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from openapi.pipeline.contract.structure import METHODS
from tests.support.small_contracts import ref

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from openapi.pipeline.contract.document import Document

TYPES: tuple[Document, ...] = (
    {"type": "string"},
    {"type": "string", "format": "uuid"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "never-heard-of"},
    {"type": "integer", "format": "int64"},
    {"type": "boolean"},
    {"type": "array", "items": {"type": "string"}},
    {"type": "string", "enum": ["One", "two", "3rd"]},
    {"type": "object", "properties": {"inner": {"type": "string", "enum": ["a"]}}},
    {"oneOf": [{"type": "string"}, {"type": "integer"}]},
    {"nullable": True, "type": "number"},
    {},
)


def mutate(document: Document, random: Random) -> str:
    """Change one thing; tells what."""
    change = random.choice(CHANGES)
    return f"{change.__name__}: {change(document, random)}"


def an_operation(document: Document, random: Random) -> tuple[str, str, Document]:
    path = random.choice(sorted(document["paths"]))
    method = random.choice([one for one in METHODS if one in document["paths"][path]])
    return path, method, document["paths"][path][method]


def an_object(document: Document, random: Random) -> tuple[str, Document]:
    """A schema, and the part of it with its own properties."""
    schemas = document["components"]["schemas"]
    found = [
        (name, part)
        for name, schema in sorted(schemas.items())
        for part in [schema, *schema.get("allOf", [])]
        if part.get("properties")
    ]
    return random.choice(found)


def remove_operation(document: Document, random: Random) -> str:
    path, method, operation = an_operation(document, random)
    if len(document["paths"]) > 1:
        del document["paths"][path][method]
        if not document["paths"][path]:
            del document["paths"][path]
    return str(operation["operationId"])


def rename_operation(document: Document, random: Random) -> str:
    *_, operation = an_operation(document, random)
    operation["operationId"] += random.choice(["Again", "_again", " again", "2"])
    return str(operation["operationId"])


def add_operation(document: Document, random: Random) -> str:
    *_, operation = an_operation(document, random)
    name: str = random.choice(["Fresh", operation["operationId"].upper(), "class", "to_dict"])
    document["paths"][f"/api/v9/{name}"] = {"get": {**copy.deepcopy(operation), "operationId": name}}
    document["paths"][f"/api/v9/{name}"]["get"]["parameters"] = []
    return name


def change_reply(document: Document, random: Random) -> str:
    *_, operation = an_operation(document, random)
    schema = random.choice([{"type": "array", "items": {}}, FILE, copy.deepcopy(random.choice(TYPES))])
    kind = random.choice(["application/json", "application/vnd.efi.iso", "application/xml", "text/plain"])
    code = random.choice(["200", "202", "2XX", "default"])
    operation["responses"] = {code: {"description": "", "content": {kind: {"schema": schema}}}}
    return f"{operation['operationId']} {code} {kind} {schema}"


FILE: Document = {"type": "string", "format": "binary"}


def add_parameter(document: Document, random: Random) -> str:
    *_, operation = an_operation(document, random)
    name = random.choice(["fresh", "body", "self", "class", "Name-Filter", "name_filter", "client", "nameFilter"])
    place = random.choice(["query", "header", "cookie"])
    schema = copy.deepcopy(random.choice(TYPES))
    operation.setdefault("parameters", []).append({"name": name, "in": place, "schema": schema})
    return f"{operation['operationId']} {place} {name} {schema}"


def retype_property(document: Document, random: Random) -> str:
    name, part = an_object(document, random)
    key = random.choice(sorted(part["properties"]))
    part["properties"][key] = copy.deepcopy(random.choice(TYPES))
    return f"{name}.{key} {part['properties'][key]}"


def remove_property(document: Document, random: Random) -> str:
    name, part = an_object(document, random)
    key = random.choice(sorted(part["properties"]))
    del part["properties"][key]
    return f"{name}.{key}"


def rename_property(document: Document, random: Random) -> str:
    name, part = an_object(document, random)
    key = random.choice(sorted(part["properties"]))
    new = random.choice([f"{key}2", key.upper(), key.swapcase(), f"{key} {key}", "to_dict", "1st", "class"])
    part["properties"][new] = part["properties"].pop(key)
    return f"{name}.{key} to {new}"


def require_property(document: Document, random: Random) -> str:
    name, part = an_object(document, random)
    part["required"] = random.sample(sorted(part["properties"]), random.randint(1, len(part["properties"])))
    return f"{name}: {part['required']}"


def rename_schema(document: Document, random: Random) -> str:
    schemas = document["components"]["schemas"]
    old = random.choice(sorted(schemas))
    new = random.choice([f"{old}2", old.upper(), f"{old}_x", "Model", "Section", "Any", random.choice(sorted(schemas))])
    moved = schemas.pop(old)
    schemas[new] = moved
    follow(document, ref(old)["$ref"], ref(new)["$ref"])
    return f"{old} to {new}"


def follow(node: Any, old: str, new: str) -> None:
    for key, value in list(
        node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    ):
        if value == old:
            node[key] = new
        else:
            follow(value, old, new)


def remove_schema(document: Document, random: Random) -> str:
    name: str = random.choice(sorted(document["components"]["schemas"]))
    del document["components"]["schemas"][name]
    return name


def add_child(document: Document, random: Random) -> str:
    schemas = document["components"]["schemas"]
    bases = sorted(name for name, one in schemas.items() if one.get("discriminator", {}).get("mapping"))
    if not bases:
        return "none"
    base = random.choice(bases)
    heir = random.choice([{"allOf": [ref(base)]}, {"allOf": [ref(base), {"type": "object"}]}, {"type": "object"}])
    schemas["FreshChild"] = heir
    schemas[base]["discriminator"]["mapping"]["FreshValue"] = random.choice(["FreshChild", ref("FreshChild")["$ref"]])
    return f"{base} {heir}"


def change_values(document: Document, random: Random) -> str:
    schemas = document["components"]["schemas"]
    name = random.choice(sorted(one for one, schema in schemas.items() if "enum" in schema))
    values = schemas[name]["enum"]
    change = random.choice(["remove", "add", "clash", "number", "symbol"])
    match change:
        case "remove" if len(values) > 1:
            values.remove(random.choice(values))
        case "clash":
            values.append(f"{values[0]}!")
        case "number":
            values.append(5)
        case "symbol":
            values.insert(0, "*")
        case _:
            values.insert(0, "FreshValue")
    return f"{name} {change}"


CHANGES: tuple[Callable[[Document, Random], str], ...] = (
    remove_operation, rename_operation, add_operation, change_reply, add_parameter, retype_property, remove_property,
    rename_property, require_property, rename_schema, remove_schema, add_child, change_values,
)  # fmt: skip
