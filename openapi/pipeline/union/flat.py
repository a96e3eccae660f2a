"""Schemas with what they have from their bases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi.pipeline.contract.structure import components

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi.pipeline.contract.document import Document

SCHEMAS = "#/components/schemas/"


def ref_name(schema: Mapping[str, Any]) -> str:
    """The component that a schema refers to, alone or as the only part of an `allOf`; empty if it is none."""
    parts: list[Document] = schema.get("allOf", [])
    reference: Any = schema.get("$ref") or (parts[0].get("$ref") if len(parts) == 1 and len(schema) == 1 else None)
    return reference.removeprefix(SCHEMAS) if isinstance(reference, str) and reference.startswith(SCHEMAS) else ""


def parts_of(schema: Document) -> list[Document]:
    """What a schema says itself: its own keywords, and the parts of its `allOf` that are no references."""
    return [*(part for part in schema.get("allOf", []) if "$ref" not in part), schema]


def bases_of(schema: Mapping[str, Any]) -> list[str]:
    """The components that a schema builds on."""
    return [part["$ref"].removeprefix(SCHEMAS) for part in schema.get("allOf", []) if "$ref" in part]


def own_properties(schema: Document) -> dict[str, Document]:
    """The properties that a schema declares itself."""
    return {key: one for part in parts_of(schema) for key, one in part.get("properties", {}).items()}


def own_required(schema: Document) -> list[str]:
    """The properties that a schema requires itself."""
    return list(dict.fromkeys(key for part in parts_of(schema) for key in part.get("required", [])))


def kind_of_schema(schema: Mapping[str, Any]) -> str:
    """Tell an `enumeration` and an `object` from everything else, which is `other`."""
    if "enum" in schema and schema.get("type", "string") == "string":
        return "enumeration"
    is_an_object = schema.get("type") == "object" or bool({"properties", "allOf", "discriminator"} & schema.keys())
    return "object" if is_an_object else "other"


class Flat:
    """The schemas of one contract, with what they have from their bases.

    Args:
        document: The contract.
    """

    def __init__(self, document: Document) -> None:
        self.schemas = components(document)
        self._above: dict[str, list[str]] = {}

    def above(self, name: str) -> list[str]:
        """The components that one builds on, directly or not, the nearest first."""
        if name not in self._above:
            self._above[name] = []  # a circle ends here
            direct = [one for one in bases_of(self.schemas.get(name, {})) if one in self.schemas]
            self._above[name] = list(dict.fromkeys([*direct, *(far for one in direct for far in self.above(one))]))
        return self._above[name]

    def properties(self, name: str) -> dict[str, Document]:
        """Every property of an object, by name."""
        chain = [*reversed(self.above(name)), name]
        return {key: one for each in chain for key, one in own_properties(self.schemas[each]).items()}

    def required(self, name: str) -> set[str]:
        """Every property that an object must have."""
        return {key for each in [name, *self.above(name)] for key in own_required(self.schemas[each])}

    def kind(self, name: str) -> str:
        """Tell an `enumeration` and an `object` from everything else; empty for what is not there."""
        return kind_of_schema(self.schemas[name]) if name in self.schemas else ""
