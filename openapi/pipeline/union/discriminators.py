"""What tells the children of polymorphic components apart, in several revisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi.pipeline.union.flat import ref_name
from openapi.pipeline.union.marks import in_order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi.pipeline.union.same import Same
    from openapi.pipeline.union.table import Components


class Discriminators:
    """Values that go and values that stay, and the values of discriminators with the revisions that have them."""

    def __init__(self, table: Components, same: Same) -> None:
        self._table = table
        self._values: dict[str, dict[str, str]] = {name: dict(pairs) for name, pairs in same.values.items()}
        self._mapped: dict[str, dict[str, list[tuple[str, str]]]] = {}
        for name in table.newest:
            if table.kind(name) == "object":
                self._read(name, same)

    def of(self, name: str) -> dict[str, str]:
        """Values of an enumeration that go, with the value that stays."""
        return self._values.get(name, {})

    def kinds(self, name: str) -> dict[str, list[str]]:
        """The values of a component's discriminator, with the revisions that have them."""
        return {
            versions[-1][1]: in_order((revision for revision, _ in versions), self._table.revisions)
            for versions in self._mapped.get(name, {}).values()
        }

    def synonyms(self, name: str) -> dict[str, str]:
        """What else the values of a component's discriminator are called, and the values."""
        mapped = {value.casefold(): value for value in self.kinds(name)}
        pairs = self.of(self._enumeration(name))
        return {old: mapped[new.casefold()] for old, new in pairs.items() if new.casefold() in mapped}

    def _read(self, name: str, same: Same) -> None:
        """Put the mappings of all revisions together; two values for one child in different revisions are one."""
        mapped: dict[str, list[tuple[str, str]]] = {}
        children: dict[str, str] = {}
        for source, revision in self._table.sources(name):
            mapping: dict[str, str] = (
                self._table.flat[revision].schemas[source].get("discriminator", {}).get("mapping", {})
                if source == name
                else {}
            )
            for value, child in mapping.items():
                mapped.setdefault(value.casefold(), []).append((revision, value))
                children[value.casefold()] = child
        enumeration = self._enumeration(name)
        for old, new in self._renamed(mapped, children):
            stays, goes = mapped[new][-1][1], mapped[old][-1][1]
            if enumeration and goes not in same.apart.get(enumeration, {}) and not self._both(enumeration, old, new):
                self._values.setdefault(enumeration, {}).setdefault(goes, stays)
                mapped[new] = sorted(
                    [*mapped.pop(old), *mapped[new]], key=lambda one: self._table.revisions.index(one[0])
                )
        self._mapped[name] = mapped

    def _renamed(
        self, mapped: Mapping[str, list[tuple[str, str]]], children: Mapping[str, str]
    ) -> list[tuple[str, str]]:
        """Pairs of values, the older first, that lead to one child and are in no revision together."""
        by_child: dict[str, list[str]] = {}
        for value, child in children.items():
            by_child.setdefault(child, []).append(value)
        pairs: list[tuple[str, str]] = []
        for values in by_child.values():
            last = max(values, key=lambda one: self._table.revisions.index(mapped[one][-1][0]))
            theirs = {revision for revision, _ in mapped[last]}
            pairs += [
                (one, last) for one in values if one != last and not theirs & {revision for revision, _ in mapped[one]}
            ]
        return pairs

    def _enumeration(self, name: str) -> str:
        """The enumeration of the property that tells a component's children apart."""
        property_name = self._table.definition(name).get("discriminator", {}).get("propertyName", "")
        flat = self._table.flat[self._table.newest[name]]
        return ref_name(flat.properties(name).get(property_name, {}))

    def _both(self, enumeration: str, old: str, new: str) -> bool:
        """Whether a revision's enumeration has both values."""
        for source, revision in self._table.sources(enumeration):
            schema = self._table.flat[revision].schemas[source]
            if {old, new} <= {str(value).casefold() for value in schema.get("enum", [])}:
                return True
        return False

    def mapping(self, name: str) -> dict[str, str]:
        """The mapping of a component's discriminator in the union."""
        found: dict[str, str] = {}
        for versions in self._mapped.get(name, {}).values():
            revision, value = versions[-1]
            mapping = self._table.flat[revision].schemas[name]["discriminator"]["mapping"]
            found[value] = mapping[value]
        return found
