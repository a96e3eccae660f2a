"""Our own words for the contract: overlays that add text and nothing else, and how much of it they cover."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from openapi.pipeline import overlay
from openapi.pipeline.contract.document import is_list, is_object, load, pointer
from openapi.pipeline.contract.importer import strip
from openapi.pipeline.contract.structure import references, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from openapi.pipeline.contract.document import Document

VALUES = "x-enumDescriptions"
"""The extension that holds the words of an enumeration: values and what each means."""

PROPERTIES = "x-properties"
"""The extension of an overlay that holds the words for properties, by name, wherever they are."""

# Properties of a reply that hold the rows of a list.
_ROWS = ("data", "records")


def add_words(document: Document, folder: Path) -> tuple[Document, list[str]]:
    """Add the words to a contract.

    Words about what the contract does not have are left out: a newer revision may have dropped it.

    Args:
        document: The contract; it is left as it is.
        folder: Where the overlays with the words are; they are applied in the order of their names.

    Returns:
        The contract with words, and a line for each place that is not there.

    Raises:
        PipelineError: One of them is no overlay.
    """
    described, lost = copy.deepcopy(document), list[str]()
    for path in sorted(folder.glob("*.yaml")):
        found = load(path)
        lost += _add_to_properties(described, found.get(PROPERTIES, {}))
        lost += overlay.apply(overlay.read(path, reasons=False), described)
    # An update whose target is there can still name a property that is not, and would make it.
    for place in list(_differences(strip(document, "document"), strip(described, "document"), ())):
        _restore(document, described, place)
        lost.append(f"words about what the contract does not have: {pointer(place)}")
    for node in list(walk(described)):
        schema: dict[str, Any] = node.value if node.kind == "schema" else {}
        for value in [value for value in schema.get(VALUES, {}) if value not in schema.get("enum", [])]:
            del schema[VALUES][value]
            if not schema[VALUES]:
                del schema[VALUES]
            lost.append(f"words about what the contract does not have: {pointer(node.path)}, value {value}")
    return described, lost


def _add_to_properties(document: Document, words: Mapping[str, str]) -> list[str]:
    """Say what properties mean that mean the same everywhere; give a line for each that is nowhere."""
    nowhere = {*words}
    for node in walk({"components": document.get("components", {})}):
        for key, schema in node.value.get("properties", {}).items() if node.kind == "schema" else ():
            if key in words:
                schema["description"] = words[key]
                nowhere.discard(key)
    return [f"words about what the contract does not have: property {key}" for key in sorted(nowhere)]


def coverage(document: Mapping[str, Any]) -> dict[str, dict[str, bool]]:
    """Count what has words.

    Args:
        document: A contract with words.

    Returns:
        For each kind of thing the things by name, and whether each has words.
    """
    schemas: dict[str, Document] = document["components"]["schemas"]
    operations: list[Document] = [node.value for node in walk({"paths": document["paths"]}) if node.kind == "operation"]
    return {
        "sections": {tag["name"]: bool(tag.get("description")) for tag in document.get("tags", [])},
        "operations": {one["operationId"]: bool(one.get("summary")) for one in operations},
        "parameters": {
            f"{operation['operationId']} {parameter['name']}": bool(parameter.get("description"))
            for operation in operations
            for parameter in operation.get("parameters", [])
            # The revision header is the client's business.
            if "$ref" not in parameter
        },
        "bodies, replies and rows": {
            name: bool(schemas[name].get("description")) for name in sorted(_sent(operations, schemas))
        },
        "schemas": {name: bool(schema.get("description")) for name, schema in schemas.items()},
        "properties": {
            f"{name} {key}": bool(words)
            for name, schema in schemas.items()
            for key, words in property_words(schema).items()
        },
        "enumeration values": {
            f"{name} {value}": value in schema.get(VALUES, {})
            for name, schema in schemas.items()
            for value in schema.get("enum", [])
            if value is not None
        },
    }


def without_words(document: Document, lost: list[str]) -> list[str]:
    """Name the words that are to be written, or to be taken away.

    Args:
        document: A contract with words.
        lost: What `add_words` could not place.

    Returns:
        A line for each. Properties and values may go without.
    """
    covered = coverage(document)
    missing = [
        f"without words: {name} ({kind})"
        for kind in ("sections", "operations", "parameters", "bodies, replies and rows")
        for name, has_words in covered[kind].items()
        if not has_words
    ]
    return [*lost, *missing]


def property_words(schema: Mapping[str, Any]) -> dict[str, str]:
    """Take the words for the properties that a schema declares itself.

    Args:
        schema: A component, as the contract has it.

    Returns:
        The words by the property's name, empty where there are none.
    """
    parts: list[Mapping[str, Any]] = [schema, *schema.get("allOf", [])]
    return {
        key: str(declared.get("description", ""))
        for part in parts
        for key, declared in part.get("properties", {}).items()
    }


def main(document: Document, lost: list[str], *, missing: bool) -> int:
    """Print how much has words.

    Args:
        document: A contract with words.
        lost: What `add_words` could not place.
        missing: Whether to name what has none.

    Returns:
        The exit code.
    """
    for kind, found in coverage(document).items():
        print(f"{kind:<26}{sum(found.values()):>5} of {len(found):>4}")
        for name in [name for name, has_words in found.items() if missing and not has_words]:
            print(f"    {name}")
    for line in lost:
        print(line)
    return 1 if lost else 0


def _sent(operations: list[Document], schemas: dict[str, Document]) -> set[str]:
    """Schemas that an operation takes or gives, and the rows of the lists among them."""
    sent: set[str] = set()
    for operation in operations:
        replies = [reply for code, reply in operation["responses"].items() if code.startswith("2")]
        for kind, one in [("body", operation.get("requestBody", {})), *(("response", reply) for reply in replies)]:
            sent |= {_name(reference) for _, reference in references(one, kind) if "/schemas/" in reference}
    rows = [schemas[name].get("properties", {}).get(key, {}) for name in sent for key in _ROWS]
    return sent | {_name(reference) for row in rows for _, reference in references(row, "schema")}


def _name(reference: str) -> str:
    return reference.rpartition("/")[2]


def _differences(before: Any, after: Any, place: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    """Where two documents differ."""
    if is_object(before) and is_object(after) and before.keys() <= after.keys():
        for key, value in after.items():
            yield from _differences(before.get(key), value, (*place, key))
    elif is_list(before) and is_list(after) and len(before) == len(after):
        for index, (one, other) in enumerate(zip(before, after, strict=True)):
            yield from _differences(one, other, (*place, index))
    elif before != after:
        yield place


def _restore(before: Document, after: Document, place: tuple[str | int, ...]) -> None:
    """Make a place what it was before, or take it away."""
    was: Any = before
    now: Any = after
    for key in place[:-1]:
        was, now = was[key], now[key]
    try:
        now[place[-1]] = was[place[-1]]
    except KeyError:
        del now[place[-1]]
