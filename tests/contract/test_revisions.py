"""Every revision is read, and the spans say of each what its contract says."""

import logging
from random import Random
from typing import Any

import pytest

from tests.contract.samples import CONTRACTS, model_named
from veeam_client import models
from veeam_client.models import Model
from veeam_client.rest import REVISIONS
from veeam_client.rest.spans import ENUMERATIONS, MODELS, REACHING
from veeam_client.runtime.codec import model_codec
from veeam_client.runtime.contracts import contract_of
from veeam_client.runtime.revisions import EVERYWHERE, Span, order
from veeam_client.simulator.sampler import Sampler

every_revision = pytest.mark.parametrize("revision", REVISIONS)


def objects(revision: str) -> list[str]:
    schemas = CONTRACTS[revision].schemas
    return [name for name, one in schemas.items() if "allOf" in one or one.get("type") == "object"]


def json_names(cls: type[Model]) -> dict[str, str]:
    """Every JSON name of a model in any revision, and the newest one."""
    newest = {one.name: one.name for one in model_codec(cls).properties}
    others = {other: name for name, names in cls.__revisions__.names.items() for other in names}
    return {**newest, **others}


@every_revision
@pytest.mark.parametrize("probability", [0.0, 1.0])
def test_what_a_server_sends_decodes_without_a_warning_and_comes_back(
    revision: str, probability: float, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, logger="veeam_client.decode"):
        for name in objects(revision):
            sampler = Sampler(CONTRACTS[revision].document, Random(name), probability=probability, depth=3)
            source = sampler.sample(name)
            model = model_named(name).from_dict(source, strict=True)
            assert model.to_dict() == source, name
            assert isinstance(model, model_named(name))
    assert caplog.messages == []


@every_revision
def test_spans_say_which_properties_a_revision_has(revision: str) -> None:
    contract = CONTRACTS[revision]
    for name in objects(revision):
        cls = model_named(name)
        spans, known = cls.__revisions__, json_names(cls)
        assert revision in spans.span, name
        shape = contract.shape(contract.schemas[name], name)
        has = {known[key] for key in shape.properties}
        named = {key for key in {*known.values()} if revision in spans.properties.get(key, EVERYWHERE)}
        assert has == named, name
        required = {known[key] for key in shape.required if key in known}
        demanded = {one.name for one in model_codec(cls).properties if is_demanded(cls, one.attribute)}
        assert {key for key, span in spans.required.items() if revision in span} | demanded >= required, name
        assert demanded <= required, name
        for key in shape.properties:
            written = [other for other, span in spans.names.get(known[key], {}).items() if revision in span]
            assert key == (written or [known[key]])[0], (name, key)


def is_demanded(cls: type[Model], attribute: str) -> bool:
    """Whether the constructor asks for an attribute, or knows it."""
    annotations = {
        name: one for base in reversed(cls.__mro__) for name, one in vars(base).get("__annotations__", {}).items()
    }
    return not str(annotations[attribute]).endswith("| None")


@every_revision
def test_contracts_are_in_the_package(revision: str) -> None:
    contract = contract_of(revision)

    assert contract["info"]["version"] == revision
    assert contract_of(revision) is contract
    with pytest.raises(KeyError, match="9"):
        contract_of("9")


def test_revisions_are_in_order() -> None:
    assert [*REVISIONS] == sorted(REVISIONS, key=order, reverse=True)


def test_spans_name_what_is_there() -> None:
    for name, spans in MODELS.items():
        cls = model_named(name)
        names = {one.name for one in model_codec(cls).properties}
        for named in (spans.properties, spans.required, spans.names, spans.single, spans.forms):
            assert named.keys() <= names, name
        assert {value.casefold() for value in spans.kinds} <= cls.__subtypes__.keys(), name
        assert cls.__revisions__.span == spans.span
    for name, values in ENUMERATIONS.items():
        members = {member.value for member in getattr(models, name)}
        assert values.values.keys() <= members
        assert values.spellings.keys() <= members
    assert MODELS.keys() | ENUMERATIONS.keys() <= REACHING


def test_spans() -> None:
    assert "1.3-rev1" in Span(since="1.3-rev1")
    assert "1.3-rev0" not in Span(since="1.3-rev1")
    assert "1.10-rev0" in Span(since="1.3-rev1")
    assert "1.10-rev0" not in Span(until="1.3-rev1")
    assert "1.2-rev1" in EVERYWHERE
    assert [str(one) for one in (Span("1.3-rev0", "1.3-rev1"), EVERYWHERE)] == [
        "from 1.3-rev0 to 1.3-rev1",
        "in every revision",
    ]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("PerformanceExtentModel", {"id": "e2b1c7a0-55aa-4c1f-9f10-0123456789ab", "status": "Normal"}),
        ("SessionLogRecordModel", {"id": 1, "additionalInfo": "text"}),
        ("SessionLogRecordModel", {"id": 1, "additionalInfo": [{"name": "a"}]}),
        ("CloudCredentialsModel", {"type": "Amazon", "uniqueId": "not one"}),
        ("CloudCredentialsModel", {"type": "Amazon", "uniqueId": "E2B1C7A0-55AA-4C1F-9F10-0123456789AB"}),
        ("BackupJobAdvancedSettingsModel", {"synthenticFulls": {"isEnabled": True}}),
        ("FullBackupMaintenanceModel", {"RemoveData": {"isEnabled": True, "afterDays": 3}}),
        ("JobModel", {"type": "Backup", "id": "e2b1c7a0-55aa-4c1f-9f10-0123456789ab"}),
    ],
)
def test_what_older_revisions_say_comes_back(name: str, source: dict[str, Any]) -> None:
    model = model_named(name).from_dict(source, strict=True)

    assert model.to_dict() == source
    assert model.additional_properties == {}
