"""What the client is made from: the vendored contracts, what corrects and joins them, our words, recorded names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from openapi.pipeline import overlay
from openapi.pipeline.contract.document import PipelineError, load
from openapi.pipeline.contract.spelling import REVISION
from openapi.pipeline.union.merge import merge
from openapi.pipeline.union.same import read_same
from openapi.pipeline.words import add_words
from veeam_client.runtime.revisions import order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openapi.pipeline.contract.document import Document
    from openapi.pipeline.render.names import Names

OPENAPI = Path(__file__).resolve().parent.parent
REVISIONS = OPENAPI / "revisions"
LOCK = OPENAPI / "names.lock"
SAME = "same.yaml"


@frozen
class Sources:
    """What the client is made from.

    Attributes:
        contracts: The contract of each revision, corrected, the oldest first.
        union: All of them as one, with our words.
        lost: A line for each of our words that found no place.
        stale: A line for each correction that no revision needs any more.
        notes: A line for each correction that some of the revisions do not need.
    """

    contracts: list[Document]
    union: Document
    lost: list[str]
    stale: list[str]
    notes: list[str]


def revisions() -> list[str]:
    """The revisions that the tree is generated from, the oldest first, as `openapi/revisions` says."""
    try:
        found = REVISIONS.read_text(encoding="utf-8").split()
    except OSError as error:
        message = f"{REVISIONS.name}: cannot be read; vendor a contract with make update-spec SPEC=..."
        raise PipelineError(message) from error
    if not found:
        raise PipelineError(f"{REVISIONS.name}: names no revision; vendor a contract with make update-spec SPEC=...")
    return in_order_of_age(found)


def in_order_of_age(found: Iterable[str]) -> list[str]:
    """Put revisions in order, the oldest first, each once."""
    return sorted({*found}, key=lambda one: (order(one), one))


def contract_path(revision: str) -> Path:
    """The vendored contract of a revision."""
    if not REVISION.pattern.fullmatch(revision):
        message = f"{revision!r} is not {REVISION.called}"
        raise PipelineError(message)
    path = OPENAPI / f"vbr-{revision}.json"
    if not path.is_file():
        known = ", ".join(in_order_of_age(one.stem.removeprefix("vbr-") for one in OPENAPI.glob("vbr-*.json")))
        message = f"revision {revision} is not vendored; there are: {known or 'none'}"
        raise PipelineError(message)
    return path


def vendored() -> list[Document]:
    """The contracts that the tree is generated from, as they were imported, the oldest first."""
    return [load(contract_path(revision)) for revision in revisions()]


def read_lock() -> Names:
    """The names recorded so far."""
    return load(LOCK) if LOCK.exists() else {}


def corrected(documents: Sequence[Document]) -> tuple[list[Document], list[str], list[str]]:
    """Correct contracts.

    Args:
        documents: The contracts of several revisions.

    Returns:
        The corrected contracts; a line for each correction that none of them needs; and one for each that some do not
        need.
    """
    found, stale, notes = [*documents], list[str](), list[str]()
    for path in sorted(one for one in (OPENAPI / "overlays").glob("*.yaml") if one.name != SAME):
        found, more_stale, more_notes = overlay.apply_to_all(overlay.read(path), found)
        stale += more_stale
        notes += more_notes
    return found, stale, notes


def described(document: Document) -> tuple[Document, list[str]]:
    """Add our words to a contract; give a line for each that found no place in it."""
    return add_words(document, OPENAPI / "overlays" / "docs")


def put_together(documents: Sequence[Document]) -> Sources:
    """Correct contracts, make one of them, and add our words.

    Args:
        documents: The contracts as they were imported, the oldest first.

    Returns:
        What the client is made from.

    Raises:
        PipelineError: The contracts are in conflict.
    """
    contracts, stale, notes = corrected(documents)
    same = read_same(OPENAPI / "overlays" / SAME)
    union, lost = described(merge(contracts, same, read_lock().get("addresses", {})))
    return Sources(contracts, union, lost, stale, notes)
