"""Every object decodes to the class that its discriminator names."""

from typing import Any

import attrs
import pytest

from tests.contract.batches import for_each
from tests.contract.nested_models.animal import Animal
from tests.contract.nested_models.bird import Bird
from tests.contract.nested_models.dog import Dog
from tests.contract.nested_models.farm import Farm
from tests.contract.nested_models.mammal import Mammal
from tests.contract.nested_models.puppy import Puppy
from tests.contract.samples import (
    BASES,
    CONTRACT,
    CONTRACTS,
    OBJECTS,
    figures,
    model_named,
    places,
    properties,
    sample,
    target,
)
from veeam_client import models
from veeam_client.models import (
    BackupJobModel,
    EJobType,
    ERepositoryType,
    JobModel,
    JobsResult,
    Model,
    RepositoryModel,
    WindowsLocalStorageModel,
)
from veeam_client.rest import REVISIONS

MAPPINGS = [
    (base, value, child) for base in BASES for value, child in CONTRACT.choices(base, CONTRACT.schemas[base]).items()
]


def discriminator(base: str) -> str:
    name: str = CONTRACT.schemas[base]["discriminator"]["propertyName"]
    return name


@figures
def test_figures() -> None:
    assert (len(BASES), len(MAPPINGS)) == (61, 342)


def test_the_bases_are_all_there() -> None:
    # One of them for each child that the base itself names.
    for base in BASES:
        listed = {part["$ref"].rpartition("/")[2] for part in CONTRACT.schemas[base].get("oneOf", ())}
        assert {child for of, _, child in MAPPINGS if of == base} >= listed


@for_each(MAPPINGS, "-".join)
def test_every_mapping(mapping: tuple[str, str, str]) -> None:
    base, value, child = mapping
    source = sample(child, None, 1.0) | {discriminator(base): value}
    for spelling in (value, value.upper(), value.lower(), value.swapcase()):
        spelled = source | {discriminator(base): spelling}
        model = model_named(base).from_dict(spelled)

        assert type(model) is model_named(child)
        assert isinstance(model, model_named(base))
        assert model.to_dict() == spelled
        assert model.additional_properties == {}
    assert issubclass(model_named(child), model_named(base))
    assert model_named(child) is not model_named(base)
    # The discriminator is known when a class is named directly, and what is in it cannot lead elsewhere.
    assert type(model_named(child).from_dict({})) is model_named(child)


@for_each(BASES)
def test_classes_know_no_other_values(base: str) -> None:
    expected = {value.casefold(): child for of, value, child in MAPPINGS if of == base}

    found = dict(model_named(base).__subtypes__)
    assert {value: found[value] for value in expected} == expected
    # Beside them what only older revisions have.
    assert found.keys() - expected.keys() <= {*values_of_older_revisions(base), *synonyms(base)}
    assert model_named(base).__discriminator__ == discriminator(base)


@for_each(BASES)
def test_a_kind_that_is_not_known_has_the_attributes_of_all_kinds(base: str) -> None:
    model: Any = model_named(base).from_dict({discriminator(base): "OfTomorrow"})
    assert type(model) is model_named(base)
    attributes = {
        attribute.name
        for of, _, child in MAPPINGS if of == base
        for attribute in attrs.fields(model_named(child)) if not attribute.name.startswith("_")
    }  # fmt: skip
    own = {attribute.name for attribute in attrs.fields(type(model))}
    assert [name for name in attributes - own if getattr(model, name) is not None] == []
    with pytest.raises(AttributeError, match="has no attribute 'of_nothing'"):
        _ = model.of_nothing  # type: ignore[attr-defined]
    # Nothing of it is sent, and what was sent comes back.
    assert model.to_dict() == {discriminator(base): "OfTomorrow"}


def test_a_known_kind_has_no_attributes_of_others() -> None:
    with pytest.raises(AttributeError, match="'WindowsLocalStorageModel' object has no attribute 'bucket'"):
        _ = WindowsLocalStorageModel.from_dict({}).bucket  # type: ignore[attr-defined]


def synonyms(base: str) -> list[str]:
    """What other revisions call the values of a discriminator."""
    enumeration = target(properties(base)[discriminator(base)])
    return [value.casefold() for value in getattr(getattr(models, enumeration), "__synonyms__", {})]


def values_of_older_revisions(base: str) -> list[str]:
    contracts = [contract for contract in CONTRACTS.values() if base in contract.schemas]
    mappings = [one.schemas[base].get("discriminator", {}).get("mapping", {}) for one in contracts]
    return [value.casefold() for mapping in mappings for value in mapping]


