"""Which operations there are: all of them, those of some revisions, those that have to do with a word."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from veeam_client.operations import OPERATIONS
from veeam_client.runtime.revisions import order

from ..columns import Column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veeam_client.operations import Operation

FLAT = (
    Column("id"),
    Column("method", rank=2),
    Column("path", rank=4),
    Column("permission", rank=3),
    Column("revisions", rank=1),
    Column("name", shown=False),
    Column("section", shown=False),
    Column("summary", shown=False),
)
FOUND = (
    Column("id"),
    Column("name", rank=2),
    Column("summary", rank=1),
    Column("found", "found in"),
    Column("method", shown=False),
    Column("path", shown=False),
    Column("permission", shown=False),
    Column("revisions", shown=False),
    Column("section", shown=False),
)
_MODELS = Path(__file__).parents[2] / "rest" / "models"
# How many models deep words of properties are looked for: an object of a reply, its rows, and what these hold.
_DEEPEST = 2
_CLASS = re.compile(r"^class (\w+)\((\w+)\)", re.MULTILINE)
_NAME = re.compile(r"\b[A-Z]\w+")
# An attribute, its type, and the docstring below; the formatter wraps long ones.
_ATTRIBUTE = re.compile(
    r'^    ([a-z]\w*): ((?:[^\n]|\n     )*?)(?: = (?:[^\n]|\n     |\n    \))*)?\n(?:    """((?:.|\n)*?)"""\n)?',
    re.MULTILINE,
)


class _Model(NamedTuple):
    """A model as its source says: attributes with types and words, and the models that are made from it."""

    attributes: list[tuple[str, str, str]]
    kinds: list[str]


def rows(word: str = "", since: str | None = None, until: str | None = None) -> Iterator[dict[str, Any]]:
    """Give a row for each operation that is wanted, those first that are called like the word.

    Args:
        word: Words that are all to be in its name, path, permission or summary, or in the name and words of a parameter
            or a property.
        since: Only those that came with this revision or a later one.
        until: Only those that went after this revision or an earlier one.
    """
    wanted = word.casefold().split()
    known = [one for _, one in sorted((f"{one.namespace}.{one.name}", one) for one in OPERATIONS.values())]
    found = {one.id: "" for one in known if _has(wanted, _called(one))}
    rest = [one for one in known if one.id not in found]
    if rest:
        found |= {one.id: place for one in rest if (place := _parameter(wanted, one))}
        models = _models()
        matching = {name: place for name, one in models.items() if (place := _attribute(wanted, one))}
        rest = [one for one in rest if one.id not in found]
        found |= {one.id: place for one in rest if (place := _property(one, models, matching))}
    for key, place in found.items():
        one = OPERATIONS[key]
        if since and not (one.span.since and order(since) <= order(one.span.since)):
            continue
        if until and not (one.span.until and order(one.span.until) <= order(until)):
            continue
        yield {
            "id": key,
            "name": f"{one.namespace}.{one.name}",
            "section": one.namespace,
            "summary": one.summary,
            "method": one.method,
            "path": one.path,
            "permission": ", ".join(one.claims),
            "revisions": str(one.span),
            "found": place,
        }


def _has(wanted: list[str], text: str) -> bool:
    text = text.casefold()
    return all(one in text for one in wanted)


def _called(one: Operation) -> str:
    return " ".join([one.id, *one.also, f"{one.namespace}.{one.name}", one.path, one.summary, *one.claims])


def _parameter(wanted: list[str], operation: Operation) -> str:
    for one in operation.parameters:
        if _has(wanted, f"{one.name} {one.wire} {one.description}"):
            return f"parameter {one.name}"
    return ""


def _models() -> dict[str, _Model]:
    """What is known of the models without importing them, which would take a second."""
    found: dict[str, _Model] = {}
    kinds: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted(_MODELS.glob("*.py")):
        source = path.read_text(encoding="utf-8")
        if head := _CLASS.search(source):
            name, base = head.groups()
            found[name] = _Model(_ATTRIBUTE.findall(source), kinds[name])
            kinds[base].append(name)
    return found


def _attribute(wanted: list[str], model: _Model) -> str:
    return next((name for name, _, words in model.attributes if _has(wanted, f"{name} {words}")), "")


def _property(operation: Operation, models: dict[str, _Model], matching: dict[str, str]) -> str:
    """The nearest property of the body or the reply that has the word."""
    for kind, annotation in (
        ("body", operation.body.type if operation.body else ""),
        ("reply", operation.result or ""),
    ):
        seen: set[str] = set()
        here = _NAME.findall(annotation)
        for _ in range(_DEEPEST + 1):
            here = [name for one in here for name in _with_kinds(one, models) if name not in seen]
            for name in here:
                if name in matching:
                    return f"{kind}: {name}.{matching[name]}"
            seen.update(here)
            here = [name for one in here for _, typed, _ in models[one].attributes for name in _NAME.findall(typed)]
    return ""


def _with_kinds(name: str, models: dict[str, _Model]) -> list[str]:
    return [name, *(kind for one in models[name].kinds for kind in _with_kinds(one, models))] if name in models else []
