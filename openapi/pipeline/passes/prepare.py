"""What the generator cannot read, rewritten into what it can: one pass for each quirk.

A pass takes a document and gives a new one. None of them names a schema, an operation or a revision: a pass
knows a shape, wherever it turns up. They run in the order of ``PASSES``.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from openapi.pipeline.contract.document import Document, is_list, is_object
from openapi.pipeline.contract.structure import components, replace, schemas_of, spelled_out, walk
from openapi.pipeline.passes.choices import (
    break_circles_of_bases,
    flatten_all_of,
    give_heirs_a_class,
    make_bases_of_choices,
    put_the_base_first,
    settle_choices,
    unwrap_references,
)
from openapi.pipeline.passes.inline import name_inline_schemas
from openapi.pipeline.passes.operations import (
    agree_on_replies,
    choose_content,
    drop_version_header,
    give_operations_their_parameters,
    say_what_needs_no_sign_in,
)

if TYPE_CHECKING:
    from collections.abc import Callable

# What of a schema describes an object and can stand in a part of an `allOf`.
OBJECT_KEYWORDS = ("type", "required", "properties", "additionalProperties")


def drop_siblings_of_references(document: Document) -> Document:
    """A ``$ref`` with siblings: OpenAPI 3.0 ignores them, the generator takes offence."""
    result = copy.deepcopy(document)
    for node in list(walk(result)):
        if node.kind != "path" and isinstance(node.value.get("$ref"), str):
            replace(node.value, {"$ref": node.value["$ref"]})
    return result


def give_aliases_a_part(document: Document) -> Document:
    """A component that is a ``$ref`` and nothing else: an ``allOf`` of it, as anything under a name of its own."""
    result = copy.deepcopy(document)
    for schema in components(result).values():
        if "$ref" in schema:
            schema["allOf"] = [{"$ref": schema.pop("$ref")}]
    return result


def give_objects_their_type(document: Document) -> Document:
    """Properties or items without a ``type``: an object, an array; an array that does not say of what: of anything."""
    result = copy.deepcopy(document)
    for schema in schemas_of(result):
        if "properties" in schema:
            schema.setdefault("type", "object")
        if "items" in schema:
            schema.setdefault("type", "array")
        if schema.get("type") == "array":
            schema.setdefault("items", {})
    return result


def spell_out_mappings(document: Document) -> Document:
    """A discriminator that leaves out what it maps, or gives bare names: written out as references.

    Without a mapping a value stands for the schema of that name, so the names come from ``oneOf``, which the
    next pass takes away.
    """
    result = copy.deepcopy(document)
    for schema in schemas_of(result):
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


def gather_own_part(document: Document) -> Document:
    """Keywords beside ``allOf``: moved into a part of their own, where the generator looks for them."""
    result = copy.deepcopy(document)
    for schema in schemas_of(result):
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


def drop_null(document: Document) -> Document:
    """Null where the contract allows it: taken out, as the models read null as absent everywhere.

    The generator would make unions of it, with a class of another name for a nullable object.
    """
    result = copy.deepcopy(document)
    for schema in schemas_of(result):
        schema.pop("nullable", None)
        for keyword in ("anyOf", "oneOf"):
            variants = schema.get(keyword, [])
            real = [variant for variant in variants if variant.get("enum") != [None]]
            if len(real) == len(variants):
                continue
            if len(real) == 1 and set(schema) == {keyword}:
                replace(schema, real[0])
            else:
                schema[keyword] = real
    for schema in schemas_of(result):
        values = schema.get("enum")
        if is_list(values) and None in values and values != [None]:
            schema["enum"] = [value for value in values if value is not None]
    return result


def keep_enumerations_of_text(document: Document) -> Document:
    """Enumerations of numbers, of nothing but null, with a value twice: read as the plain type, or mended.

    Members compare without regard to case, so values that differ in nothing else are one.
    """
    result = copy.deepcopy(document)
    for schema in schemas_of(result):
        values: Any = schema.get("enum")
        if not is_list(values):
            continue
        is_text = values and all(isinstance(value, str) for value in values)
        if not is_text or schema.setdefault("type", "string") != "string":
            del schema["enum"]
        else:
            first = {value.casefold(): value for value in reversed(values)}
            schema["enum"] = [value for value in dict.fromkeys(values) if first[value.casefold()] == value]
    return result


def drop_formats_that_repeat_the_type(document: Document) -> Document:
    """``format: integer`` on an integer: says nothing, and is no format."""
    result = copy.deepcopy(document)
    for schema in schemas_of(result):
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


PLAIN: tuple[Callable[[Document], Document], ...] = (
    drop_siblings_of_references,
    give_aliases_a_part,
    give_objects_their_type,
    spell_out_mappings,
    unwrap_references,
    flatten_all_of,
    make_bases_of_choices,
    give_operations_their_parameters,
    say_what_needs_no_sign_in,
)
"""One spelling for what can be said in several ways. What these give is a contract still, and goes into the package."""

FOR_THE_GENERATOR: tuple[Callable[[Document], Document], ...] = (
    drop_null,
    break_circles_of_bases,
    settle_choices,
    gather_own_part,
    put_the_base_first,
    give_heirs_a_class,
    keep_enumerations_of_text,
    drop_formats_that_repeat_the_type,
    drop_defaults,
    choose_content,
    agree_on_replies,
    drop_version_header,
    name_inline_schemas,
)
"""What the generator cannot read, rewritten into what it can."""

PASSES = (*PLAIN, *FOR_THE_GENERATOR)


def prepare(document: Document, passes: tuple[Callable[[Document], Document], ...] = PASSES) -> Document:
    """Run passes.

    Args:
        document: A contract, corrected; it is left as it is.
        passes: Which ones.

    Returns:
        What the generator reads; or, of the first passes alone, a contract in plain spelling.
    """
    for one in passes:
        document = one(document)
    return document
