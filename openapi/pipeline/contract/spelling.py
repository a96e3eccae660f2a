"""How a contract may spell names and values. What is spelt otherwise is refused: no name in it needs more.

Names become Python identifiers, parts of requests and of documents. That no text becomes code rests on the templates'
filters and on the check of what they wrote; here what could only be an attempt, or a mistake, is named with its place.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from openapi.pipeline.contract.document import Document, PipelineError, is_list, is_object, one_line, pointer
from openapi.pipeline.contract.structure import KINDS, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi.pipeline.contract.structure import Node

Path = tuple[str | int, ...]

DEPTH = 100
"""How many levels a document may have; the vendor's have about twenty."""


class Spelling(NamedTuple):
    """What a text may look like, and what to call it where it does not."""

    pattern: re.Pattern[str]
    called: str


REVISION = Spelling(re.compile(r"(?=.{1,40}\Z)[0-9A-Za-z]+([.-][0-9A-Za-z]+)*"), "a revision, such as 1.3-rev0")

_IDENTIFIER = Spelling(re.compile(r"[A-Za-z_]\w{0,119}", re.ASCII), "an identifier: ASCII letters, digits, underscores")
_COMPONENT = Spelling(re.compile(r"[\w.-]{1,120}", re.ASCII), "a component's name: ASCII letters, digits, `_-.`")
_TAG = Spelling(re.compile(r"[A-Za-z][\w .,:&/()-]{0,119}", re.ASCII), "a section's name: plain words")
_NAME = Spelling(re.compile(r"[\w.$@#%&*+/:;,=?!~^|()\[\] -]{1,200}", re.ASCII), "a plain name: ASCII without quotes")
_HEADER = Spelling(re.compile(r"[\w.-]{1,120}", re.ASCII), "a header's name")
_PATH = Spelling(
    re.compile(r"/|(?=.{1,500}\Z)(/(?!\.{1,2}(/|\Z))([\w.~!$&*+,;=:@%()-]|\{[A-Za-z_][\w.-]*\})+)+/?", re.ASCII),
    "a path: segments of ASCII letters, digits and `{placeholders}`",
)
_CODE = Spelling(re.compile(r"[1-5]([0-9]{2}|XX|xx)|default"), "a status")
_MEDIA = Spelling(
    re.compile(r"[\w!#$&^.+*-]+/[\w!#$&^.+*-]+(\s*;\s*[\w.-]+=(\"[\w.:/+ -]*\"|[\w.:/+-]+))*", re.ASCII),
    "a content type",
)
# Backticks would end the code that a value is in documents.
_VALUE = Spelling(re.compile(r"[^`]{0,500}"), "a plain value: a line of printable characters, without backticks")

_KEYS = {
    ("document", "paths"): _PATH,
    ("operation", "responses"): _CODE,
    ("body", "content"): _MEDIA,
    ("response", "content"): _MEDIA,
    ("parameter", "content"): _MEDIA,
    ("response", "headers"): _HEADER,
    ("encoding", "headers"): _HEADER,
    ("media", "encoding"): _NAME,
    ("schema", "properties"): _NAME,
    **{("components", section): _COMPONENT for section in KINDS["components"].children},
}
_FACTS = {
    ("info", "version"): REVISION,
    ("tag", "name"): _TAG,
    ("operation", "operationId"): _IDENTIFIER,
    ("operation", "tags"): _TAG,
    ("schema", "required"): _NAME,
    ("parameter", "name"): _NAME,
}
# Any text, which goes nowhere but into literals.
_FREE = {("info", "title"), ("schema", "default"), ("schema", "pattern")}


def check_text(document: Document) -> None:
    """Check that a document is built of JSON types, and of text that can be shown and written.

    Args:
        document: Any document, with or without prose.

    Raises:
        PipelineError: It is nested too deep, or has an unprintable key, a NUL, half a character, or a number that is
            none; says where.
    """
    problems = [f"{_shown(path)}: {problem}" for path, problem in _faults(document, ())]
    if problems:
        raise PipelineError(*problems[:20])


def check_spelling(document: Document) -> None:
    """Check how a document spells its names and values.

    Args:
        document: A sound OpenAPI 3.0 document.

    Raises:
        PipelineError: Something is spelt as no name or value of its kind; says what and where.
    """
    problems = [
        f"{_shown(path)}: {one_line(ascii(text), 80)} is not {spelling.called}"
        for node in walk(document)
        for path, text, spelling in _texts(node)
        if not (text.isprintable() and spelling.pattern.fullmatch(text))
    ]
    if problems:
        raise PipelineError(*problems)


def _faults(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """What of a value is no JSON, or no text."""
    if len(path) > DEPTH:
        yield path[:8], f"more than {DEPTH} levels deep"
    elif is_object(value):
        for key, item in value.items():
            if not isinstance(key, str) or not key.isprintable():  # pyright: ignore[reportUnnecessaryIsInstance]
                yield path, f"the key {one_line(ascii(key), 80)} is no printable text"
            else:
                yield from _faults(item, (*path, key))
    elif is_list(value):
        for index, item in enumerate(value):
            yield from _faults(item, (*path, index))
    elif isinstance(value, str):
        if "\0" in value or any("\ud800" <= character <= "\udfff" for character in value):
            yield path, f"{one_line(ascii(value), 80)} has a NUL or half a character in it"
    elif not (value is None or isinstance(value, (bool, int)) or (isinstance(value, float) and math.isfinite(value))):
        yield path, f"{one_line(ascii(value), 80)} is no value of JSON"


def _texts(node: Node) -> Iterator[tuple[Path, str, Spelling]]:
    """The texts of one object, and what each must look like."""
    for keyword in KINDS[node.kind].children:
        keys: Any = node.value.get(keyword)
        spelling = _KEYS.get((node.kind, keyword))
        if spelling and is_object(keys):
            extensions = keyword in {"paths", "responses"} and node.kind in {"document", "operation"}
            yield from (((*node.path, keyword), key, spelling) for key in keys if not (extensions and key[:2] == "x-"))
    for keyword in KINDS[node.kind].facts:
        if (node.kind, keyword) in _FREE:
            continue
        spelling = _FACTS.get((node.kind, keyword), _VALUE)
        if (node.kind, keyword) == ("parameter", "name") and node.value.get("in") == "header":
            spelling = _HEADER
        for text, is_key in _below(node.value.get(keyword)):
            yield (*node.path, keyword), text, _VALUE if is_key else spelling
    discriminator: Any = node.value.get("discriminator")
    if node.kind == "schema" and is_object(discriminator):
        yield (*node.path, "discriminator"), str(discriminator.get("propertyName", "")), _NAME


def _below(value: Any) -> Iterator[tuple[str, bool]]:
    """Every text in a value, and whether it is a key."""
    if isinstance(value, str):
        yield value, False
    for item in value if is_list(value) else value.values() if is_object(value) else ():
        yield from _below(item)
    yield from ((key, True) for key in (value if is_object(value) else ()))


def _shown(path: Path) -> str:
    return ascii(pointer(path))[1:-1]
