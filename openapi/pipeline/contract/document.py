"""Contracts as plain dictionaries: read them, write them, follow a reference."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from openapi.pipeline.contract.aliases import refuse_growth

if TYPE_CHECKING:
    from collections.abc import Iterable

Document: TypeAlias = dict[str, Any]
"""A JSON object: a whole contract or one object in it."""


class PipelineError(Exception):
    """What the person who runs the pipeline has to look at.

    Attributes:
        problems: One line for each thing that is wrong, with the place where it is.
    """

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def is_object(value: Any) -> TypeGuard[Document]:
    """Tell a JSON object from every other value.

    Args:
        value: Any JSON value.

    Returns:
        Whether it is an object.
    """
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Tell a JSON array from every other value.

    Args:
        value: Any JSON value.

    Returns:
        Whether it is an array.
    """
    return isinstance(value, list)


def load(path: str | Path) -> Document:
    """Read a JSON or YAML document from a file.

    Args:
        path: The file's path.

    Returns:
        The document, built of nothing but JSON types.

    Raises:
        PipelineError: It cannot be read, is cut short, or is not an object at the top.
    """
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise PipelineError(f"{path}: cannot be read: {error.strerror or error}") from error
    return decode(content, str(path))


def decode(content: bytes, name: str) -> Document:
    """Read a JSON or YAML document from its bytes.

    Args:
        content: UTF-8 text, with or without a byte order mark.
        name: What to call it in an error.

    Returns:
        The document, built of nothing but JSON types.

    Raises:
        PipelineError: It is cut short, no text, or not an object at the top.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PipelineError(f"{name}: not UTF-8 text: byte {error.start} cannot be read") from error
    document = parse(text, name)
    if not is_object(document):
        raise PipelineError(f"{name}: not an OpenAPI document: no object at the top")
    return document


def parse(text: str, name: str) -> Any:
    """Read JSON or YAML text.

    Args:
        text: The text; one that begins with a brace is JSON.
        name: What to call it in an error.

    Returns:
        The value, built of nothing but JSON types.

    Raises:
        PipelineError: The text is neither, or ends too early; says in which line and column.
    """
    try:
        if text.lstrip().startswith("{"):
            return json.loads(text, parse_constant=_no_constant)
        refuse_growth(text)
        reader: Any = YAML(typ="safe")
        return _plain(reader.load(text))
    except json.JSONDecodeError as error:
        raise PipelineError(f"{name}: broken JSON at line {error.lineno}, column {error.colno}: {error.msg}") from error
    except MarkedYAMLError as error:
        raise PipelineError(f"{name}: broken YAML{_described(error)}") from error
    except (YAMLError, RecursionError, ValueError) as error:
        raise PipelineError(f"{name}: neither JSON nor YAML: {one_line(str(error))}") from error


def dump(document: Document) -> str:
    """Write a document so that the same content always gives the same bytes.

    The order of keys means nothing in a contract, so keys are sorted; the order of lists is kept.

    Args:
        document: The document.

    Returns:
        JSON, one space a level, with a line feed at the end.
    """
    return json.dumps(document, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def write(path: Path, document: Document) -> None:
    """Write a document to a file, all of it or nothing.

    Args:
        path: The file; what it holds is replaced in one step.
        document: The document.

    Raises:
        PipelineError: The file cannot be written.
    """
    beside = path.with_name(f".{path.name}.partial")
    try:
        beside.write_text(dump(document), encoding="utf-8", newline="\n")
        beside.replace(path)
    except OSError as error:
        raise PipelineError(f"{path}: cannot be written: {error.strerror or error}") from error
    finally:
        beside.unlink(missing_ok=True)


def pointer(parts: Iterable[str | int]) -> str:
    """Name a place in a document.

    Args:
        parts: The keys and indices that lead there.

    Returns:
        A JSON pointer in the form references use, such as ``#/paths/~1jobs/get``.
    """
    return "#" + "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def target(document: Document, reference: str) -> Any:
    """Follow a reference.

    Args:
        document: The document it stands in.
        reference: The reference, such as ``#/components/schemas/JobModel``.

    Returns:
        What it points to.

    Raises:
        PipelineError: It leads out of the document, or to nothing.
    """
    if not reference.startswith("#/"):
        raise PipelineError(f"{reference} leads out of the document")
    node: Any = document
    for part in reference[2:].split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        try:
            node = _step(node, key)
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise PipelineError(f"{reference} does not exist") from error
    return node


def _step(node: Any, key: str) -> Any:
    """Go one step down a pointer."""
    return node[int(key)] if is_list(node) else node[key]


def one_line(text: str, limit: int = 240) -> str:
    """Fit a message of unknown length into one line.

    Args:
        text: The message.
        limit: How many characters may stay.

    Returns:
        The message without line breaks, cut where it grows too long.
    """
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 3] + "..."


def _described(error: Any) -> str:
    """Say where a YAML reader stumbled, and over what."""
    mark = error.problem_mark or error.context_mark
    where = f" at line {mark.line + 1}, column {mark.column + 1}" if mark is not None else ""
    return f"{where}: {one_line(str(error.problem or error.context))}"


def _plain(value: Any) -> Any:
    """Turn what YAML knows beyond JSON (keys that are numbers, dates) into JSON types."""
    if is_object(value):
        return {_key(key): _plain(item) for key, item in value.items()}
    if is_list(value):
        return [_plain(item) for item in value]
    if isinstance(value, dt.date):
        return value.isoformat()
    return value


def _no_constant(name: str) -> Any:
    """NaN and its like, which are no JSON."""
    message = f"{name} is no number"
    raise ValueError(message)


def _key(key: Any) -> str:
    """Spell a YAML key as the JSON key it stands for: 200 as "200", true as "true"."""
    return key if isinstance(key, str) else json.dumps(_plain(key), default=str)
