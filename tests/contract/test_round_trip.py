"""What a server sends comes back: decoded into models and encoded again, changed or not, expected or not."""

import copy
import json
import pickle
from collections.abc import Iterator
from datetime import datetime
from random import Random
from typing import Any, Final
from uuid import UUID

import attrs
import pytest

from tests.contract.batches import for_each
from tests.contract.samples import (
    CONTRACT,
    ENUMERATIONS,
    OBJECTS,
    REMOVED,
    SECRET,
    Edit,
    Place,
    at,
    attribute,
    comes_back,
    edited,
    figures,
    for_samples_of,
    items,
    kind,
    model_named,
    places,
    properties,
    required,
    sample,
    warnings,
)
from veeam_client.errors import DecodeError
from veeam_client.models import Model, OpenEnum
from veeam_client.runtime.codec import model_codec
from veeam_client.runtime.decoder import Decoder

every_object = for_samples_of(OBJECTS)
WITH_BASES: Final = [
    name for name in OBJECTS if any(place.discriminator for place in places(name, sample(name, None, 1.0)))
]

UNKNOWN: Final[dict[str, Any]] = {"sinceALaterRevision": {"items": [1, None, {"name": "x"}], "at": "2026-01-01"}}
WRONG: Final[dict[str, tuple[Any, ...]]] = {
    "string": (5, [SECRET], {"x": SECRET}, True),
    "uuid": (SECRET, 5, ""),
    "date-time": (SECRET, 5, ""),
    "enumeration": (5, True, [SECRET]),
    "integer": (SECRET, "5", True, 1.5),
    "number": (SECRET, "5", False),
    "boolean": (SECRET, "true", 1),
    "object": (SECRET, [{"x": SECRET}], 5),
    "list": (SECRET, {"x": SECRET}, 5),
    "any": (),
}
PYTHON: Final[dict[str, type | tuple[type, ...]]] = {
    "string": str,
    "uuid": UUID,
    "date-time": datetime,
    "enumeration": OpenEnum,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "object": Model,
    "list": list,
    "any": object,
}


@figures
def test_figures() -> None:
    assert (len(CONTRACT.schemas), len(OBJECTS), len(ENUMERATIONS)) == (1746, 1408, 338)


@every_object
def test_an_instance_comes_back(name: str, random: Random | None, probability: float) -> None:
    source = sample(name, random, probability, depth=4)
    original = copy.deepcopy(source)
    with warnings() as messages:
        model = comes_back(name, source)
    strict = model_named(name).from_dict(source, strict=True)

    assert messages == []
    assert source == original
    assert json.loads(json.dumps(model.to_dict())) == source
    assert strict == model
    assert isinstance(model, model_named(name))
    for place in places(name, source):
        check_values(at(model, place.path), place)


def check_values(model: Model, place: Place) -> None:
    assert type(model) is model_named(place.name)
    assert model.additional_properties == {}
    for key, schema in place.properties.items():
        value: Any = getattr(model, attribute(model, key))
        raw: Any = place.source.get(key)
        if raw is None:
            assert value is None
            continue
        assert is_a(kind(schema), value)
        match kind(schema):
            case "list":
                assert len(value) == len(raw)
                assert all(item is None or is_a(kind(items(schema)), item) for item in value)
            case "date-time":
                assert value.tzinfo is not None
                assert value == datetime.fromisoformat(raw)
            case "uuid":
                assert value == UUID(raw)
            case "object" | "any":
                pass  # a place of its own, or one that tells nothing
            case _:
                assert value == raw
                assert getattr(value, "is_known", True)


def is_a(kind_of_value: str, value: object) -> bool:
    return isinstance(value, PYTHON[kind_of_value])


@every_object
def test_null_and_missing_properties(name: str, random: Random | None, probability: float) -> None:
    source = sample(name, random, probability)
    for key in properties(name):
        # Null where it is not allowed, and required properties left out: servers do both.
        for value in (None, REMOVED):
            with edited(Edit(source, key, value)):
                model = comes_back(name, source)
                # A list that every object has is an empty one where the server sends null.
                (declared,) = [one for one in attrs.fields(type(model)) if one.name == attribute(model, key)]
                is_empty = (
                    value is None and str(declared.type).startswith("list[") and declared.default is attrs.NOTHING
                )
                assert getattr(model, attribute(model, key)) == ([] if is_empty else None)
    for place in [*places(name, source)]:
        optional = [key for key in place.properties if key not in required(place.name)]
        for keys in (optional, [*required(place.name)]):
            for value in (None, REMOVED):
                with edited(*(Edit(place.source, key, value) for key in keys)):
                    comes_back(name, source)


@every_object
def test_unknown_properties_and_values(name: str, random: Random | None, probability: float) -> None:
    source = sample(name, random, probability)
    everywhere = [*places(name, source)]
    with edited(*(Edit(place.source, key, value) for place in everywhere for key, value in UNKNOWN.items())):
        model = comes_back(name, source)
        for place in everywhere:
            assert at(model, place.path).additional_properties == UNKNOWN

    choices = [
        (place, key, edit)
        for place in everywhere
        for key, schema in place.properties.items()
        if key != place.discriminator
        for edit in unknown_choices(place.source, key, kind(schema), kind(items(schema)))
    ]
    with edited(*(edit for *_, edit in choices)):
        model = comes_back(name, source)
        for place, key, edit in choices:
            value = at(model, (*place.path, key))
            value = value[edit.key] if isinstance(value, list) else value
            assert isinstance(value, OpenEnum)
            assert not value.is_known
            assert value == "ComesLater" == str(value)


