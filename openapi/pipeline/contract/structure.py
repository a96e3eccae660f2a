"""What an OpenAPI 3.0 document is built of, and a walk along it.

A key alone does not tell what it is: a schema may have a *property* called ``description``, ``example`` or
``$ref``. So everything that looks into a document goes by this table of what may stand where.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, NamedTuple

from openapi.pipeline.contract.document import Document, is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Shape(Enum):
    """How objects hang below a keyword."""

    ONE = auto()
    LIST = auto()
    MAP = auto()
    PATTERN = auto()
    """A map whose own keys may stand beside extensions (``paths``, ``responses``)."""


@dataclass(frozen=True)
class Kind:
    """One kind of object of a document.

    Attributes:
        facts: The keywords whose values are taken as they are.
        children: The keywords below which further objects hang.
        required_prose: The keywords that hold prose and yet must not be missing.
    """

    facts: frozenset[str]
    children: Mapping[str, tuple[Shape, str]] = field(default_factory=dict[str, tuple[Shape, str]])
    required_prose: frozenset[str] = frozenset()


class Node(NamedTuple):
    """One object met on a walk."""

    kind: str
    value: Document
    path: tuple[str | int, ...]


PROSE = frozenset(
    {"description", "summary", "title", "example", "examples", "externalDocs", "contact", "license", "termsOfService"}
    | {"x-codeSamples", "x-logo", "x-tagGroups", "xml"},
)
"""Keywords for people: left out, and nothing is lost for a client."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_SCHEMA_FACTS = frozenset(
    {
        "$ref",
        "type",
        "format",
        "enum",
        "default",
        "required",
        "nullable",
        "readOnly",
        "writeOnly",
        "deprecated",
        "discriminator",
        "multipleOf",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
    },
)

