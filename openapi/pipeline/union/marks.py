"""What a union says of where things are: one extension for each component and operation.

It stands at the component or operation, not at the things themselves: a property that is a reference has no place for
remarks. Revisions are listed from the oldest to the newest. What is everywhere that its owner is, is not mentioned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from openapi.pipeline.contract.document import Document

MARKS = "x-spans"
"""The extension of components and operations.

Of a schema: `revisions`; `present`, `required`, `single` and `kinds`, each by name with the revisions; `names`, by
property and revision; `types`, by property a list of schemas with their revisions where they differ, and `forms`, the
same where values can be of any of them; `lacking`, by property and value the revisions in which a value of the
enumeration is none there; `values` and `spellings` of an enumeration, by value; `synonyms`, by other
value the value that it stands for, and `tells`, those of a discriminator; `also`, other names of the schema; `instead`,
other schemas that stand in places of it in some revisions, and which it reads as well.

Of an operation: `revisions`; `ids` by revision; `parameters` by place and name, and `body`, with `revisions`,
`required`, `single`, `types`, `lacking` and `contents`, by content type; `paged`; by status `replies`, and `types` and
`contents` of theirs.
"""

REVISIONS = "x-revisions"
"""The extension of `info`: every revision, the oldest first. A contract without it is of one revision."""


def revisions_in(document: Mapping[str, Any]) -> list[str]:
    """Every revision that a document covers, the oldest first.

    Args:
        document: A union, or the contract of one revision.

    Returns:
        The revisions.
    """
    return [*document["info"].get(REVISIONS, [document["info"]["version"]])]


def marks_of(value: Mapping[str, Any], document: Mapping[str, Any]) -> Document:
    """What is said of a component or operation.

    Args:
        value: The component or operation.
        document: What it stands in.

    Returns:
        The marks, always with `revisions`.
    """
    return {"revisions": revisions_in(document), **value.get(MARKS, {})}


def in_order(revisions: Iterable[str], known: Sequence[str]) -> list[str]:
    """Put revisions into the order of those that are known.

    Args:
        revisions: Some of them.
        known: All, the oldest first.

    Returns:
        Each once.
    """
    found = {*revisions}
    return [one for one in known if one in found]


def put(value: Document, marks: Document, known: Sequence[str]) -> None:
    """Say of a component or operation where things are.

    Args:
        value: The component or operation; it is changed.
        marks: The marks; what is empty, and `revisions` if these are all, is left out.
        known: All revisions.
    """
    kept = {key: one for key, one in marks.items() if one and not (key == "revisions" and [*one] == [*known])}
    if kept:
        value[MARKS] = kept
