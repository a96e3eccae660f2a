"""An enumeration of several revisions: each value once, and how each revision spells it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi.pipeline.union.marks import in_order

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapi.pipeline.contract.document import Document


def join_values(
    found: Sequence[tuple[str, Sequence[Any]]], synonyms: Mapping[str, str], known: Sequence[str]
) -> tuple[list[Any], Document]:
    """Put the values of all revisions together.

    Args:
        found: Revisions with their values, the oldest first; a revision can come several times.
        synonyms: Values that go, with the value that stays.
        known: All revisions, the oldest first.

    Returns:
        The values, those of the newest revision first and as it spells them; and the marks.
    """
    folded = {old.casefold(): new.casefold() for old, new in synonyms.items()}
    spelled: dict[str, dict[str, str]] = {}
    for revision, values in found:
        for value in values:
            if isinstance(value, str):
                key = folded.get(value.casefold(), value.casefold())
                # The name that stays goes before one that goes, where a revision has both.
                if key == value.casefold():
                    spelled.setdefault(key, {})[revision] = value
                else:
                    spelled.setdefault(key, {}).setdefault(revision, value)
    stays = {new.casefold(): new for new in synonyms.values()}
    names: dict[str, str] = {}
    for key, by_revision in spelled.items():
        own = [one for one in by_revision.values() if one.casefold() == key]
        names[key] = own[-1] if own else stays[key]
    order = [value.casefold() for _, values in reversed(found) for value in values if isinstance(value, str)]
    ordered = list(dict.fromkeys(folded.get(key, key) for key in order))
    revisions = {revision for revision, _ in found}
    others = {
        names[key]: {one: by[one] for one in in_order(by, known) if by[one] != names[key]}
        for key, by in ((key, spelled[key]) for key in ordered)
    }
    marks: Document = {
        "values": {names[key]: in_order(spelled[key], known) for key in ordered if spelled[key].keys() != revisions},
        "spellings": {name: other for name, other in others.items() if other},
        "synonyms": {old: names[new.casefold()] for old, new in synonyms.items() if new.casefold() in names},
    }
    null = [None] if any(None in values for _, values in found) else []
    rest = list(dict.fromkeys(one for _, values in found for one in values if not isinstance(one, str | None)))
    return [*(names[key] for key in ordered), *rest, *null], marks
