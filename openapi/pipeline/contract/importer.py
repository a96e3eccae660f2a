"""From the vendor's document to the contract that is kept here: the interface and none of the prose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from openapi.pipeline.contract.dialect import as_3_0
from openapi.pipeline.contract.document import Document, PipelineError, is_list, is_object, write
from openapi.pipeline.contract.spelling import check_text
from openapi.pipeline.contract.structure import KINDS, Shape, references, walk
from openapi.pipeline.contract.survey import survey
from openapi.pipeline.contract.validate import check, check_meta_schema, dialect_of

if TYPE_CHECKING:
    from pathlib import Path

# The vendor's document names the machine it was taken from; a contract is about no machine.
SERVERS = [{"url": "https://example.com:9419"}]

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
        remarks: What the pipeline does not know, and what it does about it; one line each.
    """

    document: Document
    revision: str
    operations: int
    sections: int
    schemas: int
    dropped: int
    remarks: tuple[str, ...]

    def __str__(self) -> str:
        """Tell the figures in one line."""
        return (
            f"{self.operations} operations in {self.sections} sections, "
            f"{self.schemas} schemas kept, {self.dropped} dropped"
        )


def import_document(document: Document, source: str, into: Path) -> tuple[Path, Imported]:
    """Reduce the vendor's document to the contract and write it.

    Args:
        document: The document, with whatever prose it has.
        source: Where it came from, for errors.
        into: The folder that takes ``vbr-<revision>.json``.

    Returns:
        The file written, and the figures.

    Raises:
        PipelineError: The document is not sound, or the file cannot be written; nothing is written then.
    """
    try:
        imported = interface(document)
    except PipelineError as error:
        raise PipelineError(*(f"{source}: {problem}" for problem in error.problems)) from error
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
        PipelineError: The document is not sound, or has what a client cannot do without; says where.
    """
    # All of it: also what is left out is told by its name.
    check_text(document)
    if dialect_of(document) == "3.1":
        check_meta_schema(document)
        document = as_3_0(document)
    stripped: Document = {**strip(document, "document"), "servers": SERVERS}
    check(stripped)
    revision: str = document["info"]["version"]
    found = survey(document)
    if found.problems:
        raise PipelineError(*found.problems)
    kept = with_used_tags(reached(stripped))
    check(kept)
    before, after = (len(one.get("components", {}).get("schemas", {})) for one in (stripped, kept))
    operations: list[Document] = [node.value for node in walk(kept) if node.kind == "operation"]
    return Imported(
        document=kept,
        revision=revision,
        operations=len(operations),
        sections=len({operation["tags"][0] for operation in operations}),
        schemas=after,
        dropped=before - after,
        remarks=tuple(found.remarks),
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


def with_used_tags(document: Document) -> Document:
    """Drop the tags that no operation has.

    Args:
        document: A document; it is left as it is.

    Returns:
        A new document.
    """
    used = {tag for node in walk(document) if node.kind == "operation" for tag in node.value.get("tags", [])}
    return (
        {**document, "tags": [tag for tag in document["tags"] if tag["name"] in used]}
        if "tags" in document
        else document
    )


def _strip_below(content: Any, shape: Shape, child: str) -> Any:
    """Strip the objects that hang below a keyword, in the shape they have there."""

    # What is no object where one belongs is left for the check that follows to name.
    def stripped(item: Any) -> Any:
        return strip(item, child) if is_object(item) else item

    if shape is Shape.ONE:
        return stripped(content)
    if shape is Shape.LIST:
        return [stripped(item) for item in content] if is_list(content) else content
    if not is_object(content):
        return content
    hidden = shape is Shape.PATTERN
    return {key: stripped(item) for key, item in content.items() if not (hidden and key.startswith("x-"))}
