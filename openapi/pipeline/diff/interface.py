"""A contract as callers meet it: operations and schemas with their Python names and types."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from openapi.pipeline.contract.document import Document, target
from openapi.pipeline.contract.structure import components, references
from openapi.pipeline.render.listings import page_in
from openapi.pipeline.render.names import Names, operations
from openapi.pipeline.render.naming import annotation_of_schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_SCHEMAS = "#/components/schemas/"


class Typed(NamedTuple):
    """A parameter, a property or a body.

    Attributes:
        name: Its Python name.
        annotation: Its type in Python.
        wire: Its type in the contract.
        is_required: Whether it must be there.
        default: What the server takes if it is left out.
    """

    name: str
    annotation: str
    wire: str
    is_required: bool
    default: Any = None


class Reply(NamedTuple):
    """What an operation gives.

    Attributes:
        status: The HTTP statuses of success.
        annotation: The type in Python; `None` for no body.
        may_be_empty: Whether success can also come without a body.
    """

    status: str
    annotation: str
    may_be_empty: bool


class Call(NamedTuple):
    """An operation.

    Attributes:
        name: How it is called in Python, such as `vbr.jobs.get_all_jobs`.
        address: HTTP method and path.
        parameters: Its parameters by place and name.
        body: Its body, if it takes one.
        content_type: How the body is sent.
        reply: What it gives.
        paged: Whether its list comes in pages.
        is_deprecated: Whether the contract advises against it.
        permissions: The claims and roles that it asks for.
    """

    name: str
    address: str
    parameters: Mapping[str, Typed]
    body: Typed | None
    content_type: str
    reply: Reply
    paged: bool
    is_deprecated: bool
    permissions: str


class Interface:
    """A contract as callers meet it.

    Args:
        document: A prepared document.
        names: Its names.
    """

    def __init__(self, document: Document, names: Names) -> None:
        self.document = document
        self.names = names
        self.schemas = components(document)
        self.classes: dict[str, str] = names["classes"]

    @cached_property
    def revision(self) -> str:
        """The contract's revision."""
        return str(self.document["info"]["version"])

    @cached_property
    def calls(self) -> Mapping[str, Call]:
        """Every operation by its id."""
        return {one["operationId"]: self._call(address, one) for address, one in operations(self.document)}

    @cached_property
    def sent(self) -> frozenset[str]:
        """The schemas that callers send."""
        return self._reached(
            {key: one[key] for key in ("parameters", "requestBody") if key in one}
            for _, one in operations(self.document)
        )

    @cached_property
    def received(self) -> frozenset[str]:
        """The schemas that servers send."""
        return self._reached({"responses": one["responses"]} for _, one in operations(self.document))

    def bases(self, name: str) -> Iterator[str]:
        """The schemas that a schema builds on, the nearest first."""
        for part in self.schemas[name].get("allOf", []):
            if "$ref" in part:
                base = part["$ref"].removeprefix(_SCHEMAS)
                yield base
                yield from self.bases(base)

    def properties(self, name: str) -> dict[str, Typed]:
        """Every property of a schema, those of its bases too, by the contract's name."""
        found: dict[str, Typed] = {}
        required: set[str] = set()
        attributes: dict[str, str] = self.names["attributes"].get(name, {})
        for part in [*self.schemas[name].get("allOf", []), self.schemas[name]]:
            required.update(part.get("required", []))
            if "$ref" in part:
                found.update(self.properties(part["$ref"].removeprefix(_SCHEMAS)))
            own: dict[str, Document] = part.get("properties", {})
            for key, schema in own.items():
                found[key] = self._typed(attributes.get(key, key), schema, is_required=False)
        return {key: one._replace(is_required=one.is_required or key in required) for key, one in found.items()}

    def mapping(self, name: str) -> dict[str, str]:
        """The children of a polymorphic base by the value that tells them."""
        mapping: dict[str, str] = self.schemas[name].get("discriminator", {}).get("mapping", {})
        return {value: self.class_of(child.removeprefix(_SCHEMAS)) for value, child in mapping.items()}

    def class_of(self, name: str) -> str:
        """The class of a schema; the schema's own name if it makes none."""
        return self.classes.get(name, name)

    def annotation(self, schema: Document) -> str:
        """The type of a schema in Python."""
        return annotation_of_schema(schema, lambda name: self.classes.get(name) or self.annotation(self.schemas[name]))

    def _typed(self, name: str, schema: Document, *, is_required: bool) -> Typed:
        wire = " ".join(str(schema[key]) for key in ("type", "format") if key in schema)
        annotation = self.annotation(schema)
        return Typed(name, annotation, wire or annotation, is_required, schema.get("default"))

    def _resolved(self, value: Document) -> Document:
        found: Document = target(self.document, value["$ref"]) if "$ref" in value else value
        return found

    def _call(self, address: str, operation: Document) -> Call:
        identifier: str = operation["operationId"]
        names: Names = self.names["parameters"].get(identifier, {})
        parameters: dict[str, Typed] = {}
        for one in map(self._resolved, operation.get("parameters", [])):
            key = f"{one['in']} {one['name']}"
            parameters[key] = self._typed(names[key], one.get("schema", {}), is_required=bool(one.get("required")))
        body = self._resolved(operation.get("requestBody", {}))
        content: dict[str, Document] = body.get("content", {})
        content_type = next(iter(content), "")
        schema: Document = content[content_type]["schema"] if content else {}
        authorize: dict[str, list[str]] = operation.get("x-veeam-authorize", {})
        pages = {"query skip", "query limit"} <= parameters.keys()
        return Call(
            name=f"vbr.{self.names['operations'][identifier]}",
            address=address,
            parameters=parameters,
            body=self._typed("body", schema, is_required=bool(body.get("required"))) if content else None,
            content_type=content_type,
            reply=self._reply(operation),
            paged=pages or page_in(schema, self.document)[0],
            is_deprecated=bool(operation.get("deprecated")),
            permissions=", ".join(sorted(name for group in authorize.values() for name in group)),
        )

    def _reply(self, operation: Document) -> Reply:
        success = {code: one for code, one in operation["responses"].items() if code.startswith("2")}
        contents: list[Document] = [self._resolved(one).get("content", {}) for one in success.values()]
        filled: Document = next((content for content in contents if content), Document())
        kinds = {self.annotation(media["schema"]) for media in filled.values()}
        annotation = "None" if not kinds else kinds.pop() if len(kinds) == 1 else "Any"
        return Reply(", ".join(sorted(success)), annotation, bool(filled) and not all(contents))

    def _reached(self, roots: Iterable[Document]) -> frozenset[str]:
        waiting = [reference for root in roots for _, reference in references(root, "operation")]
        seen: set[str] = set()
        while waiting:
            reference = waiting.pop()
            if reference not in seen:
                seen.add(reference)
                kind = "schema" if reference.startswith(_SCHEMAS) else _KINDS.get(reference.split("/")[2], "schema")
                waiting += [found for _, found in references(target(self.document, reference), kind)]
        return frozenset(one.removeprefix(_SCHEMAS) for one in seen if one.startswith(_SCHEMAS))


_KINDS = {"parameters": "parameter", "responses": "response", "requestBodies": "body"}
