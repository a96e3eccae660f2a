"""From what a client sends to the row that a server makes of it."""

from typing import Any

from veeam_client.simulator.contract import Contract, JsonObject, Schema, is_list, is_object
from veeam_client.simulator.sampler import Sampler
from veeam_client.simulator.validation import Validation
from veeam_client.simulator.world import World

__all__ = ["merged", "without_nulls"]


def merged(world: World, validation: Validation, schema: Schema, given: JsonObject, use: str) -> JsonObject:
    """Make a row: what the client gave, as far as it fits, and what the contract requires besides.

    Args:
        world: Where chance and the ids of other things come from.
        validation: Tells what fits.
        schema: What the contract says of the row.
        given: What the client sent.
        use: What the row is for; the same use gives the same row.
    """
    name, schema = _child(world.contract, schema, given)
    random = world.invention.sampler(use).random
    sampler = Sampler(world.contract, random, probability=0.0, reference=world.reference)
    row: JsonObject = sampler.sample({"$ref": f"#/components/schemas/{name}"} if name else schema)
    properties = world.contract.shape(schema, name).properties
    for key in properties:
        value = without_nulls(given.get(key))
        # What a client sends to create something can differ in shape from what it reads later: then what fits is kept.
        if is_object(value) and not validation.fits(schema, name, {**row, key: value}):
            value = merged(world, validation, properties[key], value, f"{use}.{key}")
        if value is not None and validation.fits(schema, name, {**row, key: value}):
            row[key] = value
    return row


def without_nulls(value: Any) -> Any:
    """Leave out every null: to a server it says as much as absence."""
    if is_object(value):
        return {name: without_nulls(inner) for name, inner in value.items() if inner is not None}
    return [without_nulls(inner) for inner in value] if is_list(value) else value


def _child(contract: Contract, schema: Schema, given: JsonObject) -> tuple[str, Schema]:
    """Go down from a polymorphic base to the child that the client named."""
    name = ""
    while True:
        while "$ref" in schema:
            name, schema = contract.schema_named(schema["$ref"])
        choices = contract.choices(name, schema)
        if not choices:
            return name, schema
        wanted = str(given.get(schema["discriminator"]["propertyName"], "")).casefold()
        child = next((child for value, child in choices.items() if value.casefold() == wanted), None)
        name, schema = contract.schema_named(child or next(iter(choices.values())))
