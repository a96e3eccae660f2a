"""The components of all revisions, and what each of them has to read besides what it was itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi.pipeline.union.flat import SCHEMAS, Flat, bases_of, own_properties, ref_name
from openapi.pipeline.union.marks import in_order

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from openapi.pipeline.contract.document import Document
    from openapi.pipeline.union.same import Same


class Components:
    """The schemas of all revisions by name.

    Args:
        documents: The contracts by revision, the oldest first, spelled with the names that stay.
        names: What each revision calls properties whose names have gone.
        same: What is one thing under several names.

    Attributes:
        revisions: Every revision, the oldest first.
        flat: The schemas of each revision.
        conflicts: What nothing explains, by place.
        names: By component, property and revision: the property's name in that revision, where it is another.
    """

    def __init__(
        self, documents: Mapping[str, Document], names: dict[str, dict[str, dict[str, str]]], same: Same
    ) -> None:
        self.revisions = [*documents]
        self.flat = {revision: Flat(document) for revision, document in documents.items()}
        self.conflicts: dict[str, str] = {}
        self.names = names
        self._spelled: dict[str, dict[str, str]] = {}
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

    def taken_in(self, name: str) -> dict[str, list[str]]:
        """What a component reads besides itself, with the revisions that have that in some place."""
        found: dict[str, list[str]] = {}
        for old, revision in self._taken.get(name, {}):
            found.setdefault(old, []).append(revision)
        return {old: in_order(revisions, self.revisions) for old, revisions in sorted(found.items())}

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

    def values_lacking(self, types: Sequence[Document]) -> dict[str, list[str]]:
        """Values that the enumeration of a place has in revisions in which another one stands there, without them.

        Args:
            types: What stands at the place where that differs, each with its revisions, the newest first.

        Returns:
            Such values, as the newest revision spells them, each with those revisions.
        """
        references = [(ref_name(one["schema"].get("items", one["schema"])), one["revisions"]) for one in types]
        if {self.kind(name) for name, _ in references} != {"enumeration"}:
            return {}
        sources = self.sources(references[0][0])
        has = {one: {value.casefold(): value for value in self._texts(*one)} for one in sources}
        spelled = {key: value for one in sources for key, value in has[one].items()}
        found: dict[str, list[str]] = {}
        for name, revisions in references[1:]:
            for revision in revisions:
                here = {value.casefold() for value in self._texts(name, revision)}
                every = {key for one in sources if one[1] == revision for key in has[one]}
                for key in sorted(every - here):
                    found.setdefault(spelled[key], []).append(revision)
        return found

    def _texts(self, name: str, revision: str) -> list[str]:
        values: list[Any] = self.flat[revision].schemas.get(name, {}).get("enum", [])
        return [value for value in values if isinstance(value, str)]

    def take_in_children(self) -> None:
        """Let the child that a discriminator leads to read those that it led to in older revisions."""
        for name in self.newest:
            children: dict[str, str] = {}
            for source, where in reversed(self.sources(name)):
                mapping = self.flat[where].schemas[source].get("discriminator", {}).get("mapping", {})
                for value, child in mapping.items():
                    old = child.removeprefix(SCHEMAS)
                    new = children.setdefault(value.casefold(), old)
                    if old != new and not (self.builds_on(old, new) or self.builds_on(new, old)):
                        self.takes_in(new, old, [where])

    def heirs(self, name: str) -> Iterator[str]:
        """The components that build on one."""
        return (heir for heir, bases in self._bases.items() if name in bases)

    def properties_of(self, name: str, revision: str) -> set[str]:
        """What an object of a component can have in a revision."""
        flat = self.flat[revision]
        keys = (key for source, where in self.sources(name) if where == revision for key in flat.properties(source))
        return {self._stays(name, key) for key in keys}

    def required_of(self, name: str, revision: str) -> set[str]:
        """What an object of a component must have in a revision."""
        flat = self.flat[revision]
        needed: list[set[str]] = []
        for source in [source for source, where in self.sources(name) if where == revision]:
            has = flat.properties(source)
            spelled = {key.casefold() for key in has}
            # What is required under a spelling that is not declared is not what is declared under another one.
            keys = [key for key in flat.required(source) if key in has or key.casefold() not in spelled]
            needed.append({self._stays(name, key) for key in keys})
        return needed[0].intersection(*needed[1:]) if needed else set()

    def declared(self) -> dict[str, dict[str, list[tuple[str, Document]]]]:
        """The properties that each object declares itself in the union, with what they are in each revision.

        What the newest revision inherits is the base's, unless that revision declares it as well.
        """
        objects = [name for name in self.newest if self.kind(name) == "object"]
        found: dict[str, dict[str, list[tuple[str, Document]]]] = {}
        for name in sorted(objects, key=lambda one: len(self._bases[one])):
            newest = own_properties(self.definition(name))
            found[name] = {}
            self._fold(name, newest)
            apart: set[str] = set()
            for key, revision, schema in self._properties_of(name):
                base = next((one for one in self._bases[name] if key in found.get(one, {})), None)
                if base is not None and key not in newest and self._differs(base, key, revision, schema):
                    apart.add(key)
                own = base is None or key in newest or key in apart
                found[name if own else base or name].setdefault(key, []).append((revision, schema))
            inherited = {key for one in self._bases[name] for key in found.get(one, {})}
            for key in found[name].keys() & inherited:
                found[name][key] += self._inherited(name, key)
        for properties in found.values():
            for versions in properties.values():
                versions.sort(key=lambda one: self.revisions.index(one[0]))
        return found

    def _fold(self, name: str, newest: Mapping[str, Document]) -> None:
        """Spell properties that differ in case alone, here and in what is taken in, as the newest revision does."""
        spelled = {key.casefold(): key for key in newest}
        if len(spelled) < len(newest):
            return
        for source, revision in reversed(self.sources(name)):
            keys = self.flat[revision].properties(source)
            if len({key.casefold() for key in keys}) == len(keys):
                for key in keys:
                    stays = spelled.setdefault(key.casefold(), key)
                    if stays != key:
                        self._spelled.setdefault(name, {})[key] = stays
                        self.names.setdefault(name, {}).setdefault(stays, {})[revision] = key

    def _stays(self, name: str, key: str) -> str:
        """How a property is spelled in the union."""
        return next(
            (found for one in [name, *self._bases[name]] if (found := self._spelled.get(one, {}).get(key))), key
        )

    def _inherited(self, name: str, key: str) -> Iterator[tuple[str, Document]]:
        """What a property is in the revisions that inherit it, of a component that has its own in others."""
        for revision, flat in self.flat.items():
            if name in flat.schemas and key not in own_properties(flat.schemas[name]) and key in flat.properties(name):
                yield revision, flat.properties(name)[key]

    def _properties_of(self, name: str) -> Iterator[tuple[str, str, Document]]:
        """The properties of an object that no base in the union has in the same revision: name, revision, schema."""
        for source, revision in self.sources(name):
            flat = self.flat[revision]
            gone = [one for one in flat.above(source) if source != name or one not in self._bases[name]]
            for one in [*reversed(gone), source]:
                for key, schema in own_properties(flat.schemas[one]).items():
                    yield self._stays(name, key), revision, schema

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
