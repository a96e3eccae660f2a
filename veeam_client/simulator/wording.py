"""Values of one contract in the words of another: its spellings, its names, its kinds, and nothing that it lacks."""

import functools
from collections.abc import Collection, Iterable, Mapping, Sequence
from random import Random
from typing import Any, Final

from veeam_client.rest.spans import ENUMERATIONS, MODELS
from veeam_client.simulator.contract import Contract, JsonObject, Schema, is_list, is_object
from veeam_client.simulator.sampler import Reference, Sampler
from veeam_client.simulator.validation import is_uuid

__all__ = ["Unsayable", "Wording", "is_among"]

_DEPTH: Final = 3
# What an older contract has elsewhere: where it is in the newest one.
_MOVED: Final[Mapping[str, tuple[str, ...]]] = {
    "objectId": ("objectIds",),
    "expirationDate": ("instanceLicenseSummary", "expirationDate"),
    "supportExpirationDate": ("instanceLicenseSummary", "supportExpirationDate"),
}


class Unsayable(Exception):
    """A contract has no words for a value."""


class Wording:
    """Says values as one contract has them.

    Args:
        contract: Whose words are wanted.
        known: The names of properties that the contract which values come from has. One of these that this contract
            lacks is left out; what neither of both knows stays, as a server keeps what newer clients send.
        reference: Gives ids for properties that this contract requires and the others do not know; without it such
            properties stay out.
    """

    def __init__(self, contract: Contract, known: Collection[str] = (), reference: Reference | None = None) -> None:
        self._contract, self._known = contract, known
        self._reference = reference

    def say(self, value: Any, schema: Schema) -> Any:
        """Say a value: what there are no words for is left out, of lists and of objects.

        Args:
            value: What another contract has, in its own words.
            schema: What this contract says of it.

        Raises:
            Unsayable: There are no words for the whole.
        """
        return self._value(value, schema, "")

    def _value(self, value: Any, schema: Schema, name: str) -> Any:
        while "$ref" in schema:
            name, schema = self._contract.schema_named(schema["$ref"])
        if value is None:
            return _null(schema, name)
        if choices := self._contract.choices(name, schema):
            return self._kind(value, schema, choices, name)
        if "enum" in schema:
            return _spelled(_alone(value), schema["enum"])
        if "allOf" in schema or "properties" in schema or schema.get("type") == "object":
            return self._object(value, schema, name)
        if alternatives := schema.get("oneOf") or schema.get("anyOf"):
            return self._one_of(value, alternatives)
        return self._list(value, schema) if schema.get("type") == "array" else _plain(_alone(value), schema)

    def _one_of(self, value: Any, alternatives: Sequence[Schema]) -> Any:
        for alternative in alternatives:
            try:
                return self._value(value, alternative, "")
            except Unsayable:
                continue
        raise Unsayable(str(value)[:100])

    def _kind(self, value: Any, schema: Schema, choices: Mapping[str, str], name: str) -> JsonObject:
        property_: str = schema["discriminator"]["propertyName"]
        if not is_object(value):
            raise Unsayable(name)
        if not is_among(value.get(property_), choices):
            # A value that leads to no child is of the base itself, where there is such a value.
            described = self._contract.shape(schema, name).properties.get(property_, {})
            _spelled(value.get(property_), self._contract.resolve(described).get("enum", ()))
            return self._object(value, schema, name)
        kind = _spelled(value.get(property_), choices)
        child = choices[kind]
        made: JsonObject = self._value(value, {"$ref": child}, "")
        if not self._contract.choices(child, self._contract.schemas[child]):
            made[property_] = kind
        return made

    def _object(self, value: Any, schema: Schema, name: str) -> JsonObject:
        if not is_object(value):
            raise Unsayable(name)
        shape = self._contract.shape(schema, name)
        if not shape.properties:
            extra = shape.additional
            return {key: self._value(one, extra, "") for key, one in value.items()} if is_object(extra) else value
        names = {key.casefold(): key for key in value}
        made: JsonObject = {}
        for key, described in shape.properties.items():
            found = next((value[names[one]] for one in _others(key) if one in names), _moved(key, value))
            if found is not None:
                try:
                    made[key] = self._value(found, described, "")
                    continue
                except Unsayable:
                    pass
            if key in shape.required and self._reference is not None:
                made[key] = self._made(name, key, described, shape.pins.get(key))
        mine = {one for key in shape.properties for one in _others(key)}
        unknown = {key: one for key, one in value.items() if key.casefold() not in mine and key not in self._known}
        return made | unknown

    def _list(self, value: Any, schema: Schema) -> list[Any]:
        made: list[Any] = []
        for one in value if is_list(value) else [value]:
            try:
                made.append(self._value(one, schema.get("items", {}), ""))
            except Unsayable:
                continue
        if len(made) < schema.get("minItems", 0):
            raise Unsayable
        return made

    def _made(self, owner: str, key: str, schema: Schema, pins: tuple[str, ...] | None) -> Any:
        """Make what this contract requires."""
        if pins:
            return pins[0]
        random = Random(f"{owner}.{key}")
        sampler = Sampler(self._contract, random, probability=0.0, depth=_DEPTH, reference=self._reference)
        # As a property of its object, so that an id is one of something that exists.
        return sampler.property(owner, key, schema)


