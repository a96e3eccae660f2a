"""What a document has that the pipeline does not know: told by name and place, never dropped in silence.

What would leave the client without something, or make it wrong, is a problem and stops the import. What the
client can live without is a remark.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from openapi.pipeline.contract.document import Document, is_list, is_object, pointer, target
from openapi.pipeline.contract.media import FILES, bare, kind_of
from openapi.pipeline.contract.structure import KINDS, PROSE, Node, components, references, walk
from veeam_client._text import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMATS = frozenset(
    {"binary", "byte", "date", "date-time", "double", "float", "int32", "int64", "password", "time", "uuid"},
)

_REFERENCE = re.compile(r"#/components/(\w+)/[^/]+")
_SECTIONS = {
    "schema": ("schemas",),
    "parameter": ("parameters", "headers"),
    "body": ("requestBodies",),
    "response": ("responses",),
    "security": ("securitySchemes",),
}
_OVERLAY = "correct it with an overlay action"


class Survey(NamedTuple):
    """What was found, one line each.

    Attributes:
        problems: What stops the import.
        remarks: What is left out or read as something simpler.
    """

    problems: list[str]
    remarks: list[str]


def survey(document: Document) -> Survey:
    """Look through a document for what the pipeline does not know.

    Args:
        document: A sound OpenAPI 3.0 document.

    Returns:
        What was found, with places.
    """
    problems = [*_reference_shapes(document), *_circles(document)]
    places: defaultdict[str, list[str]] = defaultdict(list)
    for node in walk(document):
        for remark, path in _remarks(node):
            places[remark].append(pointer(path))
        if node.kind == "operation":
            problems += _operation(node, document)
    remarks = [
        f"{remark}: {found[0]}" + (f" and {counted(len(found) - 1, 'more place')}" if len(found) > 1 else "")
        for remark, found in sorted(places.items())
    ]
    return Survey(problems, remarks)


def _reference_shapes(document: Document) -> Iterator[str]:
    """References that lead to anything but a named component of the right kind."""
    for path, reference in references(document):
        kind = next((node.kind for node in _along(document, path[:-1])), "schema")
        found = _REFERENCE.fullmatch(reference)
        if found is None or found[1] not in _SECTIONS.get(kind, ()):
            yield f"{pointer(path)}: a reference of unknown shape: {reference}; {_OVERLAY}"


def _circles(document: Document) -> Iterator[str]:
    """Schemas that build on themselves."""
    schemas = components(document)
    above = {
        name: [part["$ref"].rpartition("/")[2] for part in schema.get("allOf", []) if "$ref" in part]
        for name, schema in schemas.items()
    }
    for name in schemas:
        seen: set[str] = set()
        waiting = [*above[name]]
        while waiting and name not in seen:
            one = waiting.pop()
            if one not in seen:
                seen.add(one)
                waiting += above.get(one, [])
        if name in seen:
            yield f"#/components/schemas/{name}: a schema that builds on itself with `allOf`; {_OVERLAY}"


def _along(document: Document, path: tuple[str | int, ...]) -> Iterator[Node]:
    """The innermost object on a path, with its kind."""
    value: Any = document
    kind, rest = "document", list(path)
    while rest:
        known = KINDS[kind].children.get(str(rest[0]))
        if known is None:
            break
        shape, kind = known
        steps = 1 if shape.name == "ONE" else 2
        for step in rest[:steps]:
            value = value[step]
        rest = rest[steps:]
    yield Node(kind, value, path)


def _remarks(node: Node) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """What of an object is left out, or read as something simpler."""
    known = KINDS[node.kind]
    value, path = node.value, node.path
    unknown = [key for key in value if key not in known.facts and key not in known.children and key not in PROSE]
    yield from ((f"left out: the keyword `{key}` of a {node.kind}", (*path, key)) for key in unknown)
    if node.kind == "schema":
        if isinstance(value.get("$ref"), str):
            beside = [key for key in value if key != "$ref" and key not in PROSE and key not in unknown]
            yield from ((f"ignored, as it stands beside a `$ref`: `{key}`", (*path, key)) for key in beside)
        variants = [one for one in (*value.get("oneOf", []), *value.get("anyOf", [])) if one.get("enum") != [None]]
        if len(variants) > 1 and "discriminator" not in value:
            yield "read as what the variants share, if anything: a choice without a discriminator", path
        values = value.get("enum", [])
        if values and not all(isinstance(one, str) for one in values if one is not None):
            yield "read as the plain type: an enumeration of something else than text", (*path, "enum")
        form = value.get("format")
        if form is not None and form not in FORMATS and form != value.get("type"):
            yield f"read as a plain {value.get('type', 'value')}: the unknown format `{form}`", (*path, "format")
    if node.kind in {"body", "response"}:
        for content_type, media in value.get("content", {}).items():
            place = (*path, "content", content_type)
            kind = kind_of(content_type, media.get("schema", {}))
            if kind == "file" and bare(content_type) not in FILES:
                yield f"read as a file: the unknown content type `{content_type}`", place
            elif kind is None:
                yield f"left out: the unknown content type `{content_type}`", place


def _operation(node: Node, document: Document) -> Iterator[str]:
    """What an operation cannot be called without."""
    value = node.value
    name = value.get("operationId")
    place = pointer(node.path)
    if not name:
        yield f"{place}: an operation without `operationId`; give it one with an overlay action"
    if not value.get("tags"):
        yield f"{place}: an operation without a tag belongs to no section; give it one with an overlay action"
    replies = {code: reply for code, reply in value.get("responses", {}).items() if code.upper().startswith("2")}
    if not replies:
        yield f"{place}/responses: no reply of success (2xx); {_OVERLAY}"
    for code, reply in replies.items():
        yield from _readable(reply, (*node.path, "responses", code), document, can_send=False)
    authorize: Any = value.get("x-veeam-authorize", {})
    needed: list[Any] = [authorize.get(key, []) for key in ("claims", "roles")] if is_object(authorize) else [None]
    if not all(is_list(names) and all(isinstance(name, str) for name in names) for names in needed):
        yield f"{place}/x-veeam-authorize: no lists of claims and roles; {_OVERLAY}"
    if "requestBody" in value:
        yield from _readable(value["requestBody"], (*node.path, "requestBody"), document, can_send=True)


def _readable(value: Document, path: tuple[str | int, ...], document: Document, *, can_send: bool) -> Iterator[str]:
    """A body of which no content type is known."""
    if "$ref" in value:
        if _REFERENCE.fullmatch(value["$ref"]) is None:
            return
        value = target(document, value["$ref"])
    content: dict[str, Document] = value.get("content", {})
    kinds = {kind_of(content_type, media.get("schema", {})) for content_type, media in content.items()}
    if content and not kinds - ({None} if can_send else {None, "form"}):
        types = ", ".join(content)
        way = "sent" if can_send else "read"
        yield f"{pointer(path)}: a body that cannot be {way}, of the content type {types}; {_OVERLAY}"
