"""The page that says what changed from each revision to the next: made from the catalogue and the models' marks."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from veeam_client.operations import OPERATIONS
from veeam_client.rest import REVISIONS, spans
from veeam_client.runtime.contracts import contract_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from docs.plugin.models import Models
    from veeam_client.operations import Operation, Span

_WORDS = """\
Made from the contracts of all revisions, for who plans an upgrade or wonders why a server lacks something. *Added* is
what the newer revision has and the older one has not, *gone* the other way round, *renamed* what goes by another name;
the client sends to each server the name that it knows. What belongs to an operation, a model or an enumeration that is
added or gone itself is not listed again. [The list of all operations](list.md) can be filtered by the same revisions.
"""


def page(models: Models) -> str:
    """The page.

    Args:
        models: Where the models are described.
    """
    lines = ["# What changed between revisions", "", _WORDS, ""]
    for old, new in pairwise(reversed(REVISIONS)):
        lines += _step(old, new, models)
    return "\n".join(lines)


def _step(old: str, new: str, models: Models) -> list[str]:
    def is_added(span: Span) -> bool:
        return span.since == new

    def is_gone(span: Span) -> bool:
        return span.until == old

    lines = [f"## From {old} to {new}", ""]
    for title, holds in (("added", is_added), ("gone", is_gone)):
        lines += _table(f"Operations {title}", ("Operation", "What it does"), _operations(holds))
        lines += _table(f"Parameters {title}", ("Operation", "Parameters"), _parameters(holds))
        lines += _table(f"Models and enumerations {title}", ("", ""), _classes(holds, models))
        lines += _table(f"Properties {title}", ("Model", "Properties"), _properties(holds, models))
        lines += _table(f"Values {title}", ("Enumeration", "Values"), _values(holds, models))
    return lines + _table("Renamed", ("What", "Before", "Since then"), _renamed(old, new, models))


def _table(title: str, head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    found = list(rows)
    if not found:
        return []
    if not any(head):
        return [f"### {title}", "", ", ".join(cell for (cell, *_) in found) + ".", ""]
    told = [f"| {' | '.join(row)} |" for row in (head, ("---",) * len(head), *found)]
    return [f"### {title}", "", *told, ""]


def _operations(holds: Callable[[Span], bool]) -> Iterator[tuple[str, str]]:
    for one in OPERATIONS.values():
        if holds(one.span):
            yield _link(one), one.summary


def _parameters(holds: Callable[[Span], bool]) -> Iterator[tuple[str, str]]:
    for one in OPERATIONS.values():
        names = [p.name for p in one.parameters if holds(p.span)]
        names += ["body"] if one.body and holds(one.body.span) else []
        if names and not holds(one.span):
            yield _link(one), _codes(names)


def _classes(holds: Callable[[Span], bool], models: Models) -> Iterator[tuple[str, ...]]:
    found = {name: one.span for name, one in spans.MODELS.items()}
    found |= {name: one.span for name, one in spans.ENUMERATIONS.items()}
    for name, span in sorted(found.items()):
        if holds(span):
            yield (models.linked(name),)


def _properties(holds: Callable[[Span], bool], models: Models) -> Iterator[tuple[str, str]]:
    for name, one in spans.MODELS.items():
        if found := [key for key, span in one.properties.items() if holds(span) and not holds(one.span)]:
            yield models.linked(name), _codes(found)


def _values(holds: Callable[[Span], bool], models: Models) -> Iterator[tuple[str, str]]:
    for name, one in spans.ENUMERATIONS.items():
        if found := [value for value, span in one.values.items() if holds(span) and not holds(one.span)]:
            yield models.linked(name), _codes(found)


def _renamed(old: str, new: str, models: Models) -> Iterator[tuple[str, str, str]]:
    before, after = _ids(old), _ids(new)
    for address in before.keys() & after.keys():
        if before[address] != after[address]:
            known = OPERATIONS[before[address]]
            yield f"operation {_link(known)}", f"`{before[address]}`", f"`{after[address]}`"
    for name, model in spans.MODELS.items():
        for key, names in model.names.items():
            has = model.properties.get(key, model.span)
            if old in has and new in has and (row := _spelled(key, names, old, new)):
                yield f"property of {models.linked(name)}", *row
    for name, enumeration in spans.ENUMERATIONS.items():
        for value, spellings in enumeration.spellings.items():
            has = enumeration.values.get(value, enumeration.span)
            if old in has and new in has and (row := _spelled(value, spellings, old, new)):
                yield f"value of {models.linked(name)}", *row


def _spelled(now: str, names: Mapping[str, Span], old: str, new: str) -> tuple[str, str] | None:
    """A name before and after, if it is another one."""
    was, became = (next((name for name, span in names.items() if one in span), now) for one in (old, new))
    return (f"`{was}`", f"`{became}`") if was != became else None


def _ids(revision: str) -> dict[str, str]:
    """The id of each operation of a revision, by its address."""
    found: dict[str, str] = defaultdict(str)
    for path, methods in sorted(contract_of(revision)["paths"].items()):
        for method, one in methods.items():
            if "operationId" in one:
                found[f"{method} {path}"] = one["operationId"]
    return dict(found)


def _link(one: Operation) -> str:
    return f"[`{one.namespace}.{one.name}`]({one.namespace}.md#{one.name})"


def _codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
