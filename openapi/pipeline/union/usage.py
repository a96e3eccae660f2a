"""One place in several revisions, and the type that reads all of them."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any, Protocol

from attrs import Factory, define

from openapi.pipeline.contract.document import Document
from openapi.pipeline.contract.media import bare
from openapi.pipeline.union.flat import SCHEMAS, ref_name

if TYPE_CHECKING:
    from collections.abc import Sequence


_NUMBERS = {"integer", "number"}
# What of a schema is its type; the rest are bounds and remarks, of which the newest revision's are taken.
_TYPE = (
    "$ref", "type", "format", "enum", "items", "properties", "required", "additionalProperties", "oneOf", "anyOf",
    "allOf",
)  # fmt: skip


class Table(Protocol):
    """What is known of the components of all revisions."""

    def is_any(self, place: str) -> bool:
        """Whether `same.yaml` says that a place is read as any value."""
        ...

    def kind(self, name: str) -> str:
        """Tell an `enumeration`, an `object` and `other` components apart."""
        ...

    def builds_on(self, name: str, base: str) -> bool:
        """Whether a component builds on another one."""
        ...

    def takes_in(self, new: str, old: str, revisions: Sequence[str]) -> None:
        """Let a component read what another one was in some revisions."""

    def conflict(self, place: str, problem: str) -> None:
        """Report what nothing explains."""


@define
class Usage:
    """The type of a place.

    Attributes:
        schema: What reads the place in every revision.
        single: Revisions in which it is one value, where others have a list.
        forms: Where the types differ so much that it can be any of them: each, with its revisions.
        types: Where the types differ at all: each as it was, with its revisions.
    """

    schema: Document
    single: list[str] = Factory(list[str])
    forms: list[Document] = Factory(list[Document])
    types: list[Document] = Factory(list[Document])


def join(place: str, found: Sequence[tuple[str, Document]], table: Table) -> Usage:
    """Find the type that reads a place in every revision.

    Args:
        place: What it is called in errors, and in `same.yaml`.
        found: What stands there, by revision, the oldest first; a revision can have several.
        table: What is known of the components.

    Returns:
        The type, in the words of the newest revision.
    """
    newest = found[-1][1]
    if table.is_any(place):
        return Usage({key: one for key, one in newest.items() if key not in _TYPE})
    by_type: dict[str, tuple[Document, list[str]]] = {}
    for revision, schema in reversed(found):
        core = _core(schema)
        known = by_type.setdefault(json.dumps(core, sort_keys=True), (core, []))
        if revision not in known[1]:
            known[1].insert(0, revision)
    joined = _Joined(place, table)
    for core, revisions in by_type.values():
        joined.add(core, revisions)
    if len(by_type) == 1:
        return Usage(copy.deepcopy(newest))
    schema = joined.schema()
    types: list[Document] = [{"schema": core, "revisions": revisions} for core, revisions in by_type.values()]
    remarks = {key: one for key, one in newest.items() if key not in _TYPE}
    is_a_choice = "oneOf" in schema or "oneOf" in schema.get("items", {})
    return Usage(
        schema if "$ref" in schema else {**remarks, **schema},
        sorted(joined.single, key=[revision for revision, _ in found].index),
        types if is_a_choice else [],
        types,
    )


@define
class Content:
    """What a body or a reply holds.

    Attributes:
        content: The content types, and what reads each in every revision.
        types: Where the types differ: each as it was, with its revisions.
        contents: The content types that only some of the revisions have, with these.
    """

    content: Document
    types: list[Document] = Factory(list[Document])
    contents: dict[str, list[str]] = Factory(dict[str, list[str]])


def join_content(place: str, versions: Sequence[tuple[str, Document]], table: Table) -> Content:
    """Find what reads a body or a reply in every revision.

    Args:
        place: What it is called in errors, and in `same.yaml`.
        versions: The body or reply, by revision, the oldest first.
        table: What is known of the components.

    Returns:
        What it holds.
    """
    found: dict[str, list[tuple[str, Document]]] = {}
    called: dict[str, str] = {}
    for revision, one in versions:
        for content_type, media in one.get("content", {}).items():
            found.setdefault(bare(content_type), []).append((revision, media))
            called[bare(content_type)] = content_type
    having = {revision for media in found.values() for revision, _ in media}
    result = Content({})
    for kind, media in found.items():
        revisions = [revision for revision, _ in media]
        result.content[called[kind]] = copy.deepcopy(media[-1][1])
        schemas = [(revision, one["schema"]) for revision, one in media if "schema" in one]
        if schemas:
            usage = join(place, schemas, table)
            result.content[called[kind]]["schema"] = usage.schema
            result.types += usage.types
        if {*revisions} != having:
            result.contents[called[kind]] = revisions
    return result


class _Joined:
    """Types that read one place, the newest first."""

    def __init__(self, place: str, table: Table) -> None:
        self._place = place
        self._table = table
        self._forms: list[Document] = []
        self._items: _Joined | None = None
        self.single: list[str] = []

    def add(self, core: Document, revisions: list[str]) -> None:
        """Take in a type of older revisions."""
        if core.get("type") == "array" and "items" in core:
            if self._items is None:
                self._items = _Joined(f"{self._place}[]", self._table)
            self._items.add(_core(core["items"]), revisions)
        elif self._items is not None and self._items.absorbs(core, revisions):
            self.single += revisions
        elif not self.absorbs(core, revisions):
            kind = self._kind(core)
            rival = next((form for form in self._forms if self._kind(form) == kind != "string"), None)
            if rival is not None:
                both = f"{_called(rival)} and, in {', '.join(revisions)}, {_called(core)}, which share nothing"
                advice = f"if it is to be read as any value, say so in overlays/same.yaml: any: {self._place}"
                self._table.conflict(self._place, f"{both}; {advice}")
                core = {}
            self._forms.append(core)

    def absorbs(self, core: Document, revisions: list[str]) -> bool:
        """Whether a form that is there already reads a type, or can be made to."""
        return any(self._reads(n, form, core, revisions) for n, form in enumerate(self._forms))

    def schema(self) -> Document:
        """What reads all of them."""
        # Plain text comes last: anything written as text would be read as that.
        forms = sorted(self._forms, key=lambda form: form == {"type": "string"})
        if self._items is not None:
            forms.insert(0, {"type": "array", "items": self._items.schema()})
        if any(not form for form in forms):
            return {}
        return copy.deepcopy(forms[0]) if len(forms) == 1 else {"oneOf": copy.deepcopy(forms)}

    def _reads(self, n: int, form: Document, core: Document, revisions: list[str]) -> bool:
        new, old = ref_name(form), ref_name(core)
        if form == core or (new and new == old):
            return True
        kinds = (self._table.kind(new) if new else "", self._table.kind(old) if old else "")
        if kinds in {("object", "object"), ("enumeration", "enumeration")}:
            if not (self._table.builds_on(old, new) or self._table.builds_on(new, old)):
                self._table.takes_in(new, old, revisions)
            return True
        if kinds[0] == "enumeration" and not old:
            # An enumeration takes any text.
            return core.get("type") == "string" and "format" not in core
        merged = _merged(form, core)
        self._forms[n] = merged or form
        return bool(merged)

    def _kind(self, core: Document) -> str:
        """The JSON kind of a type; `any` where it can be several."""
        name = ref_name(core)
        if name:
            return {"enumeration": "string", "object": "object"}.get(self._table.kind(name), "any")
        kind: Any = core.get("type")
        if kind is None:
            return "object" if {"allOf", "properties"} & core.keys() else "any"
        return "number" if kind in _NUMBERS else str(kind)


def _merged(form: Document, core: Document) -> Document:
    """What reads two types that are written out where they are used; nothing if there is no such type."""
    if "enum" in form and core.get("type") == "string" and "format" not in core:
        more = [one for one in core.get("enum", []) if one not in form["enum"]]
        return {**form, "enum": [*form["enum"], *more]}
    if "properties" in form and "properties" in core:
        both = [one for one in form.get("required", []) if one in core.get("required", [])]
        merged = {**form, "properties": {**core["properties"], **form["properties"]}}
        merged.pop("required", None)
        return {**merged, "required": both} if both else merged
    if {form.get("type"), core.get("type")} <= _NUMBERS:
        return form if form.get("type") == "number" else core
    return {}


def _core(schema: Document) -> Document:
    """A type without remarks, bounds and null."""
    for keyword in ("anyOf", "oneOf"):
        real = [one for one in schema.get(keyword, []) if one.get("enum") != [None]]
        if len(real) == 1 and "properties" not in schema:
            return _core(real[0])
    name = ref_name({key: one for key, one in schema.items() if key in ("$ref", "allOf")})
    if name:
        return {"$ref": SCHEMAS + name}
    return {key: schema[key] for key in _TYPE if key in schema}


def _called(core: Document) -> str:
    return ref_name(core) or " ".join(str(core[key]) for key in ("type", "format") if key in core) or "a choice"
