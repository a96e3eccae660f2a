"""Reading the contract: operations, references, and what an object is made of."""

import functools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeGuard, cast

from ..rest import REVISION, REVISIONS
from ..rest.catalogue import OPERATIONS
from ..runtime.contracts import contract_of
from ..runtime.revisions import order

__all__ = [
    "Contract",
    "JsonObject",
    "Operation",
    "Schema",
    "Shape",
    "contract_for",
    "is_list",
    "is_object",
    "packaged_contract",
    "packaged_document",
]

Schema = Mapping[str, Any]
JsonObject = dict[str, Any]

_SCHEMAS: Final = "#/components/schemas/"
_METHODS: Final = ("get", "put", "post", "delete", "patch", "head", "options")


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the contract, as far as a server needs it."""

    id: str
    """Its id in the catalogue, which is the same in every revision."""
    method: str
    path: str
    tag: str
    parameters: tuple[Schema, ...]
    body: Mapping[str, Schema]
    """What the request body may be: content type to schema; empty for none."""
    body_required: bool
    status: int
    """The first of the declared 2xx statuses."""
    replies: Mapping[str, Schema]
    """What the reply body may be: content type to schema; empty for none."""
    secured: bool
    """Whether the operation needs a token."""
    claims: tuple[str, ...]
    """The permissions that allow it, any of which is enough; empty where every user may call it."""


@dataclass(slots=True)
class Shape:
    """An object schema with everything that its ``allOf`` parts bring merged into one."""

    properties: dict[str, Schema] = field(default_factory=dict[str, Schema])
    required: dict[str, None] = field(default_factory=dict[str, None])
    """The names of the required properties; a dict because it keeps their order."""
    additional: bool | Schema = True
    alternatives: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])
    """Sets of properties, all of exactly one of which must be there."""
    pins: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """For each discriminator above this schema: the values whose mapping leads to it."""


class Contract:
    """An OpenAPI document with its references resolved on demand. It is never changed."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.revision: str = document["info"]["version"]
        components = cast("Mapping[str, Any]", document.get("components", {}))
        self.schemas: Mapping[str, Schema] = components.get("schemas", {})
        self._shapes: dict[str, Shape] = {}

    @functools.cached_property
    def operations(self) -> Mapping[str, Operation]:
        """Every operation by its id, in the document's order."""
        return {operation.id: operation for operation in self._read_operations()}

    @functools.cached_property
    def _text(self) -> bytes:
        return json.dumps(self.document, separators=(",", ":")).encode()

    def text_as(self, revision: str) -> bytes:
        """Write the document as a server hands it out for a revision that it speaks."""
        if revision == self.revision:
            return self._text
        info = {**self.document["info"], "version": revision}
        return json.dumps({**self.document, "info": info}, separators=(",", ":")).encode()

    @functools.cached_property
    def property_names(self) -> frozenset[str]:
        """Every name that a property of any schema has."""
        return frozenset(
            name for schema in self.schemas for name in self.shape(self.schemas[schema], schema).properties
        )

    def schema_named(self, reference: str) -> tuple[str, Schema]:
        """Give the name and the schema that a ``$ref`` (or a bare schema name) means."""
        name = reference.removeprefix(_SCHEMAS)
        return name, self.schemas[name]

    def resolve(self, node: Schema) -> Schema:
        """Follow ``$ref`` from anywhere to anywhere in the document until there is none."""
        while "$ref" in node:
            target: Any = self.document
            for part in cast("str", node["$ref"]).removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def choices(self, name: str, schema: Schema) -> Mapping[str, str]:
        """Give the discriminator's mapping of a polymorphic base: value to schema name; empty for any other schema."""
        discriminator: Schema | None = schema.get("discriminator")
        if discriminator is None:
            return {}
        mapping: Mapping[str, str] | None = discriminator.get("mapping")
        if mapping is None:
            # Without a mapping the schema's own name is the value.
            mapping = {child["$ref"].removeprefix(_SCHEMAS): child["$ref"] for child in schema.get("oneOf", ())}
        return {value: child for value, target in mapping.items() if (child := target.removeprefix(_SCHEMAS)) != name}

    @functools.cached_property
    def _by_path(self) -> Mapping[tuple[str, str], Operation]:
        return {(operation.path, operation.method): operation for operation in self.operations.values()}

    def at(self, path: str, method: str) -> Operation | None:
        """Give the operation of a path and a method."""
        return self._by_path.get((path, method))

    def row_of(self, operation: Operation) -> Schema | None:
        """Give the schema of one row of the list that an operation answers with; None where it answers with no list."""
        schema = self.resolve(operation.replies.get("application/json", {}))
        properties: Mapping[str, Schema] = schema.get("properties", {})
        if "pagination" not in properties:
            return None
        rows = properties.get("data") or properties.get("items")
        return rows["items"] if rows is not None and rows.get("type") == "array" else None

    def shape(self, schema: Schema, name: str = "") -> Shape:
        """Merge an object schema with all its ``allOf`` parts. With a name, the answer is remembered."""
        if name and (known := self._shapes.get(name)) is not None:
            return known
        shape = Shape()
        self._merge(shape, schema, (name,))
        if name:
            self._shapes[name] = shape
        return shape

    def _merge(self, shape: Shape, schema: Schema, lineage: tuple[str, ...]) -> None:
        for part in cast("list[Schema]", schema.get("allOf", [])):
            if "$ref" not in part:
                self._merge(shape, part, lineage)
                continue
            base_name, base = self.schema_named(part["$ref"])
            if base_name not in lineage:
                self._pin(shape, base_name, base, lineage)
                self._merge(shape, base, (*lineage, base_name))
        shape.properties.update(schema.get("properties", {}))
        shape.required.update(dict.fromkeys(cast("list[str]", schema.get("required", []))))
        if "properties" in schema and "discriminator" not in schema:
            shape.alternatives += [tuple(one["required"]) for one in schema.get("oneOf", ()) if [*one] == ["required"]]
        if "additionalProperties" in schema:
            shape.additional = schema["additionalProperties"]

    def _pin(self, shape: Shape, base_name: str, base: Schema, lineage: tuple[str, ...]) -> None:
        values = tuple(value for value, child in self.choices(base_name, base).items() if child in lineage)
        if values:
            # A nearer base has the first word: only what both agree on stays.
            name = base["discriminator"]["propertyName"]
            known = shape.pins.get(name, values)
            shape.pins[name] = tuple(value for value in known if value in values) or known

    def _read_operations(self) -> Iterator[Operation]:
        for path, item in cast("Mapping[str, Mapping[str, Any]]", self.document["paths"]).items():
            for method, facts in item.items():
                if method in _METHODS:
                    yield self._operation(path, method, facts, item.get("parameters", []))

    def _operation(self, path: str, method: str, facts: Schema, shared: list[Schema]) -> Operation:
        responses = cast("Mapping[str, Schema]", facts["responses"])
        status = min((code for code in responses if code.startswith("2")), default="200")
        body = self.resolve(facts.get("requestBody", {}))
        security: list[Any] = facts.get("security", self.document.get("security", []))
        id_: str = facts["operationId"]
        return Operation(
            # Some revisions have another id for the same operation.
            id=OPERATIONS[id_].id if id_ in OPERATIONS else id_,
            method=method.upper(),
            path=path,
            tag=facts.get("tags", [""])[0],
            parameters=tuple(self.resolve(parameter) for parameter in [*shared, *facts.get("parameters", [])]),
            body=_media(body),
            body_required=body.get("required", False),
            status=int(status),
            # A reply without content has no body, whatever the document declares.
            replies=_media(self.resolve(responses.get(status, {}))) if status != "204" else {},
            secured=bool(security),
            claims=tuple(facts.get("x-veeam-authorize", {}).get("claims", ())),
        )


def _media(node: Schema) -> dict[str, Schema]:
    content = cast("Mapping[str, Schema]", node.get("content", {}))
    return {kind: media.get("schema", {}) for kind, media in content.items()}


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Say whether a JSON value is an array."""
    return isinstance(value, list)


def is_object(value: Any) -> TypeGuard[JsonObject]:
    """Say whether a JSON value is an object."""
    return isinstance(value, dict)


def packaged_document(revision: str = REVISION) -> Mapping[str, Any]:
    """Read a contract that the simulator plays; the newest unless another is named."""
    return contract_of(revision)


def packaged_contract(revision: str = REVISION) -> Contract:
    """Give a packaged contract; read once, since it is large and never changed."""
    return _packaged(revision)


@functools.cache
def _packaged(revision: str) -> Contract:
    return Contract(packaged_document(revision))


def contract_for(revision: str) -> Contract:
    """Give the packaged contract of a revision, or of the nearest one: the next newer, else the newest."""
    newer = [one for one in REVISIONS if order(one) >= order(revision)]
    return packaged_contract(newer[-1] if newer else REVISION)
