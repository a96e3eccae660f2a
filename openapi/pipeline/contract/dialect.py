"""OpenAPI 3.1 documents, rewritten as 3.0: everything behind the import reads one dialect only."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from openapi.pipeline.contract.document import Document, is_list, is_object
from openapi.pipeline.contract.structure import KINDS, walk

if TYPE_CHECKING:
    from collections.abc import Callable

VERSION = "3.0.3"

# What a reference may have beside it in 3.1 without saying anything of the type.
_REMARKS = frozenset({"default", "deprecated", "readOnly", "writeOnly"})

_FILE: Document = {"type": "string", "format": "binary"}


def as_3_0(document: Document) -> Document:
    """Rewrite a 3.1 document as 3.0.

    What 3.0 has no word for stays where it is, for the import to report.

    Args:
        document: A document; it is left as it is.

    Returns:
        A new document, or the same one if it is 3.0 already.
    """
    if not document["openapi"].startswith("3.1."):
        return document
    result = copy.deepcopy(document)
    result["openapi"] = VERSION
    result.setdefault("paths", {})
    # true and false are schemas in 3.1, which no walk meets: they go first.
    _spell_out_booleans(result)
    for node in list(walk(result)):
        if node.kind == "schema":
            for rewrite in _SCHEMA:
                rewrite(node.value)
        elif node.kind == "media":
            node.value.setdefault("schema", dict(_FILE))
    return result


def _spell_out_booleans(document: Document) -> None:
    """``true`` and ``false`` in place of a schema: any value. Only ``additionalProperties`` has them in 3.0."""
    for node in walk(document):
        for keyword, (_, child) in KINDS[node.kind].children.items():
            value = node.value.get(keyword)
            if child != "schema" or keyword == "additionalProperties":
                continue
            if isinstance(value, bool):
                node.value[keyword] = {}
            for key, item in _items(value):
                if isinstance(item, bool):
                    node.value[keyword][key] = {}


def _items(value: Any) -> list[tuple[Any, Any]]:
    return list(value.items()) if is_object(value) else list(enumerate(value)) if is_list(value) else []


def _types(schema: Document) -> None:
    """A list of types: the one that is not null, or a choice."""
    types = schema.get("type")
    if is_list(types):
        if "null" in types:
            schema["nullable"] = True
        real = [one for one in types if one != "null"]
        if len(real) == 1:
            schema["type"] = real[0]
        else:
            del schema["type"]
            if real:
                schema["anyOf"] = [*schema.get("anyOf", []), *({"type": one} for one in real)]
            for choice in schema.get("anyOf", []):
                if choice == {"type": "array"}:
                    choice["items"] = schema.pop("items", {})
    elif types == "null":
        schema.update({"type": "string", "nullable": True, "enum": [None]})


def _const(schema: Document) -> None:
    """One value: an enumeration of one."""
    if "const" in schema:
        value = schema.pop("const")
        schema["enum"] = [value]
        if isinstance(value, str):
            schema.setdefault("type", "string")


def _bounds(schema: Document) -> None:
    """An exclusive bound is a number in 3.1 and a remark on the bound in 3.0."""
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        value = schema.get(exclusive)
        if value is not None and not isinstance(value, bool):
            schema[bound] = value
            schema[exclusive] = True


def _content(schema: Document) -> None:
    """Bytes: by their encoding or media type in 3.1, by their format in 3.0."""
    encoding, kind = schema.pop("contentEncoding", None), schema.pop("contentMediaType", None)
    if encoding or kind:
        schema.setdefault("type", "string")
        schema.setdefault("format", "byte" if encoding else "binary")


def _reference(schema: Document) -> None:
    """A reference with more beside it: part of an `allOf`; remarks alone are dropped, as in 3.0."""
    if isinstance(schema.get("$ref"), str):
        reference = {"$ref": schema.pop("$ref")}
        if set(schema) & KINDS["schema"].facts - _REMARKS or set(schema) & KINDS["schema"].children.keys():
            schema["allOf"] = [reference, *schema.get("allOf", [])]
        else:
            schema.clear()
            schema.update(reference)


def _array(schema: Document) -> None:
    """An array need not say of what in 3.1."""
    if schema.get("type") == "array":
        schema.setdefault("items", {})


_SCHEMA: tuple[Callable[[Document], None], ...] = (_types, _const, _bounds, _content, _reference, _array)
