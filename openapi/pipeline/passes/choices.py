"""Passes for `oneOf`, `anyOf` and `allOf`: choices and inheritance in the forms that the generator reads."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from openapi.pipeline.contract.document import Document, target
from openapi.pipeline.contract.structure import components, replace, schemas_of

if TYPE_CHECKING:
    from collections.abc import Iterable

# What makes a part of an `allOf` more than a remark.
_CONTENT = {"$ref", "allOf", "properties", "required", "additionalProperties", "enum"}
_KINDS = {
    "integer": "number",
    **{kind: kind for kind in ("number", "string", "boolean", "array", "object")},
}
_WRITTEN_AS_TEXT = {"uuid", "date-time", "date"}
_REMARKS = {"default", "description"}
_SCALARS = {"string", "integer", "number", "boolean"}


def break_circles_of_bases(document: Document) -> Document:
    """A polymorphic base refers to its children, which refer to the base: the list of children is taken out.

    The mapping of the discriminator still names them. A ``oneOf`` of schemas that do not build on the one that
    lists them is no base, and stays.
    """
    result = copy.deepcopy(document)
    for name, schema in components(result).items():
        if "discriminator" not in schema:
            continue
        children = [child["$ref"] for child in schema.get("oneOf", []) if "$ref" in child]
        if any(_builds_on(result, child, f"#/components/schemas/{name}") for child in children):
            del schema["oneOf"]
    return result


def unwrap_references(document: Document) -> Document:
    """An ``allOf`` of one ``$ref`` where a schema is used: the reference itself, with the default if there is one.

    As a component it is an heir, and stays; if it is of no object, there is nothing to inherit, and it is a copy.
    """
    result = copy.deepcopy(document)
    named = {id(schema) for schema in components(result).values()}
    for schema in schemas_of(result):
        parts = [part for part in schema.get("allOf", []) if _CONTENT & part.keys()]
        if len(parts) != 1 or "$ref" not in parts[0] or _CONTENT & schema.keys() - {"allOf"}:
            continue
        if id(schema) not in named:
            replace(schema, {"allOf": parts, "default": schema["default"]} if "default" in schema else parts[0])
        elif not _is_object(result, parts[0]["$ref"]):
            replace(schema, copy.deepcopy(_resolved(result, parts[0])))
    return result


def make_bases_of_choices(document: Document) -> Document:
    """A discriminator over schemas that build on nothing in common: what it stands in becomes their base.

    A choice among strangers turns into an object with the property that tells them apart.
    """
    result = copy.deepcopy(document)
    for name, schema in components(result).items():
        mapping: dict[str, str] = schema.get("discriminator", {}).get("mapping", {})
        base = f"#/components/schemas/{name}"
        strangers = [child for child in dict.fromkeys(mapping.values()) if not _builds_on(result, child, base)]
        strangers = [child for child in strangers if child != base and not _builds_on(result, base, child)]
        if not strangers or not all(_is_object(result, child) for child in strangers):
            continue
        if schema.pop("oneOf", None) or schema.pop("anyOf", None):
            property_name = schema["discriminator"]["propertyName"]
            declared = [_properties(result, child).get(property_name, {"type": "string"}) for child in strangers]
            same = all(one == declared[0] for one in declared)
            schema.setdefault("type", "object")
            own = schema.setdefault("properties", {})
            own.setdefault(property_name, copy.deepcopy(declared[0]) if same else {"type": "string"})
        for child in strangers:
            heir = target(result, child)
            heir["allOf"] = [{"$ref": base}, *heir.get("allOf", [])]
    return result


def settle_choices(document: Document) -> Document:
    """A choice that no discriminator decides: left if JSON itself tells the variants apart, or text its format.

    Any other is read as what its variants share, and as any value if that is nothing: trying one variant after the
    other would take an object for the first that fits.
    """
    result = copy.deepcopy(document)
    for schema in reversed(schemas_of(result)):
        variants: list[Document] = [*schema.pop("oneOf", []), *schema.pop("anyOf", [])]
        if not variants or {"properties", "allOf"} & schema.keys() or schema.get("type") == "object":
            continue
        if len(variants) == 1:
            (only,) = variants
            replace(schema, {**schema, **({"allOf": [only]} if "$ref" in only else only)})
            continue
        distinct = _distinct(result, variants)
        common = {"oneOf": distinct} if distinct else _common(result, variants)
        for keyword in ("type", "format", "enum", "discriminator"):
            schema.pop(keyword, None)
        schema.update(common)
    return result


def flatten_all_of(document: Document) -> Document:
    """An ``allOf`` within an ``allOf``, or parts that say nothing of an object: spliced in, left out."""
    result = copy.deepcopy(document)
    named = {id(schema) for schema in components(result).values()}
    for schema in reversed(schemas_of(result)):
        if "allOf" not in schema:
            continue
        parts: list[Document] = []
        for part in schema["allOf"]:
            parts += part.pop("allOf", [])
            if _CONTENT & part.keys() or id(schema) in named:
                parts.append(part)
        if parts and not any({"$ref", "properties", "allOf"} & part.keys() for part in parts):
            # No object at all: a type with remarks in several pieces.
            merged = {key: value for part in parts for key, value in part.items()}
            replace(schema, {**merged, **{key: value for key, value in schema.items() if key != "allOf"}})
        elif parts:
            schema["allOf"] = parts
        else:
            schema.update({key: value for part in schema.pop("allOf") for key, value in part.items()})
    return result


def put_the_base_first(document: Document) -> Document:
    """Several references in an ``allOf``: the polymorphic one comes first, as a class extends the first."""
    result = copy.deepcopy(document)
    for schema in components(result).values():
        if "allOf" in schema:
            parts: list[Document] = schema["allOf"]
            parts.sort(key=lambda part: not _is_polymorphic(result, part))
    return result


def give_heirs_a_class(document: Document) -> Document:
    """A component that is another one under a new name (``allOf`` of one ``$ref``): given an empty part of its own.

    Otherwise the generator uses the other's class, and the two cannot be told apart.
    """
    result = copy.deepcopy(document)
    for schema in components(result).values():
        parts = schema.get("allOf", [])
        if len(parts) == 1 and "$ref" in parts[0]:
            parts.append({"type": "object"})
    return result


def _builds_on(document: Document, reference: str, base: str, seen: frozenset[str] = frozenset()) -> bool:
    """Tell whether a schema has a base among its ``allOf``, however far up."""
    parts: Iterable[Document] = target(document, reference).get("allOf", [])
    above = [part["$ref"] for part in parts if "$ref" in part]
    return base in above or any(
        _builds_on(document, one, base, seen | {one}) for one in above if one not in seen and one != reference
    )


def _resolved(document: Document, schema: Document) -> Document:
    """Follow references, and bases that are all there is, to what they mean."""
    seen: set[str] = set()
    while True:
        parts = schema.get("allOf", [])
        reference = schema.get("$ref") or (parts[0].get("$ref") if len(parts) == 1 and len(schema) == 1 else None)
        if reference is None or reference in seen:
            return schema
        seen.add(reference)
        schema = target(document, reference)


def _is_object(document: Document, reference: str) -> bool:
    schema = _resolved(document, {"$ref": reference})
    return schema.get("type") == "object" or bool({"properties", "allOf"} & schema.keys())


def _is_polymorphic(document: Document, part: Document) -> bool:
    """Tell whether a part is a base with a discriminator, or builds on one."""
    if "$ref" not in part:
        return False
    schema: Document = target(document, part["$ref"])
    return "discriminator" in schema or any(_is_polymorphic(document, above) for above in schema.get("allOf", []))


def _properties(document: Document, reference: str) -> dict[str, Any]:
    """The properties that a schema declares itself, in its parts too."""
    schema = _resolved(document, {"$ref": reference})
    found: dict[str, Any] = {}
    for part in [*schema.get("allOf", []), schema]:
        found.update(part.get("properties", {}))
    return found


def _distinct(document: Document, variants: list[Document]) -> list[Document]:
    """The variants of a choice in the order in which they are tried, if a value can be of one only; else nothing."""
    found: dict[tuple[str, str], Document] = {}
    for variant in variants:
        one = _resolved(document, variant)
        kind = _KINDS.get(str(one.get("type", "object" if {"properties", "allOf"} & one.keys() else "")), "")
        text = one.get("format", "") if kind == "string" and "enum" not in one else ""
        if not kind or found.setdefault((kind, text if text in _WRITTEN_AS_TEXT else ""), variant) is not variant:
            return []
    # Plain text goes last, as anything else that is written as text would be read as that.
    order = sorted(found, key=lambda one: one == ("string", ""))
    distinct = [found[one] for one in order]
    return [{key: one for key, one in variant.items() if key not in _REMARKS} for variant in distinct]


def _common(document: Document, variants: list[Document]) -> Document:
    """What all variants are: a scalar, or any value."""
    resolved = [_resolved(document, variant) for variant in variants]
    types = {one.get("type", "string" if "enum" in one else None) for one in resolved}
    if len(types) > 1 or not types <= _SCALARS:
        return {}
    formats = {one.get("format") for one in resolved}
    common: Document = {"type": types.pop()}
    if len(formats) == 1 and formats != {None}:
        common["format"] = formats.pop()
    return common