def _null(schema: Schema, name: str) -> None:
    if not schema.get("nullable"):
        raise Unsayable(name)


def _moved(key: str, value: JsonObject) -> Any:
    """Find what an older contract has under a name that the newest one lacks there; None where it is nowhere."""
    found: Any = value if key in _MOVED else None
    for name in _MOVED.get(key, ()):
        found = found.get(name) if is_object(found) else None
    return found


def _alone(value: Any) -> Any:
    """Take the one value that there is where another contract has a list."""
    return value[0] if is_list(value) and value else value


def _plain(value: Any, schema: Schema) -> Any:
    made = value
    match schema.get("type"):
        case "string":
            good = isinstance(value, str) and (schema.get("format") != "uuid" or is_uuid(value))
        case "boolean":
            good = isinstance(value, bool)
        case "integer":
            made = int(value) if isinstance(value, float) else value
            good = isinstance(made, int) and not isinstance(made, bool)
        case "number":
            good = isinstance(value, int | float) and not isinstance(value, bool)
        case _:
            good = True
    low, high = schema.get("minimum"), schema.get("maximum")
    if not good or (low is not None and made < low) or (high is not None and made > high):
        raise Unsayable
    return made


def _spelled(value: Any, possible: Iterable[str]) -> str:
    """Find a value among those that are possible, however it is spelled there."""
    known: dict[str, str] = {str(one).casefold(): one for one in possible}
    for spelling in _others(str(value)):
        if spelling in known:
            return known[spelling]
    raise Unsayable(str(value))


def is_among(value: object, possible: Iterable[object]) -> bool:
    """Say whether a value is one of those that are possible, however it is spelled there."""
    known = {str(one).casefold() for one in possible}
    return any(spelling in known for spelling in _others(str(value)))


def _others(word: str) -> tuple[str, ...]:
    """Give a word in lower case, and how other revisions spell the same."""
    folded = word.casefold()
    return (folded, *_synonyms().get(folded, ()))


@functools.cache
def _synonyms() -> Mapping[str, tuple[str, ...]]:
    groups = [spans.spellings for spans in ENUMERATIONS.values()] + [spans.names for spans in MODELS.values()]
    made: dict[str, set[str]] = {}
    for group in groups:
        for newest, olds in group.items():
            for old in olds:
                one, other = newest.casefold(), old.casefold()
                if one != other:
                    made.setdefault(one, set()).add(other)
                    made.setdefault(other, set()).add(one)
    return {word: tuple(sorted(others)) for word, others in made.items()}
