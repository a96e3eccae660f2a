"""Passes for operations: their parameters, bodies, replies and the sign-in that they need."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from openapi.pipeline.contract.document import Document, target
from openapi.pipeline.contract.media import MediaKind, bare, kind_of
from openapi.pipeline.contract.structure import METHODS, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

VERSION_HEADER = "x-api-version"
FILE: Document = {"type": "string", "format": "binary"}


def give_operations_their_parameters(document: Document) -> Document:
    """Parameters of a path: written out at each of its operations, which may have their own of the same name."""
    result = copy.deepcopy(document)
    for item in result["paths"].values():
        shared = item.pop("parameters", [])
        for operation in (item[method] for method in METHODS if shared and method in item):
            own = operation.get("parameters", [])
            known = {_key(result, one) for one in own}
            operation["parameters"] = [*own, *(copy.deepcopy(p) for p in shared if _key(result, p) not in known)]
    return result


def say_what_needs_no_sign_in(document: Document) -> Document:
    """An operation that can be called without a token, whoever says so: an empty list of its own.

    The document may say it for all, and one of several ways may be no way at all. A document without a word on
    security says nothing, so its operations need a token like any.
    """
    result = copy.deepcopy(document)
    general: Any = result.get("security")
    for operation in _operations(result):
        needed: Any = operation.get("security", general)
        if needed is not None and (not needed or {} in needed):
            operation["security"] = []
    return result


def choose_content(document: Document) -> Document:
    """Several content types for one body: the one that is sent, and those that are read.

    JSON goes before a form, a form before a file. A reply can be JSON or a file, as its header says. Text beside
    JSON is the same thing once more. What the client cannot read or write goes; the import has told of it.
    """
    result = copy.deepcopy(document)
    for node in list(walk(result)):
        content: Document = node.value.get("content", {})
        if node.kind not in {"body", "response"} or not content:
            continue
        kinds: dict[str, MediaKind | None] = {
            one: kind_of(one, media.get("schema", {})) for one, media in content.items()
        }
        chosen = _to_send(kinds) if node.kind == "body" else _to_read(kinds)
        if not chosen and not _is_refusal(node.path):
            # Left for the generator to refuse: without it the operation would seem to have no body.
            continue
        node.value["content"] = {one: content[one] for one in content if one in chosen}
        for one, media in node.value["content"].items():
            if kinds[one] == "file":
                media["schema"] = dict(FILE)
            else:
                media.setdefault("schema", {})
        if not node.value["content"]:
            del node.value["content"]
    return result


def agree_on_replies(document: Document) -> Document:
    """Replies of success: numbered, and of one type; those that differ are read as any value."""
    result = copy.deepcopy(document)
    for operation in _operations(result):
        replies: Document = operation["responses"]
        for code in [code for code in replies if code.upper() == "2XX"]:
            replies.setdefault("200", replies[code])
            del replies[code]
        success = {code: reply for code, reply in replies.items() if code.startswith("2")}
        contents = {code: _resolved(result, reply).get("content", {}) for code, reply in success.items()}
        filled = [content for content in contents.values() if content]
        if all(content == filled[0] for content in filled):
            continue
        kinds = {one: media for content in filled for one, media in content.items()}
        any_value: Document = {"schema": {}}
        joined = {one: media if media["schema"] == FILE else any_value for one, media in kinds.items()}
        for code in (code for code, content in contents.items() if content):
            replies[code] = {"description": "", "content": copy.deepcopy(joined)}
    return result


def drop_version_header(document: Document) -> Document:
    """The revision header that each operation asks for: sent by the client object, not by each call."""
    result = copy.deepcopy(document)
    for node in list(walk(result)):
        if node.kind in {"path", "operation"} and "parameters" in node.value:
            node.value["parameters"] = [one for one in node.value["parameters"] if not _is_version_header(result, one)]
    components: dict[str, Any] = result.get("components", {})
    shared: dict[str, Document] = components.get("parameters", {})
    for name in [name for name, one in shared.items() if _is_version_header(result, one)]:
        del shared[name]
    if "parameters" in components and not shared:
        del components["parameters"]
    return result


def _operations(document: Document) -> Iterator[Document]:
    return (node.value for node in walk(document) if node.kind == "operation")


def _resolved(document: Document, value: Document) -> Document:
    found: Document = target(document, value["$ref"]) if "$ref" in value else value
    return found


def _key(document: Document, parameter: Document) -> tuple[Any, Any]:
    parameter = _resolved(document, parameter)
    return parameter.get("in"), parameter.get("name")


def _is_version_header(document: Document, parameter: Document) -> bool:
    """Tell whether a parameter, or what it refers to, is the revision header."""
    parameter = _resolved(document, parameter)
    return parameter.get("in") == "header" and str(parameter.get("name")).lower() == VERSION_HEADER


def _is_refusal(path: tuple[str | int, ...]) -> bool:
    """Tell whether a reply at a path is one of an operation that failed; those are read as they come."""
    return "responses" in path[-2:-1] and not str(path[-1]).startswith("2") and path[0] == "paths"


def _to_send(kinds: dict[str, MediaKind | None]) -> list[str]:
    """The one content type in which a body is sent."""
    for wanted in ("json", "form", "file"):
        found = [one for one, kind in kinds.items() if kind == wanted]
        if found:
            return ["application/json"] if "application/json" in found else found[:1]
    return []


def _to_read(kinds: dict[str, MediaKind | None]) -> list[str]:
    """The content types in which a reply is read."""
    json = [one for one, kind in kinds.items() if kind == "json"]
    files = [one for one, kind in kinds.items() if kind == "file" and not (json and bare(one).startswith("text/"))]
    return [*(["application/json"] if "application/json" in json else json[:1]), *files]