def unknown_choices(source: dict[str, Any], key: str, property_kind: str, item_kind: str) -> Iterator[Edit]:
    if property_kind == "enumeration":
        yield Edit(source, key, "ComesLater")
    elif property_kind == "list" and item_kind == "enumeration" and source.get(key):
        yield Edit(source[key], 0, "ComesLater")


@for_samples_of(WITH_BASES)
def test_unknown_discriminator_values(name: str, random: Random | None, probability: float) -> None:
    source = sample(name, random, probability)
    for place in [place for place in places(name, source) if place.discriminator]:
        for value in ("ComesLater", "", None, REMOVED):
            with edited(Edit(place.source, place.discriminator, value)):
                model = at(comes_back(name, source), place.path)
                assert type(model) is model_named(place.base)
                # In another revision the base may have what is its children's in this one.
                known = {one.name for one in model_codec(type(model)).properties}
                assert model.additional_properties == {
                    key: value for key, value in place.source.items() if key not in known
                }
                assert known >= properties(place.base).keys()


@every_object
def test_values_of_the_wrong_type(name: str, random: Random | None, probability: float) -> None:
    source = sample(name, random, probability, depth=1)
    (top, *_) = places(name, source)
    for key, schema in top.properties.items():
        # What other revisions have there fits as well.
        forms = model_named(top.name).__revisions__.forms.get(key, {})
        for value in WRONG[kind(schema)] if not forms else ():
            # One value where a list belongs is read as a list of it.
            if kind(schema) == "list" and value not in WRONG[kind(items(schema))]:
                continue
            # Without its discriminator an object is read as its base.
            place = f"{top.base if key == top.discriminator else top.name}.{key}"
            with edited(Edit(source, key, value)):
                assert misfit(name, source, key, place) == value
        if kind(schema) == "list" and not forms:
            for value in WRONG[kind(items(schema))]:
                with edited(Edit(source, key, [value, *(source.get(key) or ()), value])):
                    read = misfit(name, source, key, f"{top.name}.{key}[]")
                    assert [read[0], read[-1]] == [value, value]
                    assert all(is_a(kind(items(schema)), item) for item in read[1:-1] if item)


def misfit(name: str, source: dict[str, Any], key: str, place: str) -> Any:
    """Decode a misfit and give what became of it."""
    decoder = Decoder()
    with warnings() as messages:
        model = decoder.model(model_named(name), source)
        again = decoder.model(model_named(name), source)
    assert len(messages) == 1
    assert messages[0].startswith(f"{place}: expected ")
    assert SECRET not in messages[0]
    assert model.to_dict() == again.to_dict() == source
    with pytest.raises(DecodeError) as caught:
        model_named(name).from_dict(source, strict=True)
    assert place in str(caught.value)
    assert SECRET not in str(caught.value)
    return getattr(model, attribute(model, key))


@every_object
def test_changing_one_attribute_changes_only_that(name: str, random: Random | None, probability: float) -> None:
    source = sample(name, random, probability) | UNKNOWN
    model = model_named(name).from_dict(source)
    concrete = type(model).__name__
    # The same class filled differently: values to set, of the right types.
    other_source = sample(concrete, Random(f"other {name}"), 1.0, depth=1)
    other = type(model).from_dict(other_source)
    for key in other_source:
        attribute_name = attribute(model, key)
        old, new = getattr(model, attribute_name), getattr(other, attribute_name)
        setattr(model, attribute_name, new)
        encoded = model.to_dict()
        assert {**encoded, key: None} == {**source, key: None}
        assert getattr(type(model).from_dict(encoded), attribute_name) == new
        assert new is None or key in encoded
        setattr(model, attribute_name, old)
    assert model.to_dict() == source

    # At any depth: what is set to None is not sent, and all else is.
    for place in places(name, source):
        owner = at(model, place.path)
        for key in [key for key, value in place.source.items() if value is not None and key in place.properties]:
            attribute_name = attribute(owner, key)
            old = getattr(owner, attribute_name)
            setattr(owner, attribute_name, None)
            with edited(Edit(place.source, key, REMOVED)):
                assert model.to_dict() == source
            setattr(owner, attribute_name, old)


def in_the_open(value: Any) -> Any:
    """A model without its secrets and those of the models in it."""
    if isinstance(value, list):
        for item in value:  # pyright: ignore[reportUnknownVariableType]
            in_the_open(item)
    elif isinstance(value, Model):
        codec = model_codec(type(value))
        for attribute, name, *_ in codec.properties:
            in_the_open(getattr(value, attribute))
            if attribute in codec.secrets:
                setattr(value, attribute, None)
                (value._kept or {}).pop(name, None)
    return value


@for_each(OBJECTS)
def test_copies_keep_everything_and_pickles_all_but_secrets(name: str) -> None:
    source = sample(name, None, 1.0)
    for place in [*places(name, source)]:
        place.source.update(UNKNOWN)
    empty = [key for key in properties(name) if key not in required(name)]
    with edited(*(Edit(source, key, None) for key in empty[::2])):
        model = comes_back(name, source)
        for again in (copy.copy(model), copy.deepcopy(model), attrs.evolve(model)):
            assert again is not model
            assert type(again) is type(model)
            assert again == model
            assert again.to_dict() == source
        pickled = pickle.loads(pickle.dumps(model))  # noqa: S301 - our own
        assert type(pickled) is type(model)
        assert pickled.to_dict() == in_the_open(copy.deepcopy(model)).to_dict()
