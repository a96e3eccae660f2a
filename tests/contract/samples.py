"""What the tests of the models share: samples of every schema, the places in a sample, and changes to it."""

import logging
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import cycle
from random import Random
from typing import Any, Final, NamedTuple

import pytest

from tests.contract.batches import for_each
from veeam_client import models
from veeam_client.models import Model
from veeam_client.rest import REVISIONS
from veeam_client.runtime.codec import model_codec
from veeam_client.runtime.contracts import contract_of
from veeam_client.simulator.contract import Contract, Schema
from veeam_client.simulator.sampler import Sampler

CONTRACTS: Final = {revision: Contract(contract_of(revision)) for revision in REVISIONS}
# The newest revision: the others are looked at where they differ from it.
CONTRACT: Final = CONTRACTS[REVISIONS[0]]
# Null is among the values of some; it reads as None.
ENUMERATIONS: Final[Mapping[str, list[str]]] = {
    name: [value for value in schema["enum"] if value is not None]
    for name, schema in CONTRACT.schemas.items()
    if "enum" in schema and schema.get("type") == "string"
}
OBJECTS: Final = [
    name
    for name, schema in CONTRACT.schemas.items()
    if name not in ENUMERATIONS and ("allOf" in schema or schema.get("type") == "object")
]
BASES: Final = [name for name in OBJECTS if "discriminator" in CONTRACT.schemas[name]]
REMOVED: Final = object()
SECRET: Final = "not-to-be-shown"
SAMPLES: Final = int(os.environ.get("SAMPLES", "1"))

# Counts of these revisions, so that no test runs on nothing without anyone noticing.
_THESE = ("1.3-rev2", "1.3-rev1", "1.3-rev0", "1.2-rev1")
figures = pytest.mark.skipif(REVISIONS != _THESE, reason=f"these figures are those of {_THESE}")


def canonical(address: str) -> str:
    """An address, whatever its placeholders are called."""
    return re.sub(r"\{[^}]*\}", "{}", address)


# The operations of each revision by address.
CALLS: Final[Mapping[str, Mapping[str, Mapping[str, Any]]]] = {
    revision: {
        canonical(f"{method.upper()} {path}"): facts
        for path, item in contract.document["paths"].items()
        for method, facts in item.items()
    }
    for revision, contract in CONTRACTS.items()
}

Check = Callable[[str, Random | None, float], None]


def for_samples_of(names: Sequence[str]) -> Callable[[Check], Callable[..., None]]:
    """Turn a check of one sample, `(name, random, probability)`, into a test of a few samples of each schema.

    They are few because the schemas are many. None depends on the machine or on an earlier run.
    """

    def decorate(check: Check) -> Callable[..., None]:
        def test(name: str) -> None:
            # Chance may not fill a large object; this one always has every property.
            check(name, None, 1.0)
            for number, probability in zip(range(SAMPLES), cycle((0.0, 0.6, 1.0)), strict=False):
                check(name, Random(f"{number} {name}"), probability)

        test.__name__, test.__doc__, test.__module__ = check.__name__, check.__doc__, check.__module__
        return for_each(names)(test)

    return decorate


def model_named(name: str) -> type[Model]:
    model: type[Model] = getattr(models, name)
    return model


def sample(name: str, random: Random | None, probability: float, *, depth: int = 2) -> dict[str, Any]:
    """Make an object; without a source of chance the same one each time."""
    source = Random(name) if random is None else random
    made: dict[str, Any] = Sampler(CONTRACT, source, probability=probability, depth=depth).sample(name)
    return made


class Place(NamedTuple):
    """An object in a sample."""

    path: tuple[str | int, ...]
    source: dict[str, Any]
    base: str
    """The schema that the contract has there."""
    name: str
    """The schema that the discriminator names; the same where there is none."""

    @property
    def properties(self) -> Mapping[str, Schema]:
        return properties(self.name)

    @property
    def discriminator(self) -> str | None:
        """Name of the property that tells which schema it is; None if the contract has just one there."""
        discriminator: Mapping[str, Any] = CONTRACT.schemas[self.base].get("discriminator", {})
        return discriminator.get("propertyName")


def properties(name: str) -> Mapping[str, Schema]:
    return CONTRACT.shape(CONTRACT.schemas[name], name).properties


def required(name: str) -> Mapping[str, None]:
    return CONTRACT.shape(CONTRACT.schemas[name], name).required


