"""What a server plays for each revision: its contract, the routes and checks by it, and the world in its words."""

import functools
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from veeam_client.simulator.contract import (
    Contract,
    JsonObject,
    Operation,
    Schema,
    contract_for,
    is_object,
    packaged_contract,
)
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.routes import routes_of
from veeam_client.simulator.sampler import Reference
from veeam_client.simulator.validation import Validation
from veeam_client.simulator.wording import Unsayable, Wording, is_among

__all__ = ["Edition", "Editions", "without_newer"]

_JSON: Final = "application/json"


class Edition:
    """What is played for one revision.

    Args:
        contract: That of the revision.
        newest: The contract that the world is in the words of.
        reference: Gives ids of things that exist.
    """

    def __init__(self, contract: Contract, newest: Contract, reference: Reference) -> None:
        self.contract, self._newest = contract, newest
        self.routes, self.validation = routes_of(contract), _validation_of(contract)
        self._wording = Wording(contract, newest.property_names, reference)
        self._to_world = Wording(newest)

    def in_world(self, operation: Operation) -> Operation:
        """Give an operation as the newest contract has it; as it is where that has it no more."""
        return self._newest.operations.get(operation.id, operation)

    def document(self, operation: Operation, document: Any) -> Any:
        """Say the body of a request in the words of the world.

        Args:
            operation: As the newest contract has it.
            document: The body, which is valid in this revision.
        """
        schema = operation.body.get(_JSON)
        if self.contract is self._newest or schema is None or document is None:
            return document
        try:
            return self._to_world.say(document, schema)
        except Unsayable:
            return document

    def query(self, operation: Operation, query: Sequence[tuple[str, str]]) -> Sequence[tuple[str, str]]:
        """Say the query of a request in the words of the world."""
        if self.contract is self._newest:
            return query
        schemas: dict[str, Schema] = {one["name"]: one.get("schema", {}) for one in operation.parameters}
        return [(name, self._parameter(schemas.get(name, {}), value)) for name, value in query]

    def needs(self, operation: Operation) -> Mapping[str, Collection[str]]:
        """Give the values that properties of the rows of a list may have, for a row to be one of this revision's.

        Args:
            operation: The list, as this revision has it.

        Returns:
            The values by the name of the property; nothing where every row will do.
        """
        row = self.contract.row_of(operation)
        if self.contract is self._newest or row is None:
            return {}
        name = str(row.get("$ref", "")).rpartition("/")[2]
        schema = self.contract.resolve(row)
        shape = self.contract.shape(schema, name)
        values = {key: self.contract.resolve(shape.properties.get(key, {})).get("enum") for key in shape.required}
        needed: dict[str, Collection[str]] = {key: possible for key, possible in values.items() if possible}
        if choices := self.contract.choices(name, schema):
            needed.setdefault(schema["discriminator"]["propertyName"], choices)
        return needed

    def reply(self, operation: Operation, value: Any) -> Any:
        """Say the body of a reply in the words of this revision.

        Args:
            operation: As this revision has it.
            value: The body, in the words of the world.

        Raises:
            Refusal: There are none for it.
        """
        if self.contract is self._newest:
            return value
        try:
            return self._wording.say(value, operation.replies[_JSON])
        except Unsayable as error:
            # Seen on real servers, which answer 500 where an old revision cannot say what there is.
            message = f"An object cannot be said in the revision {self.contract.revision}: {error}."
            raise Refusal(500, "UnknownError", message) from error

    def _parameter(self, schema: Schema, text: str) -> str:
        schema = self._newest.resolve(schema)
        item = self._newest.resolve(schema.get("items", {})) if schema.get("type") == "array" else schema
        if "enum" not in item:
            return text
        made: list[str] = []
        for part in text.split(","):
            try:
                made.append(self._to_world.say(part, item))
            except Unsayable:
                made.append(part)
        return ",".join(made)


class Editions:
    """The editions of one server.

    Args:
        contract: The one contract to play, under whatever revision; the packaged ones unless given.
    """

    def __init__(self, contract: Contract | None = None) -> None:
        self._only = contract
        self.newest = contract or packaged_contract()
        self.validation = _validation_of(self.newest)
        self._made: dict[str, Edition] = {}

    def of(self, revision: str, reference: Reference) -> Edition:
        """Give the edition of a revision, or of the nearest one that there is a contract for.

        Args:
            revision: Such as ``1.3-rev0``.
            reference: Gives ids of things that exist.
        """
        contract = self._only or contract_for(revision)
        if contract.revision not in self._made:
            self._made[contract.revision] = Edition(contract, self.newest, reference)
        return self._made[contract.revision]

    def known_to(self, revision: str) -> Contract:
        """Give the newest contract without the kinds and values that a revision lacks."""
        return self.newest if self._only is not None else without_newer(self.newest, contract_for(revision))


@functools.cache
def without_newer(newest: Contract, oldest: Contract) -> Contract:
    """Give a contract without the kinds of objects and the values that an older one has no words for.

    Args:
        newest: The contract.
        oldest: The older one. What it does not have at all stays as it is.
    """
    if newest is oldest:
        return newest
    schemas: dict[str, Schema] = {}
    for name, schema in newest.schemas.items():
        older = oldest.schemas.get(name, {})
        kept: JsonObject = dict(schema)
        if "enum" in schema and "enum" in older:
            kept["enum"] = [value for value in schema["enum"] if is_among(value, older["enum"])] or schema["enum"]
        mapping = schema.get("discriminator", {}).get("mapping")
        known = older.get("discriminator", {}).get("mapping")
        if is_object(mapping) and is_object(known):
            left = {value: child for value, child in mapping.items() if is_among(value, known)}
            kept["discriminator"] = {**schema["discriminator"], "mapping": left}
        schemas[name] = kept
    components = {**newest.document["components"], "schemas": schemas}
    return Contract({**newest.document, "components": components})


@functools.cache
def _validation_of(contract: Contract) -> Validation:
    return Validation(contract)
