"""Docstrings of the generated code, made of the words in the contract."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from openapi.pipeline.render.naming import raw, words
from openapi.pipeline.render.spans import sentence
from openapi.pipeline.words import VALUES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi.pipeline.contract.document import Document
    from openapi.pipeline.render.spans import Spans
    from veeam_client.runtime.operation import Operation, Parameter

_LINE = 120
_INDENT = 4
_WORD = re.compile(r"[\w .:+-]{1,80}")


def wrapped(text: str, indent: int) -> str:
    """Break a text into lines that fit the generated code.

    Args:
        text: Paragraphs, with an empty line between them.
        indent: How far in it will stand, in characters.

    Returns:
        The text, its lines not indented yet.
    """
    # The first line stands behind three quotes, the last one before them.
    room = _LINE - indent - 6
    return "\n\n".join(textwrap.fill(paragraph, room, break_on_hyphens=False) for paragraph in text.split("\n\n"))


def docstring(text: str, indent: int) -> str:
    """Shape a text as a docstring.

    Args:
        text: A paragraph.
        indent: How far in it will stand, in characters.

    Returns:
        The docstring, its lines not indented yet: the first sentence apart if not all of it fits into a line.
    """
    whole = wrapped(text, indent)
    first, _, rest = text.partition(". ")
    return _closed(wrapped(f"{first}.\n\n{rest}", indent) if rest and "\n" in whole else whole)


def of_operation(operation: Operation, *, may_be_missing: bool) -> str:
    """Write the docstring of a method.

    Args:
        operation: The operation.
        may_be_missing: Whether the contract says that what the path names need not exist.

    Returns:
        The docstring, its lines not indented yet.
    """
    parts = [operation.summary, *operation.description.split("\n\n")]
    if operation.destroys:
        parts.append(f"Destroys: {operation.destroys}")
    taken = [(p.name, _of_parameter(p)) for p in operation.parameters]
    if body := operation.body:
        encoding = "" if "json" in body.content_type else f"Sent as {body.content_type}."
        optional = "" if body.is_required else "Can be left out."
        taken.append(("body", _sentences(body.description, encoding, optional, sentence(body.span))))
    parts.append(_entries("Args", taken))
    if operation.result:
        files = "A reply that is no JSON comes as bytes." if operation.result == "Any" else ""
        empty = "None if the server answers without a body." if operation.may_be_empty else ""
        parts.append(_entries("Returns", [(operation.result, _sentences(operation.returns, files, empty))]))
    parts.append(_entries("Raises", _errors(operation, may_be_missing=may_be_missing)))
    if where := sentence(operation.span):
        parts.append(where)
    if operation.is_deprecated:
        parts.append("Deprecated by the contract.")
    if "NoLicense" in operation.roles:
        parts.append("Works without a licence.")
    if not operation.needs_token:
        parts.append("Needs no sign-in.")
    parts.append(f"`{operation.method} {operation.path}`")
    return _closed("\n\n".join(part if "\n" in part else wrapped(part, 2 * _INDENT) for part in parts if part))


def of_enumeration(name: str, values: Mapping[str, object], schema: Document, spans: Spans) -> str:
    """Write the docstring of an enumeration.

    Args:
        name: The class.
        values: Its members and their values.
        schema: What the contract says of it.
        spans: Which revisions have what.

    Returns:
        The docstring, its lines not indented yet.
    """
    meanings: dict[str, str] = schema.get(VALUES, {})
    known = {
        member: _sentences(meanings.get(raw(value), ""), sentence(spans.of_value(name, raw(value))))
        for member, value in values.items()
    }
    described = [(member, text) for member, text in known.items() if text]
    summary = str(schema.get("description") or f"{words(name.removeprefix('E'))}.")
    summary = wrapped(_sentences(summary, sentence(spans.of(name))), _INDENT)
    return _closed("\n\n".join(filter(None, [summary, _entries("Attributes", described, _INDENT)])))


def _of_parameter(parameter: Parameter) -> str:
    text = parameter.description or f"`{parameter.wire}` in the {parameter.location}."
    # Text of the contract among our words: only where it cannot be taken for anything else.
    is_shown = parameter.default is not None and _WORD.fullmatch(str(parameter.default))
    default = f"The server takes {parameter.default} if left out." if is_shown else ""
    deprecated = "Deprecated by the contract." if parameter.is_deprecated else ""
    return _sentences(text, default, deprecated, sentence(parameter.span))


def _closed(text: str) -> str:
    """Put the closing quotes of a docstring of several lines on a line of their own."""
    return text + "\n" if "\n" in text else text


def _errors(operation: Operation, *, may_be_missing: bool) -> list[tuple[str, str]]:
    needed = " or ".join(operation.claims)
    named = [f"`{p.name}`" for p in operation.parameters if p.location == "path"]
    found = [("InvalidArgument", "A value cannot be sent; nothing was sent."), ("ConnectionFailed", "No reply came.")]
    if needed:
        found.append(("PermissionDenied", f"The account's role lacks the permission {needed}."))
    if may_be_missing and named:
        found.append(("NotFound", f"The server has nothing by this {' and '.join(named)}."))
    return [*found, ("ApiError", "The server refused for another reason; the message and the subclass tell which.")]


def _entries(title: str, entries: list[tuple[str, str]], indent: int = 2 * _INDENT) -> str:
    lines: list[str] = []
    for name, text in entries:
        entry = f"{name}: {text}" if text else f"{name}."
        lines += wrapped(entry, indent + 2 * _INDENT).replace("\n", "\n" + " " * _INDENT).splitlines()
    return "\n".join([f"{title}:", *(" " * _INDENT + line for line in lines)]) if lines else ""


def _sentences(*texts: str) -> str:
    return " ".join(text for text in texts if text)