def places(name: str, source: dict[str, Any], path: tuple[str | int, ...] = ()) -> Iterator[Place]:
    """Every object in a sample that has a schema of its own, the sample first."""
    schema = CONTRACT.schemas[name]
    child = name
    if "discriminator" in schema:
        child = CONTRACT.choices(name, schema).get(source.get(schema["discriminator"]["propertyName"], ""), name)
    yield Place(path, source, name, child)
    for key, inner in properties(child).items():
        value = source.get(key)
        if kind(inner) == "object" and value is not None:
            yield from places(target(inner), value, (*path, key))
        elif kind(inner) == "list" and kind(items(inner)) == "object":
            for index, item in enumerate(value or ()):
                yield from places(target(items(inner)), item, (*path, key, index))


def target(schema: Schema) -> str:
    """Name of the schema that a reference means."""
    name, _ = CONTRACT.schema_named(schema["$ref"])
    return name


def meant(schema: Schema, contract: Contract = CONTRACT) -> Schema:
    """What a schema is, references and null aside."""
    while True:
        variants = [one for one in schema.get("anyOf", ()) if one.get("enum") != [None]]
        if "$ref" in schema:
            schema = contract.schema_named(schema["$ref"])[1]
        elif len(variants) == 1:
            (schema,) = variants
        else:
            return schema


def items(schema: Schema, contract: Contract = CONTRACT) -> Schema:
    """What is in a list."""
    inner: Schema = meant(schema, contract).get("items", {})
    return inner


def kind(schema: Schema) -> str:
    """What the values of a property are; `any` for what has no schema of its own, or may be one thing or another."""
    means = meant(schema)
    if "enum" in means:
        return "enumeration" if means.get("type") == "string" else str(means.get("type", "any"))
    if "allOf" in means or means.get("type") == "object":
        return "object" if "$ref" in schema else "any"
    if means.get("format") in {"uuid", "date-time"}:
        return str(means["format"])
    return {"array": "list"}.get(means.get("type", ""), str(means.get("type", "any")))


class Edit(NamedTuple):
    """A change to a sample: an object or a list in it, a key or an index, and what to put there."""

    container: Any
    key: Any
    value: Any


@contextmanager
def edited(*edits: Edit) -> Iterator[None]:
    """Make changes and take them back."""
    done: list[Edit] = []
    try:
        for edit in edits:
            old = edit.container[edit.key] if _has(edit.container, edit.key) else REMOVED
            done.append(Edit(edit.container, edit.key, old))
            _put(edit)
        yield
    finally:
        for edit in reversed(done):
            _put(edit)


def _has(container: Any, key: Any) -> bool:
    return key in container if isinstance(container, dict) else True


def _put(edit: Edit) -> None:
    if edit.value is not REMOVED:
        edit.container[edit.key] = edit.value
    elif _has(edit.container, edit.key):
        del edit.container[edit.key]


def attribute(model: Model | type[Model], name: str) -> str:
    """The attribute of a JSON name."""
    cls = model if isinstance(model, type) else type(model)
    for base in cls.__mro__:
        wanted = vars(base).get("__other_names__", {}).get(name, name)
        for one in model_codec(cls).properties:
            if one.name == wanted:
                return one.attribute
    raise LookupError(f"{cls.__name__} has no attribute for {name}")


def at(model: Any, path: tuple[str | int, ...]) -> Any:
    """The value of a model at a path of JSON names and indices."""
    for step in path:
        model = model[step] if isinstance(step, int) else getattr(model, attribute(model, step))
    return model


def comes_back(name: str, source: dict[str, Any]) -> Model:
    model = model_named(name).from_dict(source)
    assert model.to_dict() == source
    return model


@contextmanager
def warnings() -> Iterator[list[str]]:
    """What decoding warns of."""
    messages: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            assert record.levelno == logging.WARNING
            messages.append(record.getMessage())

    logger, collector = logging.getLogger("veeam_client.decode"), Collector()
    logger.addHandler(collector)
    logger.propagate = False
    try:
        yield messages
    finally:
        logger.propagate = True
        logger.removeHandler(collector)


def classes() -> set[str]:
    """Every class that the models have."""
    bases = {"Model", "OpenEnum"}
    return {name for name in dir(models) if name[:1].isupper() and name not in bases | {"TYPE_CHECKING", "Any"}}


def nameless_enumerations() -> dict[str, str]:
    """Enumerations that the contract writes where they are used, by the model: the generator names them after it."""
    return {
        name + key[0].upper() + key[1:]: name
        for name in OBJECTS
        for key, schema in CONTRACT.schemas[name].get("properties", {}).items()
        if "enum" in schema and schema.get("type") == "string"
    }
