"""What a contract says, and what a union says of one of its revisions, in one form that can be compared."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from openapi.pipeline.contract.document import target
from openapi.pipeline.contract.media import bare
from openapi.pipeline.contract.structure import METHODS, components
from openapi.pipeline.union.marks import MARKS, marks_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi.pipeline.contract.document import Document

SCHEMAS = "#/components/schemas/"
Facts = dict[str, Any]


class View:
    """A contract, or a union seen from one of its revisions.

    Args:
        document: The contract or union.
        revision: The revision.
    """

    def __init__(self, document: Document, revision: str) -> None:
        self.document = document
        self.revision = revision
        self.schemas: Mapping[str, Document] = components(document)

    def facts(self) -> Facts:
        """Everything that the contract says."""
        return {
            "operations": dict(self._operation(*one) for one in self._operations()),
            "schemas": {name: self._schema(name) for name in self.schemas if self._is_there(self.schemas[name])},
        }

    def _marks(self, value: Mapping[str, Any]) -> Document:
        return marks_of(value, self.document)

    def _is_there(self, value: Mapping[str, Any]) -> bool:
        return self.revision in self._marks(value)["revisions"]

    def _has(self, marks: Mapping[str, Any], kind: str, key: str, default: list[str]) -> bool:
        found: list[str] = marks.get(kind, {}).get(key, default)
        return self.revision in found

    def _operations(self) -> list[tuple[str, str, Document]]:
        return [
            (method, path, item[method])
            for path, item in self.document["paths"].items()
            for method in METHODS
            if method in item and self._is_there(item[method])
        ]

    def _operation(self, method: str, path: str, value: Document) -> tuple[str, Facts]:
        marks = self._marks(value)
        parameters: Facts = {}
        for one in map(self._resolved, value.get("parameters", [])):
            key = f"{one['in']} {one['name']}"
            own_marks = marks.get("parameters", {}).get(key, {})
            if self.revision in own_marks.get("revisions", marks["revisions"]):
                # Placeholders go by their place.
                name = f"path {path.index('{' + one['name'] + '}')}" if one["in"] == "path" else key
                required = bool(one.get("required")) or self.revision in own_marks.get("required", [])
                parameters[name] = (required, self._type(one.get("schema", {}), own_marks.get("types", [])))
        body: Any = None
        own_marks = marks.get("body", {})
        if "requestBody" in value and self.revision in own_marks.get("revisions", marks["revisions"]):
            resolved = self._resolved(value["requestBody"])
            required = bool(resolved.get("required")) or self.revision in own_marks.get("required", [])
            body = (required, self._content(resolved, own_marks.get("types", []), own_marks.get("contents", {})))
        replies = {
            code: self._content(
                self._resolved(one), *(marks.get(kind, {}).get(code, {}) for kind in ("types", "contents"))
            )
            for code, one in value["responses"].items()
            if self._has(marks, "replies", code, marks["revisions"])
        }
        address = re.sub(r"\{[^}]*\}", "{}", f"{method} {path}")
        identifier = marks.get("ids", {}).get(self.revision, value["operationId"])
        return address, {"id": identifier, "parameters": parameters, "body": body, "replies": replies}

    def _schema(self, name: str) -> Facts:
        schema = self.schemas[name]
        marks = self._marks(schema)
        if "enum" in schema:
            spellings = marks.get("spellings", {})
            return {
                "values": sorted(
                    {
                        str(spellings.get(value, {}).get(self.revision, value))
                        for value in schema["enum"]
                        if isinstance(value, str) and self._has(marks, "values", value, marks["revisions"])
                    }
                )
            }
        mapping: dict[str, str] = schema.get("discriminator", {}).get("mapping", {})
        return {
            "properties": self._properties(name),
            "kinds": sum(self._has(marks, "kinds", value, marks["revisions"]) for value in mapping),
        }

    def _properties(self, name: str) -> Facts:
        """What an object has, by the name that the revision has for it: whether it must be there, and its type."""
        marks = self._marks(self.schemas[name])
        found: Facts = {}
        required = self._required(name)
        for key, (schema, types, names) in self._declared(name).items():
            if self._has(marks, "present", key, marks["revisions"]):
                own_marks = self._has(marks, "required", key, [])
                found[names.get(self.revision, key)] = (key in required or own_marks, self._type(schema, types))
        return found

    def _declared(self, name: str) -> dict[str, tuple[Document, list[Document], dict[str, str]]]:
        """What an object has: the schema, its types and its names where they differ."""
        found: dict[str, tuple[Document, list[Document], dict[str, str]]] = {}
        schema = self.schemas[name]
        own_marks: Document = schema.get(MARKS, {})
        for part in [*schema.get("allOf", []), schema]:
            if "$ref" in part:
                found.update(self._declared(part["$ref"].removeprefix(SCHEMAS)))
            types, names = own_marks.get("types", {}), own_marks.get("names", {})
            own: dict[str, Document] = part.get("properties", {})
            found.update({key: (one, types.get(key, []), names.get(key, {})) for key, one in own.items()})
        return found

    def _required(self, name: str) -> set[str]:
        schema = self.schemas[name]
        found: set[str] = set()
        for part in [*schema.get("allOf", []), schema]:
            found.update(part.get("required", []))
            if "$ref" in part:
                found |= self._required(part["$ref"].removeprefix(SCHEMAS))
        return found

    def _content(self, value: Document, types: list[Document], contents: Mapping[str, list[str]]) -> dict[str, str]:
        return {
            bare(kind): self._type(media.get("schema", {}), types)
            for kind, media in value.get("content", {}).items()
            if self.revision in contents.get(kind, [self.revision])
        }

    def _type(self, schema: Document, types: list[Document]) -> str:
        known = next((one["schema"] for one in types if self.revision in one["revisions"]), schema)
        return json.dumps(plain(known), sort_keys=True)

    def _resolved(self, value: Document) -> Document:
        found: Document = target(self.document, value["$ref"]) if "$ref" in value else value
        return found


def plain(schema: Document) -> Document:
    """A type without bounds, remarks and null."""
    for keyword in ("anyOf", "oneOf"):
        real = [one for one in schema.get(keyword, []) if one.get("enum") != [None]]
        if len(real) == 1:
            return plain(real[0])
    parts = schema.get("allOf", [])
    if "$ref" not in schema and len(parts) == 1 and "$ref" in parts[0] and "properties" not in schema:
        return plain(parts[0])
    kept: Document = {key: schema[key] for key in ("$ref", "type", "format", "enum") if key in schema}
    return {**kept, **({"items": plain(schema["items"])} if "items" in schema else {})}
