"""Making JSON values that are valid against a schema of the contract."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from random import Random
from typing import Any, Final, cast
from uuid import UUID

from veeam_client.simulator.contract import Contract, Schema, Shape

__all__ = ["Reference", "Sampler", "random_uuid", "stamp"]

# Samples are the same on every day: their moments lie in the year before this one.
_LATEST: Final = datetime(2026, 6, 30, 22, 15, tzinfo=UTC)
_YEAR_SECONDS: Final = 365 * 24 * 3600
_NULL_SHARE: Final = 0.1
_HALF: Final = 0.5
_BOUNDS: Final[Mapping[str | None, int]] = {"int64": 2**42}
_WORDS: Final = (
    "amber", "basalt", "cedar", "delta", "ember", "fjord", "granite", "harbour", "indigo", "juniper",
    "kestrel", "lagoon", "maple", "north", "onyx", "pine", "quartz", "river", "slate", "tundra",
)  # fmt: skip

Reference = Callable[[str, str, Random], str | None]


class Sampler:
    """Makes values for the schemas of one contract from one source of chance.

    Args:
        document: The contract, as a document or as read already.
        random: Where chance comes from; the same state gives the same values.
        probability: How often a property that is not required appears: 0.0 never, 1.0 always.
        depth: How many objects deep such properties and filled lists may be nested; this is what ends recursion.
        reference: Gives the id of something that exists for a property that holds one, by the names of the schema and
            of the property; None for a property that refers to nothing known.
    """

    def __init__(
        self,
        document: Contract | Mapping[str, Any],
        random: Random,
        *,
        probability: float = 0.5,
        depth: int = 4,
        reference: Reference | None = None,
    ) -> None:
        self.contract = document if isinstance(document, Contract) else Contract(document)
        self.random = random
        self.probability = probability
        self.depth = depth
        self.reference = reference

    def sample(self, schema: Schema | str) -> Any:
        """Make one value for a schema, or for the component schema of that name or ``$ref``."""
        return self._value({"$ref": schema} if isinstance(schema, str) else schema, 0)

    def property(self, owner: str, name: str, schema: Schema) -> Any:
        """Make the value of a property of an object.

        Args:
            owner: The name of the object's schema.
            name: That of the property.
            schema: What the contract says of it.
        """
        referred = self._referred(schema, owner, name)
        return self._value(schema, 1) if referred is None else referred

    def _value(self, schema: Schema, depth: int, name: str = "") -> Any:
        while "$ref" in schema:
            name, schema = self.contract.schema_named(schema["$ref"])
        choices = self.contract.choices(name, schema)
        if choices:
            # Going by the value, not by the child: two values may lead to one child, and both occur.
            value = self.random.choice(list(choices))
            child = choices[value]
            made = self._value({"$ref": child}, depth)
            # A child that is a base itself has chosen further already, and has set what leads to its own child.
            if not self.contract.choices(child, self.contract.schemas[child]):
                made[schema["discriminator"]["propertyName"]] = value
            return made
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        if "allOf" in schema or "properties" in schema or schema.get("type") == "object":
            return self._object(self.contract.shape(schema, name), depth, name)
        if alternatives := schema.get("oneOf") or schema.get("anyOf"):
            return self._value(self.random.choice(alternatives), depth)
        return self._plain(schema, depth)

    def _plain(self, schema: Schema, depth: int) -> Any:
        match schema.get("type"):
            case "array":
                return self._array(schema, depth)
            case "integer":
                return self._integer(schema)
            case "number":
                low, high = schema.get("minimum", 0), schema.get("maximum", 10_000)
                return round(self.random.uniform(low, high), 2)
            case "boolean":
                return self.random.random() < _HALF
            case _:
                # A schema without a type allows anything: a string is as good as the rest.
                return self._string(schema)

    def _object(self, shape: Shape, depth: int, owner: str = "") -> dict[str, Any]:
        made: dict[str, Any] = {}
        required, barred = self._alternative(shape)
        for name, schema in shape.properties.items():
            if name in barred:
                continue
            if name in shape.pins:
                # Set even where it is not required: without it the object would be read as its base.
                made[name] = self.random.choice(shape.pins[name])
            elif name in required or (depth < self.depth and self._lucky()):
                referred = self._referred(schema, owner, name)
                made[name] = self._property(schema, depth + 1) if referred is None else referred
        for name in required:
            if name not in made:
                # Required but declared nowhere: anything goes.
                made[name] = self._string({})
        extra = shape.additional
        if isinstance(extra, Mapping) and not shape.properties and depth < self.depth:
            made.update({word: self._value(extra, depth + 1) for word in self.random.sample(_WORDS, 2)})
        return made

    def _alternative(self, shape: Shape) -> tuple[set[str], set[str]]:
        """Say what must be there and what must not, where one of several sets of properties is required."""
        if not shape.alternatives:
            return {*shape.required}, set()
        chosen = self.random.choice(shape.alternatives)
        return {*shape.required, *chosen}, {name for one in shape.alternatives for name in one if name not in chosen}

    def _referred(self, schema: Schema, owner: str, name: str) -> str | list[str] | None:
        if self.reference is None:
            return None
        if schema.get("type") == "array" and schema.get("items", {}).get("type") == "string":
            found = {self.reference(owner, name, self.random) for _ in range(max(1, schema.get("minItems", 0)))}
            return None if None in found else [text for text in found if text is not None]
        return self.reference(owner, name, self.random) if schema.get("type") == "string" else None

    def _property(self, schema: Schema, depth: int) -> Any:
        target = schema
        while "$ref" in target:
            _, target = self.contract.schema_named(target["$ref"])
        # In OpenAPI 3.0 nullable counts only next to a type.
        if target.get("nullable") and "type" in target and self.random.random() < _NULL_SHARE:
            return None
        return self._value(schema, depth)

    def _array(self, schema: Schema, depth: int) -> list[Any]:
        least: int = schema.get("minItems", 0)
        wanted = least
        if depth <= self.depth and self.probability > 0:
            wanted = min(least + self.random.randint(1, 3 if depth <= 1 else 2), schema.get("maxItems", least + 3))
        made: list[Any] = []
        seen: set[str] = set()
        # A few tries more than needed: a short enumeration soon repeats itself.
        for _ in range(wanted * 4):
            if len(made) == wanted:
                break
            item = self._property(schema.get("items", {}), depth)
            if schema.get("uniqueItems"):
                text = json.dumps(item, sort_keys=True)
                if text in seen:
                    continue
                seen.add(text)
            made.append(item)
        return made

    def _integer(self, schema: Schema) -> int:
        low: int = schema.get("minimum", 0)
        high: int = schema.get("maximum", max(low, _BOUNDS.get(schema.get("format"), 1_000)))
        return self.random.randint(low, high)

    def _string(self, schema: Schema) -> str:
        match schema.get("format"):
            case "uuid":
                return random_uuid(self.random)
            case "date-time":
                return self._moment()
            case "date":
                return self._moment()[:10]
            case "time":
                return f"{self.random.randrange(24):02}:{self.random.randrange(60):02}:00"
            case _:
                text = f"{self.random.choice(_WORDS)}-{self.random.choice(_WORDS)}-{self.random.randrange(100):02}"
                text = text.ljust(cast("int", schema.get("minLength", 0)), "x")
                return text[: schema.get("maxLength")]

    def _moment(self) -> str:
        moment = _LATEST - timedelta(seconds=self.random.random() * _YEAR_SECONDS)
        hours, digits = self.random.choice(((0, 0), (2, 6), (-7, 7)))
        return stamp(moment, timezone(timedelta(hours=hours)), digits=digits)

    def _lucky(self) -> bool:
        return self.random.random() < self.probability


def random_uuid(random: Random) -> str:
    """Make a version 4 UUID from a seeded source."""
    return str(UUID(int=random.getrandbits(128), version=4))


def stamp(moment: datetime, zone: tzinfo | None, *, digits: int = 7) -> str:
    """Write a moment as a server does: in its own zone, with up to seven fractional digits."""
    local = moment.astimezone(zone)
    text = local.isoformat(timespec="microseconds")
    # A server counts in steps of 100 nanoseconds; the last digit is made up from the others.
    fraction = f".{text[20:26]}{text[25]}"[: digits + 1] if digits else ""
    return text[:19] + fraction + text[26:]
