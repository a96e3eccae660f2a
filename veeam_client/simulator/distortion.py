"""What a mood does to the JSON of a good reply: what clients in the field have met, one by one."""

import re
from random import Random
from typing import Any, Final

from veeam_client.simulator.contract import Contract, JsonObject, Schema, Shape, is_list, is_object
from veeam_client.simulator.dice import NO_ID
from veeam_client.simulator.mood import Mood, hits

__all__ = ["distort"]

_MOMENT: Final = re.compile(
    r"(?P<second>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.(?P<fraction>\d+))?(?P<zone>Z|[+-]\d\d:\d\d)?"
)
_RATE: Final = re.compile(r"(\d+) MB/s")
_DURATION: Final = re.compile(r"\d\d:\d\d:\d\d")
# With digits and zones as they were seen next to each other on one server; "" keeps the offset that there is.
_FORMS: Final = ((7, ""), (6, "Z"), (0, "naive"), (5, ""), (7, "naive"), (0, "Z"))


def distort(value: Any, schema: Schema, contract: Contract, mood: Mood, random: Random) -> Any:
    """Make a changed copy of a reply.

    Args:
        value: The body, valid against the schema.
        schema: What the contract says of it.
        contract: Where the schema's references lead.
        mood: What to do to it.
        random: Where chance comes from.
    """
    return _Distortion(contract, mood, random).value(value, schema)


class _Distortion:
    def __init__(self, contract: Contract, mood: Mood, random: Random) -> None:
        self._contract = contract
        self._mood = mood
        self._random = random

    def value(self, value: Any, schema: Schema, name: str = "") -> Any:
        while "$ref" in schema:
            name, schema = self._contract.schema_named(schema["$ref"])
        if is_object(value):
            return self._object(value, schema, name)
        if is_list(value):
            items = schema.get("items", {})
            return [self.value(item, items) for item in value]
        if isinstance(value, str):
            return self._text(value, schema)
        return value

    def _object(self, value: JsonObject, schema: Schema, name: str) -> JsonObject:
        # Going down to the child, since the properties of a base are only half of what is there.
        while choices := self._contract.choices(name, schema):
            key = schema["discriminator"]["propertyName"]
            child = choices.get(str(value.get(key)))
            if child is None:
                break
            name, schema = self._contract.schema_named(child)
        shape = self._contract.shape(schema, name)
        made: JsonObject = {}
        for key, inner in value.items():
            described = shape.properties.get(key, {})
            # An unknown discriminator would make another kind of object of it, and that is another mood.
            made[key] = inner if key in shape.pins else self._property(key, inner, described)
        if self._mood.nulls:
            made |= dict.fromkeys(key for key in shape.properties if key not in value)
        self._fill(made, shape)
        if "pagination" in value:
            self._page(made)
        droppable = [
            key for key in shape.required if key in made and key not in {*shape.pins, "id", "data", "pagination"}
        ]
        if droppable and hits(self._random, self._mood.leave_out):
            del made[droppable[int(self._random.random() * len(droppable))]]
        if self._mood.unknown_properties and value:
            made["addedByNewerBuild"] = {"isKnown": False, "since": "13.9.0.1"}
        return made

    def _property(self, key: str, value: Any, schema: Schema) -> Any:
        mood = self._mood
        match key:
            case "processingRate" if mood.decimal_comma and isinstance(value, str):
                return _RATE.sub(r"\1,3 MB", value)
            case "duration" if mood.long_durations and isinstance(value, str) and _DURATION.fullmatch(value):
                return f"1.{value}"
            case "supportId" if mood.no_support_id:
                return ""
            case _ if mood.negative_ports and key.lower().endswith("port") and type(value) is int:
                return -1
            case _:
                return self.value(value, schema)

    def _fill(self, made: JsonObject, shape: Shape) -> None:
        """Write zeros where there is nothing."""
        for key, described in shape.properties.items():
            if made.get(key) is None and key not in shape.required:
                form = described.get("format")
                if form == "date-time" and self._mood.zero_dates:
                    made[key] = f"0001-01-01T00:00:00{self._random.choice(('', 'Z', '+00:00'))}"
                elif form == "uuid" and self._mood.zero_ids:
                    made[key] = NO_ID

    def _page(self, made: JsonObject) -> None:
        """Spoil a page of a list."""
        mood, rows = self._mood, made.get("data")
        if mood.null_window and is_object(made["pagination"]):
            made["pagination"] |= {"skip": None, "limit": None}
        if is_list(rows):
            made["data"] = [self._row(row) for row in rows] if rows or not mood.null_data else None

    def _row(self, row: Any) -> Any:
        mood, random = self._mood, self._random
        if hits(random, mood.null_rows):
            return None
        if hits(random, mood.text_rows):
            return "not available"
        if is_object(row) and hits(random, mood.rows_without_id):
            return {key: value for key, value in row.items() if key != "id"}
        return row

    def _text(self, value: str, schema: Schema) -> str:
        if "enum" in schema:
            return f"Newer{value}" if hits(self._random, self._mood.unknown_values) else value
        if schema.get("format") == "date-time" and self._mood.timestamps:
            return self._moment(value)
        return value

    def _moment(self, text: str) -> str:
        found = _MOMENT.fullmatch(text)
        if found is None:
            return text
        digits, zone = {
            "seven": (7, ""),
            "naive": (6, "naive"),
            "mixed": _FORMS[int(self._random.random() * len(_FORMS))],
        }[self._mood.timestamps or "seven"]
        offset = found["zone"] or ""
        if zone == "Z" and offset not in {"Z", "+00:00"}:
            # The same moment has to come out, and only an offset of zero can be written as Z.
            zone = ""
        fraction = (found["fraction"] or "").ljust(7, "0")[:digits]
        return found["second"] + (f".{fraction}" if digits else "") + {"": offset, "Z": "Z", "naive": ""}[zone]
