"""Which revisions have what, as the catalogue, the models and their docstrings say it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from openapi.pipeline.contract.document import is_list, is_object
from openapi.pipeline.contract.structure import components
from openapi.pipeline.render.naming import annotation_of_schema
from openapi.pipeline.union.flat import Flat, ref_name
from openapi.pipeline.union.marks import marks_of, revisions_in
from veeam_client.runtime.revisions import EVERYWHERE, EnumSpans, ModelSpans, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapi.pipeline.contract.document import Document


def span(revisions: Sequence[str], known: Sequence[str]) -> Span:
    """Say in what revisions something is.

    Args:
        revisions: Those that have it, the oldest first.
        known: All that could have it, the oldest first.

    Returns:
        The span, without bounds where it reaches as far as what could have it.
    """
    since, until = (revisions[0], revisions[-1]) if revisions else ("", "")
    return Span("" if not known or since == known[0] else since, "" if not known or until == known[-1] else until)


def values_beside(lacking: Mapping[str, Sequence[str]], known: Sequence[str]) -> dict[str, Span]:
    """Say in what revisions a place takes values that its enumeration has in others, too.

    Args:
        lacking: Such values, with the revisions in which the place does not take them.
        known: The revisions that have the place, the oldest first.

    Returns:
        The spans by value.
    """
    return {value: span([one for one in known if one not in revisions], known) for value, revisions in lacking.items()}


def sentence(where: Span) -> str:
    """Tell a reader in what revisions something is.

    Args:
        where: The revisions.

    Returns:
        A sentence, empty for what is everywhere.
    """
    text = str(where)
    return "" if where == EVERYWHERE else f"{text[0].upper()}{text[1:]}."


class Spans:
    """Which revisions have which models, properties and values.

    Args:
        document: The prepared document, with classes in place of schemas.
    """

    def __init__(self, document: Document) -> None:
        self._schemas = components(document)
        self._flat = Flat(document)
        self._known = revisions_in(document)
        self._marks = {name: marks_of(schema, document) for name, schema in self._schemas.items()}

    def of(self, name: str) -> Span:
        """The revisions that have a class."""
        return span(self._marks[name]["revisions"], self._known) if name in self._marks else EVERYWHERE

    def of_property(self, name: str, key: str) -> Span:
        """The revisions that have a property, of those that have the class."""
        return self._spans(name, "present").get(key, EVERYWHERE)

    def sentence_of_property(self, name: str, key: str) -> str:
        """Tell a reader in what revisions a property is, and whether a class that inherits it differs in that."""
        text = sentence(self.of_property(name, key))
        return f"{text[:-1]}, but for some kinds." if text and key in self._differing_below.get(name, ()) else text

    @cached_property
    def _differing_below(self) -> dict[str, set[str]]:
        """The properties of a class whose spans differ in a class that inherits them."""
        found: dict[str, set[str]] = {}
        for name in self._marks:
            above = self._flat.above(name)
            for base in above:
                found.setdefault(base, set()).update(self._beyond_bases(name, above))
        return found

    def of_value(self, name: str, value: str) -> Span:
        """The revisions that have a value, of those that have the enumeration."""
        return self._spans(name, "values").get(value, EVERYWHERE)

    def models(self) -> dict[str, ModelSpans]:
        """What differs within models, by class; a class has what its bases do not say of it."""
        found = {
            name: self._model(name)
            for name, schema in self._schemas.items()
            if schema.get("type") == "object" or {"allOf", "properties"} & schema.keys()
        }
        return {name: one for name, one in sorted(found.items()) if one != ModelSpans()}

    def enumerations(self) -> dict[str, EnumSpans]:
        """What differs within enumerations, by class."""
        found = {
            name: EnumSpans(
                span=self.of(name),
                values=self._spans(name, "values"),
                spellings=self._names(name, "spellings"),
            )
            for name, schema in self._schemas.items()
            if "enum" in schema
        }
        return {name: one for name, one in sorted(found.items()) if one != EnumSpans()}

    def reaching(self, differing: Mapping[str, object]) -> list[str]:
        """The classes from which a class that differs can be reached, themselves among them."""
        users: dict[str, set[str]] = {}
        for name, schema in self._schemas.items():
            for used in _classes_in(schema):
                users.setdefault(used, set()).add(name)
        found: set[str] = set()
        waiting = [*differing]
        while waiting:
            one = waiting.pop()
            if one not in found:
                found.add(one)
                waiting += users.get(one, ())
        return sorted(found)

    def _model(self, name: str) -> ModelSpans:
        marks, revisions = self._marks[name], self._marks[name]["revisions"]
        above = self._flat.above(name)
        forms: dict[str, dict[str, Span]] = {
            key: {annotation_of_schema(one["schema"]): span(one["revisions"], revisions) for one in kinds}
            for key, kinds in marks.get("forms", {}).items()
        }
        return ModelSpans(
            span=self.of(name),
            properties=self._beyond_bases(name, above),
            required={
                key: one
                for key, one in self._spans(name, "required").items()
                if one
                != next((seen_above for base in above if (seen_above := self._spans(base, "required").get(key))), None)
            },
            names=self._names(name, "names"),
            single=self._spans(name, "single"),
            values={key: values_beside(one, revisions) for key, one in marks.get("lacking", {}).items()},
            forms=forms,
            kinds={value: one for value, one in self._spans(name, "kinds").items() if one != self._child(name, value)},
        )

    def _beyond_bases(self, name: str, above: Sequence[str]) -> dict[str, Span]:
        """The spans of properties that are not those of the nearest base that has the property."""
        own = self._spans(name, "present")
        revisions: list[str] = self._marks[name]["revisions"]
        present: dict[str, list[str]] = self._marks[name].get("present", {})
        found: dict[str, Span] = {}
        for key in self._flat.properties(name):
            inherited = next(
                (seen_above for base in above if (seen_above := self._spans(base, "present").get(key))), EVERYWHERE
            )
            # What the base says, as far as it concerns the revisions that have this class.
            seen = [one for one in revisions if one in inherited]
            if seen != present.get(key, revisions):
                found[key] = own.get(key, EVERYWHERE)
        return found

    def _child(self, name: str, value: str) -> Span | None:
        """The revisions of the class that a value of a discriminator leads to."""
        mapping: dict[str, str] = self._schemas[name].get("discriminator", {}).get("mapping", {})
        child = ref_name({"$ref": mapping.get(value, "")})
        known: list[str] = self._marks[name]["revisions"]
        return span([one for one in self._marks[child]["revisions"] if one in known], known) if child else None

    def _spans(self, name: str, kind: str) -> dict[str, Span]:
        marks = self._marks.get(name, {})
        found: dict[str, list[str]] = marks.get(kind, {})
        return {key: span(revisions, marks["revisions"]) for key, revisions in found.items() if revisions}

    def _names(self, name: str, kind: str) -> dict[str, dict[str, Span]]:
        """Other names and spellings, each with the revisions that use it."""
        found: dict[str, dict[str, Span]] = {}
        known: list[str] = self._marks[name]["revisions"]
        for key, by_revision in self._marks[name].get(kind, {}).items():
            for other in dict.fromkeys(by_revision.values()):
                users = [revision for revision in known if by_revision.get(revision) == other]
                found.setdefault(key, {})[other] = span(users, known)
        return found


def _classes_in(value: Any) -> set[str]:
    """The classes that a schema refers to, its children among them."""
    if isinstance(value, str):
        return {ref_name({"$ref": value})} - {""}
    if is_object(value):
        value = [*value.values()]
    return {name for one in value for name in _classes_in(one)} if is_list(value) else set()
