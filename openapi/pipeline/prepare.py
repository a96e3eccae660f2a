"""What the generator cannot read, rewritten into what it can: one pass for each quirk.

A pass takes a document and gives a new one. None of them names a schema, an operation or a revision: a pass
knows a shape, wherever it turns up. They run in the order of ``PASSES``.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from openapi.pipeline.document import Document, is_list, is_object, target
from openapi.pipeline.structure import spelled_out, walk

if TYPE_CHECKING:
    from collections.abc import Callable

VERSION_HEADER = "x-api-version"

# What of a schema describes an object and can stand in a part of an `allOf`.
OBJECT_KEYWORDS = ("type", "required", "properties", "additionalProperties")


def drop_siblings_of_references(document: Document) -> Document:
    """A ``$ref`` with siblings: OpenAPI 3.0 ignores them, the generator takes offence."""
    result = copy.deepcopy(document)
    for node in list(walk(result)):
        if node.kind != "path" and isinstance(node.value.get("$ref"), str):
            _replace(node.value, {"$ref": node.value["$ref"]})
    return result


def give_objects_their_type(document: Document) -> Document:
    """Properties without a ``type``: said to be an object, as nothing else has properties."""
    result = copy.deepcopy(document)
    for schema in _schemas(result):
        if "properties" in schema and "type" not in schema:
            schema["type"] = "object"
    return result


def spell_out_mappings(document: Document) -> Document:
    """A discriminator that leaves out what it maps, or gives bare names: written out as references.

    Without a mapping a value stands for the schema of that name, so the names come from ``oneOf``, which the
    next pass takes away.
    """
    result = copy.deepcopy(document)
    for schema in _schemas(result):
        discriminator = schema.get("discriminator")
        if not is_object(discriminator):
            continue
        mapping: dict[str, str] = {key: spelled_out(name) for key, name in discriminator.get("mapping", {}).items()}
        children = [child["$ref"] for child in schema.get("oneOf", []) if "$ref" in child]
        for child in children:
            if child not in mapping.values():
                mapping.setdefault(child.rpartition("/")[2], child)
        if mapping:
            discriminator["mapping"] = mapping
    return result


def break_circles_of_bases(document: Document) -> Document:
    """A polymorphic base refers to its children, which refer to the base: the list of children is taken out.

    The mapping of the discriminator still names them. A ``oneOf`` of schemas that do not build on the one that
    lists them is no base, and stays.
    """
    result = copy.deepcopy(document)
    for name, schema in _components(result).items():
        if "discriminator" not in schema:
            continue
        base = f"#/components/schemas/{name}"
        children = [child["$ref"] for child in schema.get("oneOf", []) if "$ref" in child]
        if any(_builds_on(target(result, child), base) for child in children):
            del schema["oneOf"]
    return result


def gather_own_part(document: Document) -> Document:
    """Keywords beside ``allOf``: moved into a part of their own, where the generator looks for them."""
    result = copy.deepcopy(document)
    for schema in _schemas(result):
        beside = {key: schema.pop(key) for key in OBJECT_KEYWORDS if key in schema} if "allOf" in schema else {}
        if not beside:
            continue
        own: Document | None = next((part for part in schema["allOf"] if "$ref" not in part), None)
        if own is None:
            own = {}
            schema["allOf"].append(own)
        own["type"] = "object"
        required = [*own.get("required", []), *beside.get("required", [])]
        if required:
            own["required"] = list(dict.fromkeys(required))
        properties = {**own.get("properties", {}), **beside.get("properties", {})}
        if properties:
            own["properties"] = properties
        if "additionalProperties" in beside:
            own["additionalProperties"] = beside["additionalProperties"]
    return result


def give_heirs_a_class(document: Document) -> Document:
    """A component that is another one under a new name (``allOf`` of one ``$ref``): given an empty part of its own.

    Otherwise the generator uses the other's class, and the two cannot be told apart.
    """
    result = copy.deepcopy(document)
    for schema in _components(result).values():
        parts = schema.get("allOf", [])
        if len(parts) == 1 and "$ref" in parts[0]:
            parts.append({"type": "object"})
    return result


def drop_null(document: Document) -> Document:
    """Null where the contract allows it: taken out, as the models read null as absent everywhere.

    The generator would make unions of it, with a class of another name for a nullable object.
    """
    result = copy.deepcopy(document)
    for schema in _schemas(result):
        schema.pop("nullable", None)
        for keyword in ("anyOf", "oneOf"):
            variants = schema.get(keyword, [])
            real = [variant for variant in variants if variant.get("enum") != [None]]
            if len(real) == len(variants):
                continue
            if len(real) == 1 and set(schema) == {keyword}:
                _replace(schema, real[0])
            else:
                schema[keyword] = real
    for schema in _schemas(result):
        values = schema.get("enum")
        if is_list(values) and None in values and values != [None]:
            schema["enum"] = [value for value in values if value is not None]
    return result


def drop_formats_that_repeat_the_type(document: Document) -> Document:
    """``format: integer`` on an integer: says nothing, and is no format."""
    result = copy.deepcopy(document)
    for schema in _schemas(result):
        if "type" in schema and schema.get("format") == schema["type"]:
            del schema["format"]
    return result


def drop_defaults(document: Document) -> Document:
    """A default in a component: what a server assumes, not what it has said.

    A model with defaults would read what a server left out as if it had been there, and send it back. Defaults
    of parameters stay.
    """
    result = copy.deepcopy(document)
    components: dict[str, Any] = result.get("components", {})
    for node in list(walk({"schemas": components.get("schemas", {})}, "components")):
        if node.kind == "schema":
            node.value.pop("default", None)
    return result


def drop_version_header(document: Document) -> Document:
    """The revision header that each operation asks for: sent by the client object, not by each call."""
    result = copy.deepcopy(document)
    for node in list(walk(result)):
        if node.kind in {"path", "operation"} and "parameters" in node.value:
            node.value["parameters"] = [one for one in node.value["parameters"] if not _is_version_header(result, one)]
    components: dict[str, Any] = result.get("components", {})
    shared: dict[str, Document] = components.get("parameters", {})
    for name in [name for name, one in shared.items() if _is_version_header(result, one)]:
        del shared[name]
    if "parameters" in components and not shared:
        del components["parameters"]
    return result


PASSES: tuple[Callable[[Document], Document], ...] = (
    drop_siblings_of_references,
    give_objects_their_type,
    spell_out_mappings,
    break_circles_of_bases,
    gather_own_part,
    give_heirs_a_class,
    drop_null,
    drop_formats_that_repeat_the_type,
    drop_defaults,
    drop_version_header,
)


def prepare(document: Document) -> Document:
    """Run every pass.

    Args:
        document: A contract, corrected; it is left as it is.

    Returns:
        What the generator reads.
    """
    for one in PASSES:
        document = one(document)
    return document


def _schemas(document: Document) -> list[Document]:
    """List every schema of a document, the inner ones too."""
    return [node.value for node in walk(document) if node.kind == "schema"]


def _components(document: Document) -> dict[str, Document]:
    """Take the named schemas of a document."""
    components: dict[str, Any] = document.get("components", {})
    schemas: dict[str, Document] = components.get("schemas", {})
    return schemas


def _replace(value: Document, other: Document) -> None:
    """Put one object's content in place of another's."""
    value.clear()
    value.update(other)


def _builds_on(schema: Any, base: str) -> bool:
    """Tell whether a schema names a base among its ``allOf``."""
    return any(part.get("$ref") == base for part in schema.get("allOf", []))


def _is_version_header(document: Document, parameter: Document) -> bool:
    """Tell whether a parameter, or what it refers to, is the revision header."""
    if "$ref" in parameter:
        parameter = target(document, parameter["$ref"])
    return parameter.get("in") == "header" and str(parameter.get("name")).lower() == VERSION_HEADER
