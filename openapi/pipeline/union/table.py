"""The components of all revisions, and what each of them has to read besides what it was itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi.pipeline.union.flat import Flat, bases_of, own_properties
from openapi.pipeline.union.marks import in_order

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from openapi.pipeline.contract.document import Document
    from openapi.pipeline.union.same import Same


class Components:
    """The schemas of all revisions by name.

    Args:
        documents: The contracts by revision, the oldest first, spelled with the names that stay.
        same: What is one thing under several names.

    Attributes:
        revisions: Every revision, the oldest first.
        flat: The schemas of each revision.
        conflicts: What nothing explains, by place.
    """

    def __init__(self, documents: Mapping[str, Document], same: Same) -> None:
        self.revisions = [*documents]
        self.flat = {revision: Flat(document) for revision, document in documents.items()}
        self.conflicts: dict[str, str] = {}
        self._same = same
        # What a component was called in revisions that had another one in some place: the other's name and revision.
        self._taken: dict[str, dict[tuple[str, str], None]] = {}
        self.newest = {name: revision for revision, flat in self.flat.items() for name in flat.schemas}
        self._bases = {name: [*self._above(name)] for name in self.newest}

    def is_any(self, place: str) -> bool:
        """Whether `same.yaml` says that a place is read as any value."""
        return place in self._same.any

    def conflict(self, place: str, problem: str) -> None:
        """Report what nothing explains."""
        self.conflicts[place] = problem

    def kind(self, name: str) -> str:
        """Tell an `enumeration`, an `object` and `other` components apart; empty for what is not there."""
        return self.flat[self.newest[name]].kind(name) if name in self.newest else ""

    def definition(self, name: str) -> Document:
        """A component as the newest revision has it."""
        return self.flat[self.newest[name]].schemas[name]

    def bases(self, name: str) -> list[str]:
        """What a component builds on in the union, the nearest first."""
        return self._bases[name]

    def builds_on(self, name: str, base: str) -> bool:
        """Whether a component builds on another one in the union."""
        return base in self._bases.get(name, ())

    def takes_in(self, new: str, old: str, revisions: Sequence[str]) -> None:
        """Let a component read what another one was in some revisions."""
        for revision in revisions:
            self._taken.setdefault(new, {})[old, revision] = None

    @property
    def taken(self) -> int:
        """How much was taken in: it grows until nothing is left to be taken in."""
        return sum(map(len, self._taken.values()))

    def sources(self, name: str) -> list[tuple[str, str]]:
        """What a component has to read: names and revisions, the oldest first, with its own last in each revision."""
        own = [(name, revision) for revision in self.revisions if name in self.flat[revision].schemas]
        return sorted(
            [*self._taken.get(name, {}), *own], key=lambda one: (self.revisions.index(one[1]), one[0] == name)
        )

    def revisions_of(self, name: str) -> list[str]:
        """The revisions that have a component, under whatever name."""
        return in_order((revision for _, revision in self.sources(name)), self.revisions)

    def heirs(self, name: str) -> Iterator[str]:
        """The components that build on one."""
        return (heir for heir, bases in self._bases.items() if name in bases)

    def properties_of(self, name: str, revision: str) -> set[str]:
        """What an object of a component can have in a revision."""
        flat = self.flat[revision]
        return {key for source, where in self.sources(name) if where == revision for key in flat.properties(source)}

    def required_of(self, name: str, revision: str) -> set[str]:
        """What an object of a component must have in a revision."""
        flat = self.flat[revision]
        needed = [flat.required(source) for source, where in self.sources(name) if where == revision]
        return set.intersection(*needed) if needed else set()

    def declared(self) -> dict[str, dict[str, list[tuple[str, Document]]]]:
        """The properties that each object declares itself in the union, with what they are in each revision.

        What the newest revision inherits is the base's, unless that revision declares it as well.
        """
        objects = [name for name in self.newest if self.kind(name) == "object"]
        found: dict[str, dict[str, list[tuple[str, Document]]]] = {}
        for name in sorted(objects, key=lambda one: len(self._bases[one])):
            newest = own_properties(self.definition(name))
            found[name] = {}
            for key, revision, schema in self._said_of(name):
                base = next((one for one in self._bases[name] if key in found.get(one, {})), None)
                if base is None or key in newest or self._differs(base, key, revision, schema):
                    found[name].setdefault(key, []).append((revision, schema))
                else:
                    found[base][key].append((revision, schema))
        for properties in found.values():
            for said in properties.values():
                said.sort(key=lambda one: self.revisions.index(one[0]))
        return found

    def _said_of(self, name: str) -> Iterator[tuple[str, str, Document]]:
        """The properties of an object that no base in the union has in the same revision: name, revision, schema."""
        for source, revision in self.sources(name):
            flat = self.flat[revision]
            gone = [one for one in flat.above(source) if source != name or one not in self._bases[name]]
            for one in [*reversed(gone), source]:
                for key, schema in own_properties(flat.schemas[one]).items():
                    yield key, revision, schema

    def _differs(self, base: str, key: str, revision: str, schema: Document) -> bool:
        """Whether a base has another property of the same name in a revision."""
        flat = self.flat[revision]
        known = flat.properties(base).get(key) if base in flat.schemas else None
        return known is not None and known != schema

    def _above(self, name: str) -> Iterator[str]:
        seen = {name}
        waiting = bases_of(self.definition(name))
        while waiting:
            one = waiting.pop(0)
            if one not in seen and one in self.newest:
                seen.add(one)
                yield one
                waiting += bases_of(self.definition(one))
