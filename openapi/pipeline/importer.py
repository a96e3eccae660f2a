"""From the vendor's document to the contract that is kept here: the interface and none of the prose."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from openapi.pipeline.document import Document, PipelineError, load, write
from openapi.pipeline.structure import KINDS, METHODS, Shape, below, references
from openapi.pipeline.validate import check

if TYPE_CHECKING:
    from pathlib import Path

# The vendor's document names the machine it was taken from; a contract is about no machine.
SERVERS = [{"url": "https://example.com:9419"}]

REVISION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.-]*")

# Nothing refers to these by `$ref`: `security` names them.
NAMED_OTHERWISE = "securitySchemes"


@dataclass(frozen=True)
class Imported:
    """What an import gave.

    Attributes:
        document: The contract.
        revision: Its revision, such as ``1.3-rev0``.
        operations: How many operations it has.
        sections: How many tags group them.
        schemas: How many schemas were kept.
        dropped: How many schemas were left out because no operation leads to them.
    """

    document: Document
    revision: str
    operations: int
    sections: int
    schemas: int
    dropped: int

    def __str__(self) -> str:
        """Tell the figures in one line."""
        return (
            f"{self.operations} operations in {self.sections} sections, "
            f"{self.schemas} schemas kept, {self.dropped} dropped"
        )


def import_spec(source: str, into: Path) -> tuple[Path, Imported]:
    """Read the vendor's document and write the contract.

    Args:
        source: Path or address of the document, JSON or YAML, with whatever prose it has.
        into: The folder that takes ``vbr-<revision>.json``.

    Returns:
        The file written, and the figures.

    Raises:
        PipelineError: The document is not sound, or the file cannot be written; nothing is written then.
    """
    document = load(source)
    try:
        imported = interface(document)
    except PipelineError as error:
        raise PipelineError(f"{source}: {error}") from error
    path = into / f"vbr-{imported.revision}.json"
    write(path, imported.document)
    return path, imported


def interface(document: Document) -> Imported:
    """Reduce a document to its interface.

    Args:
        document: The vendor's document; it is left as it is.

    Returns:
        The contract and the figures.

    Raises:
        PipelineError: The document is not sound; says where.
    """
    check(document)
    revision: Any = document["info"]["version"]
    if not REVISION.fullmatch(revision):
        raise PipelineError(f"#/info/version: {revision!r} is no revision")
    stripped: Document = {**strip(document, "document"), "servers": SERVERS}
    kept = reached(stripped)
    check(kept)
    before, after = (len(one.get("components", {}).get("schemas", {})) for one in (stripped, kept))
    return Imported(
        document=kept,
        revision=revision,
        operations=sum(method in path for path in kept["paths"].values() for method in METHODS),
        sections=len(kept.get("tags", [])),
        schemas=after,
        dropped=before - after,
    )


def strip(value: Document, kind: str) -> Document:
    """Keep the facts of an object and of all that hangs below it.

    What is kept is listed (``structure.KINDS``); what is not listed goes: descriptions, summaries, titles,
    samples, links to the documentation, extensions that are not about the interface.

    Args:
        value: The object; it is left as it is.
        kind: What it is.

    Returns:
        A new object.
    """
    known = KINDS[kind]
    result: Document = {}
    for keyword, content in value.items():
        if keyword in known.facts:
            result[keyword] = content
        elif keyword in known.required_prose:
            result[keyword] = ""
        elif keyword in known.children:
            shape, child = known.children[keyword]
            result[keyword] = _strip_below(content, shape, child)
    return result


def reached(document: Document) -> Document:
    """Drop the components that no operation leads to.

    Args:
        document: A document without prose; it is left as it is.

    Returns:
        A new document.
    """
    seen: set[tuple[str, str]] = set()
    waiting = [reference for _, reference in references({**document, "components": {}})]
    components: Document = document.get("components", {})
    while waiting:
        # A reference may lead further into a component ("#/components/schemas/A/properties/b"): A is kept whole.
        section, _, rest = waiting.pop().removeprefix("#/components/").partition("/")
        name = rest.partition("/")[0].replace("~1", "/").replace("~0", "~")
        if (section, name) not in seen and name in components.get(section, {}):
            seen.add((section, name))
            kind = KINDS["components"].children[section][1]
            waiting += [reference for _, reference in references(components[section][name], kind)]
    kept = {
        section: {name: one for name, one in entries.items() if section == NAMED_OTHERWISE or (section, name) in seen}
        for section, entries in components.items()
    }
    return {**document, "components": {section: entries for section, entries in kept.items() if entries}}


def _strip_below(content: Any, shape: Shape, child: str) -> Any:
    """Strip the objects that hang below a keyword, in the shape they have there."""
    if shape is Shape.ONE and not isinstance(content, dict):
        return content
    objects = [(suffix, strip(item, child)) for suffix, item in below(content, shape)]
    if shape is Shape.ONE:
        return objects[0][1]
    if shape is Shape.LIST:
        return [item for _, item in objects]
    return {str(suffix[0]): item for suffix, item in objects}