_PARAMETER = Kind(
    frozenset(
        {"$ref", "name", "in", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved"},
    ),
    # x-veeam-spec names the schema that a query parameter is a field of.
    {"schema": (Shape.ONE, "schema"), "content": (Shape.MAP, "media"), "x-veeam-spec": (Shape.ONE, "schema")},
)

KINDS: Mapping[str, Kind] = {
    "document": Kind(
        frozenset({"openapi", "security"}),
        {
            "info": (Shape.ONE, "info"),
            "servers": (Shape.LIST, "server"),
            "tags": (Shape.LIST, "tag"),
            "paths": (Shape.PATTERN, "path"),
            "components": (Shape.ONE, "components"),
        },
    ),
    "info": Kind(frozenset({"title", "version"})),
    "server": Kind(frozenset({"url"})),
    "tag": Kind(frozenset({"name"})),
    "components": Kind(
        frozenset(),
        {
            "schemas": (Shape.MAP, "schema"),
            "responses": (Shape.MAP, "response"),
            "parameters": (Shape.MAP, "parameter"),
            "requestBodies": (Shape.MAP, "body"),
            "headers": (Shape.MAP, "parameter"),
            "securitySchemes": (Shape.MAP, "security"),
        },
    ),
    "path": Kind(
        frozenset({"$ref"}),
        {"parameters": (Shape.LIST, "parameter"), **dict.fromkeys(METHODS, (Shape.ONE, "operation"))},
    ),
    "operation": Kind(
        # x-veeam-authorize names the claims and roles that may call it.
        frozenset({"tags", "operationId", "deprecated", "security", "x-veeam-authorize"}),
        {
            "parameters": (Shape.LIST, "parameter"),
            "requestBody": (Shape.ONE, "body"),
            "responses": (Shape.PATTERN, "response"),
        },
    ),
    "parameter": _PARAMETER,
    "body": Kind(frozenset({"$ref", "required"}), {"content": (Shape.MAP, "media")}),
    "response": Kind(
        frozenset({"$ref"}),
        {"headers": (Shape.MAP, "parameter"), "content": (Shape.MAP, "media")},
        required_prose=frozenset({"description"}),
    ),
    "media": Kind(frozenset(), {"schema": (Shape.ONE, "schema"), "encoding": (Shape.MAP, "encoding")}),
    "encoding": Kind(
        frozenset({"contentType", "style", "explode", "allowReserved"}),
        {"headers": (Shape.MAP, "parameter")},
    ),
    "schema": Kind(
        _SCHEMA_FACTS,
        {
            "properties": (Shape.MAP, "schema"),
            "items": (Shape.ONE, "schema"),
            "additionalProperties": (Shape.ONE, "schema"),
            "allOf": (Shape.LIST, "schema"),
            "oneOf": (Shape.LIST, "schema"),
            "anyOf": (Shape.LIST, "schema"),
            "not": (Shape.ONE, "schema"),
        },
    ),
    "security": Kind(frozenset({"$ref", "type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl", "flows"})),
}


def walk(value: Document, kind: str = "document", path: tuple[str | int, ...] = ()) -> Iterator[Node]:
    """Meet every object of a document, an object before what hangs below it.

    Args:
        value: Where to begin.
        kind: What that is.
        path: The keys that lead to it.

    Yields:
        Each object with its kind and its path.
    """
    yield Node(kind, value, path)
    for keyword, (shape, child) in KINDS[kind].children.items():
        if keyword in value:
            for suffix, item in below(value[keyword], shape):
                yield from walk(item, child, (*path, keyword, *suffix))


def below(value: Any, shape: Shape) -> Iterator[tuple[tuple[str | int, ...], Document]]:
    """Meet the objects that hang directly below a keyword.

    Args:
        value: The keyword's value; what does not have the shape (``additionalProperties: false``) is passed over.
        shape: How they hang there.

    Yields:
        Each object with the keys between it and the keyword.
    """
    found: list[tuple[tuple[str | int, ...], Any]]
    if shape is Shape.ONE:
        found = [((), value)]
    elif shape is Shape.LIST:
        found = [((index,), item) for index, item in enumerate(value)] if is_list(value) else []
    else:
        entries = value.items() if is_object(value) else ()
        hidden = "x-" if shape is Shape.PATTERN else None
        found = [((key,), item) for key, item in entries if not (hidden and key.startswith(hidden))]
    for suffix, item in found:
        if is_object(item):
            yield suffix, item


def references(value: Document, kind: str = "document") -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Find what refers to something: ``$ref`` and the mappings of discriminators.

    Args:
        value: Where to begin.
        kind: What that is.

    Yields:
        The path of each reference, and the reference itself, a bare schema name spelled out.
    """
    for node in walk(value, kind):
        reference = node.value.get("$ref")
        if isinstance(reference, str):
            yield (*node.path, "$ref"), reference
        if node.kind == "schema":
            discriminator: Document = node.value.get("discriminator") or {}
            mapping: dict[str, str] = discriminator.get("mapping") or {}
            for key, name in mapping.items():
                yield (*node.path, "discriminator", "mapping", key), spelled_out(name)


def spelled_out(mapped: str) -> str:
    """Spell the target of a mapping as a reference.

    Args:
        mapped: A reference, or the bare name of a schema.

    Returns:
        A reference.
    """
    return mapped if "/" in mapped or "#" in mapped else f"#/components/schemas/{mapped}"


def schemas_of(document: Document) -> list[Document]:
    """List every schema of a document.

    Args:
        document: The document.

    Returns:
        The schemas, the inner ones behind those that they stand in.
    """
    return [node.value for node in walk(document) if node.kind == "schema"]


def components(document: Document) -> dict[str, Document]:
    """Take the named schemas of a document.

    Args:
        document: The document.

    Returns:
        The schemas by name, as they stand in the document.
    """
    shared: dict[str, Any] = document.get("components", {})
    schemas: dict[str, Document] = shared.get("schemas", {})
    return schemas


def replace(value: Document, other: Document) -> None:
    """Put one object's content in place of another's.

    Args:
        value: The object that changes.
        other: What it will be.
    """
    content = dict(other)
    value.clear()
    value.update(content)


def redirect(node: Any, moved: Mapping[str, str]) -> None:
    """Let references and mappings follow what has another name now.

    Args:
        node: Any value of a document; it is changed.
        moved: References as they were, and as they are.
    """
    items: list[tuple[Any, Any]] = list(node.items() if is_object(node) else enumerate(node) if is_list(node) else ())
    for key, value in items:
        if isinstance(value, str) and value in moved:
            node[key] = moved[value]
        else:
            redirect(value, moved)
