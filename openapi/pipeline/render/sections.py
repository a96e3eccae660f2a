"""Operations for the catalogue, and sections with their methods for the templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve, frozen
from openapi_python_client import strings
from openapi_python_client.parser.properties import EnumProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from openapi.pipeline.contract.document import PipelineError, is_object, target
from openapi.pipeline.render.docstrings import docstring, of_operation
from openapi.pipeline.render.listings import listing
from openapi.pipeline.render.naming import annotation_of, raw, section_name, words
from openapi.pipeline.render.shapes import named_types
from openapi.pipeline.render.spans import span, values_beside
from openapi.pipeline.render.work import work
from openapi.pipeline.union.marks import marks_of, revisions_in
from veeam_client.runtime.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

    from openapi.pipeline.contract.document import Document

# Attributes of the client that are no section.
_TAKEN_SECTIONS = {
    "call", "close", "discover", "download", "edit", "ensure", "find", "follow", "from_env", "paginate", "revision",
    "run", "send", "server", "sign_in", "stop", "supports", "tokens", "wait", "with_options",
}  # fmt: skip
# What a method takes for a body besides its type.
_TAKES = {"bytes": "bytes | Upload"}


@frozen
class Argument:
    """An argument of a method."""

    name: str
    annotation: str


@frozen
class Call:
    """An operation as a method."""

    operation: Operation
    arguments: list[Argument]
    result: str
    docstring: str


@frozen
class SectionOfCalls:
    """A section of the client as a class."""

    name: str
    class_name: str
    summary: str
    calls: list[Call]
    imports: list[tuple[str, str]]


def sections(data: GeneratorData, document: Document) -> list[SectionOfCalls]:
    """Describe every section.

    Args:
        data: What the generator read.
        document: The prepared document it read.

    Returns:
        The sections, by name.

    Raises:
        PipelineError: Two operations share a name.
    """
    contract: dict[str, tuple[str, dict[str, Any]]] = {
        str(strings.PythonIdentifier(operation["operationId"], "field_")): (path, operation)
        for path, item in document["paths"].items()
        for operation in item.values()
        if is_object(operation)
    }
    known = revisions_in(document)
    described: dict[str, list[tuple[Call, list[tuple[str, str]]]]] = {}
    # The tag after which a section is called speaks for it; others may have come to it.
    tags = {one["name"]: one.get("description", "") for one in document.get("tags", [])}
    titles: dict[str, str] = {}
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            if str(endpoint.name) not in contract:
                message = f"operation {endpoint.name}: two operations have this name in Python"
                raise PipelineError(message)
            path, operation = contract.pop(str(endpoint.name))
            tag = operation["tags"][0]
            name: str = operation["x-section"]
            if name in _TAKEN_SECTIONS:
                message = f"tag {tag}: the client uses the name {name} itself"
                raise PipelineError(message)
            if section_name(tag) == name or name not in titles:
                titles[name] = tag
            described.setdefault(name, []).append(_call(endpoint, path, operation, document, known))
    if contract:
        message = f"operations that the generator left out: {', '.join(sorted(contract))}"
        raise PipelineError(message)
    return [
        SectionOfCalls(
            name=name,
            class_name=str(strings.pascal_case(name)),
            summary=docstring(tags.get(titles[name]) or f"Operations of the section {titles[name]}.", 8),
            calls=[call for call, _ in described[name]],
            imports=sorted({named for _, imports in described[name] for named in imports}),
        )
        for name in sorted(described)
    ]


def _call(
    endpoint: Endpoint, path: str, contract: dict[str, Any], document: Document, known: list[str]
) -> tuple[Call, list[tuple[str, str]]]:
    marks = marks_of(contract, document)
    revisions: list[str] = marks["revisions"]
    imports: list[tuple[str, str]] = []
    arguments: list[Argument] = []
    parameters: list[Parameter] = []
    declared = {one["name"]: one for one in _resolved(contract.get("parameters", []), document)}
    for location, prop in endpoint.iter_all_parameters():
        name = raw(prop.name)
        own_marks: dict[str, Any] = marks.get("parameters", {}).get(f"{location.value} {name}", {})
        where = _location(str(location.value), path)
        parameters.append(_parameter(prop, where, declared.get(name, {}), own_marks, revisions))
        arguments.append(_argument(str(prop.python_name), _accepts(prop), is_required=prop.required))
        imports += named_types(prop)
    body = _body(endpoint, contract, document, marks) if endpoint.bodies else None
    if body is not None:
        is_model = body.type not in {"bytes", "Any"} and not body.type.startswith("list[")
        takes = f"{body.type} | Mapping[str, Any]" if is_model else _TAKES.get(body.type, body.type)
        arguments.append(_argument("body", takes, is_required=body.is_required))
        imports += named_types(endpoint.bodies[0].prop)
    replies = {int(code): reply for code, reply in contract["responses"].items() if code.startswith("2")}
    contents = {code: _resolved([reply], document)[0].get("content", {}) for code, reply in replies.items()}
    # Where a reply can also be empty, the one with a body says what the operation gives.
    status = next((code for code, content in contents.items() if content), next(iter(contents)))
    content = contents[status]
    result: str | None = None
    returns = ""
    if content:
        returns = replies[status].get("description") or _schema_words(next(iter(content.values())), document)
        replied = [r.prop for r in endpoint.responses if r.status_code.range == (status, status)]
        if not replied:
            message = f"operation {contract['x-operation-id']}: the generator cannot read the reply {status}"
            raise PipelineError(message)
        prop = replied[0]
        # JSON or a file: the reply's Content-Type tells.
        is_either = len({"json" in kind for kind in content}) > 1
        result = "Any" if is_either else annotation_of(prop)
        imports += [] if is_either else named_types(prop)
    names = [argument.name for argument in arguments]
    if len(set(names)) < len(names):
        message = f"operation {contract['x-operation-id']}: two arguments share a name: {', '.join(sorted(names))}"
        raise PipelineError(message)
    authorize = contract.get("x-veeam-authorize", {})
    rows = listing(endpoint.method, contract, document)
    if rows is not None and marks.get("paged"):
        rows = evolve(rows, paged_since=span(marks["paged"], revisions).since)
    operation = Operation(
        id=contract["x-operation-id"],
        namespace=contract["x-section"],
        name=str(endpoint.name),
        method=endpoint.method.upper(),
        path=path,
        summary=contract.get("summary") or f"{words(contract['x-operation-id'])}.",
        parameters=tuple(parameters),
        body=body,
        result=result,
        status=status,
        may_be_empty=result is not None and not all(contents.values()),
        content_types=tuple(content),
        listing=rows,
        work=work(endpoint.method, path, contract["responses"]),
        claims=tuple(authorize.get("claims", ())),
        roles=tuple(authorize.get("roles", ())),
        needs_token=contract.get("security") != [],
        is_deprecated=bool(contract.get("deprecated")),
        description=contract.get("description", ""),
        destroys=contract.get("x-destroys", ""),
        returns=returns,
        span=span(revisions, known),
        revisions=tuple(reversed(revisions)),
        also=tuple(one for one in dict.fromkeys(marks.get("ids", {}).values()) if one != contract["x-operation-id"]),
        written_by=_written_by(endpoint.method, content, document["paths"][path]),
    )
    arguments.sort(key=lambda argument: " = " in argument.annotation)
    returned = f"{result} | None" if operation.may_be_empty else str(result)
    return Call(
        operation, arguments, returned, of_operation(operation, may_be_missing="404" in contract["responses"])
    ), imports


def _written_by(method: str, content: dict[str, Any], item: dict[str, Any]) -> str:
    """The operation that takes what a read gives, at the same address; empty if there is none."""
    writer = item.get("put")
    if method.upper() != "GET" or not content or not writer or "requestBody" not in writer:
        return ""
    given, taken = (_json_schema(one) for one in (content, writer["requestBody"]["content"]))
    return str(writer["x-operation-id"]) if given and given == taken else ""


def _json_schema(content: dict[str, Any]) -> Any:
    return content.get("application/json", {}).get("schema")


def _body(endpoint: Endpoint, contract: dict[str, Any], document: Document, marks: Document) -> Body:
    """The body for the catalogue, with what the union tells of it."""
    declared: dict[str, Any] = contract["requestBody"]
    content_type = raw(endpoint.bodies[0].content_type)
    revisions: list[str] = marks["revisions"]
    own_marks: dict[str, list[str]] = marks.get("body", {})
    return Body(
        type=annotation_of(endpoint.bodies[0].prop),
        content_type=content_type,
        is_required=bool(declared.get("required", False)),
        description=declared.get("description") or _schema_words(declared["content"][content_type], document),
        span=span(own_marks.get("revisions", revisions), revisions),
        required_in=span(own_marks["required"], revisions) if "required" in own_marks else None,
    )


def _parameter(
    prop: PropertyProtocol,
    location: Literal["path", "query", "header"],
    facts: dict[str, Any],
    own_marks: dict[str, Any],
    revisions: list[str],
) -> Parameter:
    """A parameter for the catalogue, with what the union tells of it."""
    return Parameter(
        name=str(prop.python_name),
        wire=raw(prop.name),
        location=location,
        type=annotation_of(prop),
        is_required=prop.required,
        default=prop.default.raw_value if prop.default else None,
        is_deprecated=bool(facts.get("deprecated")),
        description=facts.get("description", ""),
        span=span(own_marks.get("revisions", revisions), revisions),
        required_in=span(own_marks["required"], revisions) if "required" in own_marks else None,
        one_until=own_marks["single"][-1] if "single" in own_marks else "",
        values=values_beside(own_marks.get("lacking", {}), revisions),
    )


def _schema_words(media: dict[str, Any], document: Document) -> str:
    """The words for what a body or reply is."""
    schema = media.get("schema", {})
    (schema,) = _resolved([schema.get("items", schema)], document)
    return str(schema.get("description", ""))


def _location(location: str, path: str) -> Literal["path", "query", "header"]:
    match location:
        case "path" | "query" | "header":
            return location
        case _:
            message = f"{path}: parameters in {location} are not supported"
            raise PipelineError(message)


def _argument(name: str, takes: str, *, is_required: bool) -> Argument:
    return Argument(name, takes if is_required else f"{takes} | None = None")


def _accepts(prop: PropertyProtocol) -> str:
    if isinstance(prop, ListProperty):
        return f"Sequence[{_accepts(prop.inner_property)}]"
    name = annotation_of(prop)
    # Ids and enumeration values often come from text: a command line, a file, another reply.
    return f"{name} | str" if isinstance(prop, EnumProperty) or name == "UUID" else name


def _resolved(items: Iterable[dict[str, Any]], document: Document) -> list[dict[str, Any]]:
    return [target(document, item["$ref"]) if "$ref" in item else item for item in items]
