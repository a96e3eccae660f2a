"""Enumerations take every spelling and every value, and give back the one that came."""

import copy
import json
import pickle
from typing import Any

import pytest

from tests.contract.batches import for_each
from tests.contract.samples import (
    CONTRACT,
    CONTRACTS,
    ENUMERATIONS,
    OBJECTS,
    attribute,
    figures,
    model_named,
    properties,
    target,
)
from veeam_client import models
from veeam_client.models import EJobType, ESessionState, OpenEnum, SessionModel
from veeam_client.rest import REVISIONS
from veeam_client.runtime.revisions import spans_of_enumeration

every_enumeration = for_each(ENUMERATIONS)
INLINE = {
    (name, key): schema["enum"]
    for name in OBJECTS
    for key, schema in CONTRACT.schemas[name].get("properties", {}).items()
    if "enum" in schema and schema.get("type") == "string"
}


def enumeration_named(name: str) -> type[OpenEnum]:
    enumeration: type[OpenEnum] = getattr(models, name)
    assert issubclass(enumeration, OpenEnum)
    return enumeration


def used_in(enumeration: str) -> list[tuple[str, str]]:
    """The models and JSON names where an enumeration stands."""
    return [
        (name, key)
        for name in OBJECTS
        for key, schema in properties(name).items()
        if "$ref" in schema and target(schema) == enumeration
    ]


@figures
def test_figures() -> None:
    assert len(ENUMERATIONS) == 338
    assert len(INLINE) == 5


@every_enumeration
def test_values_are_those_of_the_contract(name: str) -> None:
    enumeration = enumeration_named(name)

    # What only older revisions have comes behind.
    count = len(ENUMERATIONS[name])
    assert [member.value for member in enumeration][:count] == ENUMERATIONS[name]
    assert not [member for member in [*enumeration][count:] if REVISIONS[0] in member.revisions]
    assert enumeration.__name__ == name


@pytest.mark.parametrize("revision", REVISIONS)
def test_every_revision_has_the_values_that_the_spans_say(revision: str) -> None:
    for name, schema in CONTRACTS[revision].schemas.items():
        if name in ENUMERATIONS and "enum" in schema:
            enumeration = enumeration_named(name)
            listed = {value for value in schema["enum"] if value is not None}
            # An enumeration can also stand for one that a revision has in its place: it knows more, then.
            known = {member for member in enumeration if revision in member.revisions}
            assert {enumeration(value).known for value in listed} <= known, name
            spellings = spans_of_enumeration(enumeration).spellings
            for member in known & {enumeration(value).known for value in listed}:
                spelt = [one for one, span in spellings.get(member.value, {}).items() if revision in span]
                assert (spelt or [member.value])[0] in listed, (name, member)


@pytest.mark.parametrize(("name", "key"), INLINE)
def test_values_of_nameless_enumerations(name: str, key: str) -> None:
    values = INLINE[name, key]
    model = model_named(name)
    read = [getattr(model.from_dict({key: value}), attribute(model, key)) for value in values]

    assert all(isinstance(member, OpenEnum) for member in read)
    assert [member.value for member in type(read[0])] == values


@every_enumeration
def test_members_and_spellings(name: str) -> None:
    enumeration = enumeration_named(name)
    members = [*enumeration]
    for member, value in zip(members[: len(ENUMERATIONS[name])], ENUMERATIONS[name], strict=True):
        assert enumeration(value) is member
        assert member == value
        assert str(member) == value == f"{member}"
        assert json.loads(json.dumps(member)) == value
        assert hash(member) == hash(value)
        assert {value: 1}[member] == 1
        for spelling in {value.upper(), value.lower(), value.swapcase()} - {value}:
            spelled = enumeration(spelling)
            assert spelled == member == spelling
            assert member == spelled
            assert spelled.value == spelling == str.__str__(spelled)
            assert str(spelled) == f"{spelled}" == json.loads(json.dumps(spelled))
            assert [*str(spelled)] == [*spelling]
            assert hash(spelled) == hash(member)
            assert len({spelled, member}) == 1
            assert spelled.is_known
            assert spelled.name == member.name
        others = [other for other in members if other is not member]
        assert all(member != other and member != other.value.lower() for other in others)
        assert member.is_known
    assert len(set(members)) == len(members) == len({member.value.casefold() for member in members})


@every_enumeration
def test_unknown_values_are_kept(name: str) -> None:
    enumeration = enumeration_named(name)
    before = [*enumeration]
    for value in ("ComesLater", "", "with spaces", "Größe", "0"):
        unknown = enumeration(value)

        assert isinstance(unknown, enumeration)
        assert not unknown.is_known
        assert unknown == value == enumeration(value.upper() if value != "Größe" else value)
        assert unknown.value == value
        assert str(unknown) == value
        assert hash(unknown) == hash(enumeration(value.upper()))
        assert all(unknown != member for member in before)
    assert [*enumeration] == before
    wrongs: list[Any] = [5, None, ["x"]]
    for wrong in wrongs:
        with pytest.raises(ValueError, match="is not a valid"):
            enumeration(wrong)


@every_enumeration
def test_copies(name: str) -> None:
    enumeration = enumeration_named(name)
    for value in [*ENUMERATIONS[name], ENUMERATIONS[name][0].swapcase(), "ComesLater"]:
        member = enumeration(value)
        for again in (copy.copy(member), copy.deepcopy(member), pickle.loads(pickle.dumps(member))):  # noqa: S301 - our own
            assert type(again) is enumeration
            assert again == member
            assert again.value == value
            assert again.is_known is member.is_known
            assert again is member or value not in ENUMERATIONS[name]


@every_enumeration
def test_a_model_sends_the_spelling_that_came(name: str) -> None:
    for model, key in used_in(name)[:5]:
        for value in [*ENUMERATIONS[name], ENUMERATIONS[name][-1].swapcase(), "ComesLater"]:
            decoded = model_named(model).from_dict({key: value})
            # Not by equality: members are equal to every spelling.
            assert json.dumps(decoded.to_dict()[key]) == json.dumps(value)
            assert type(decoded.to_dict()[key]) is str


def test_what_is_set_is_sent_in_the_contracts_spelling() -> None:
    session = SessionModel.from_dict({"state": "WORKING"})

    assert session.state == ESessionState.WORKING
    assert [*session.to_dict()["state"]] == [*"WORKING"]
    session.state = ESessionState.WORKING
    assert [*session.to_dict()["state"]] == [*"Working"]


def test_how_members_show() -> None:
    assert repr(EJobType.BACKUP_COPY) == "EJobType.BACKUP_COPY"
    assert repr(EJobType("backupcopy")) == "EJobType('backupcopy')"
    assert repr(EJobType("ComesLater")) == "EJobType('ComesLater')"
    assert EJobType.BACKUP_COPY != 5