@pytest.mark.parametrize("revision", REVISIONS)
def test_every_revision_has_the_kinds_that_the_spans_say(revision: str) -> None:
    for name, schema in CONTRACTS[revision].schemas.items():
        mapping = schema.get("discriminator", {}).get("mapping", {})
        if not mapping:
            continue
        mapped = {value.casefold() for value in mapping}
        spans = model_named(name).__revisions__.kinds
        lacking = {value for value, span in spans.items() if revision not in span}
        assert not {value.casefold() for value in lacking} & mapped, name
        for value, child in mapping.items():
            assert model_named(name).__subtypes__[value.casefold()] == model_named(child.rpartition("/")[2]).__name__


def test_every_base_that_a_child_has_is_a_base_class() -> None:
    for name in OBJECTS:
        for part in CONTRACT.schemas[name].get("allOf", ())[:1]:
            if "$ref" in part:
                assert issubclass(model_named(name), model_named(part["$ref"].rpartition("/")[2]))


def test_rows_of_a_list() -> None:
    source = sample("JobsResult", None, 1.0)
    rows = [place for place in places("JobsResult", source) if place.base == "JobModel"]
    result = JobsResult.from_dict(source)

    assert rows
    assert [type(job) for job in result.data] == [model_named(place.name) for place in rows]


def test_matching_on_the_class() -> None:
    job = JobModel.from_dict(sample("BackupJobModel", None, 1.0) | {"type": "vspherebackup", "name": "nightly"})
    match job:
        case BackupJobModel(name=name):
            assert name == "nightly"
        case _:
            pytest.fail("not a BackupJobModel")
    assert job.type_ is not EJobType.VSPHERE_BACKUP
    assert job.type_ == EJobType.VSPHERE_BACKUP
    assert job.to_dict()["type"] == "vspherebackup"


def test_a_child_made_here_says_what_it_is() -> None:
    read = WindowsLocalStorageModel.from_dict(sample("WindowsLocalStorageModel", None, 0.0))
    required = {
        field.name: getattr(read, field.name)
        for field in attrs.fields(WindowsLocalStorageModel)
        if field.default is attrs.NOTHING
    }
    made = WindowsLocalStorageModel(**required)

    assert made.type_ is ERepositoryType.WIN_LOCAL
    assert type(RepositoryModel.from_dict(made.to_dict())) is WindowsLocalStorageModel


@pytest.mark.parametrize(
    ("source", "cls"),
    [
        ({"kind": "Bird", "canFly": True}, Bird),
        ({"kind": "BIRD"}, Bird),
        ({"kind": "Mammal"}, Mammal),
        ({"kind": "Mammal", "species": None, "legs": 4}, Mammal),
        ({"kind": "Mammal", "species": "Cat", "legs": 4}, Mammal),
        ({"kind": "Mammal", "species": 5}, Mammal),
        ({"kind": "mammal", "species": "DOG", "legs": 4}, Dog),
        ({"kind": "Mammal", "species": "Dog", "age": "Old", "chases": [{"kind": "Bird"}]}, Dog),
        ({"kind": "Mammal", "species": "Dog", "age": "young", "isTrained": False}, Puppy),
        ({"kind": "Fish", "species": "Dog", "age": "Young"}, Animal),
        ({"species": "Dog", "age": "Young"}, Animal),
        ({"kind": ["Bird"]}, Animal),
    ],
)
def test_bases_within_bases(source: dict[str, Any], cls: type[Model]) -> None:
    model = Animal.from_dict(source)

    assert type(model) is cls
    assert isinstance(model, Animal)
    assert model.to_dict() == source


def test_a_base_within_a_base_is_a_start_of_its_own() -> None:
    # Only what lies below: a mammal is no bird, whatever it says.
    assert type(Mammal.from_dict({"kind": "Bird", "species": "Dog"})) is Dog
    assert type(Mammal.from_dict({"kind": "Bird"})) is Mammal
    assert type(Dog.from_dict({"kind": "Mammal", "species": "Cat", "age": "Young"})) is Puppy
    assert type(Puppy.from_dict({"age": "Old"})) is Puppy


def test_bases_within_bases_in_a_model() -> None:
    puppy = {"kind": "Mammal", "species": "Dog", "age": "Young", "isTrained": True, "name": "Rex", "colour": "brown"}
    source: dict[str, Any] = {
        "animals": [{"kind": "Bird"}, {**puppy, "chases": [puppy, {"kind": "Mammal", "legs": 4}]}, None, {}],
        "favourite": puppy,
    }
    farm = Farm.from_dict(source)

    assert farm.animals is not None
    _, rex, *_ = farm.animals
    assert isinstance(rex, Puppy)
    assert [type(animal) for animal in farm.animals] == [Bird, Puppy, type(None), Animal]
    assert [type(animal) for animal in rex.chases or ()] == [Puppy, Mammal]
    assert type(farm.favourite) is Puppy
    assert farm.favourite.additional_properties == {"colour": "brown"}
    assert farm.to_dict() == source
    assert Puppy(name="Max").to_dict() == {"kind": "Mammal", "species": "Dog", "age": "Young", "name": "Max"}
