"""Request bodies checked before they are sent: what the contract allows passes, what it does not is told."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.contract.batches import for_each
from tests.contract.samples import CONTRACT
from veeam_client.client.body_check import body_faults, body_properties
from veeam_client.operations import OPERATIONS, Operation
from veeam_client.simulator.sampler import Sampler

SCHEMAS = {
    name: one.body["application/json"]
    for name, one in CONTRACT.operations.items()
    if "application/json" in (one.body or {})
}


def sample_for(operation: Operation) -> Any:
    sampler = Sampler(CONTRACT, Random(operation.id))  # the same every time
    return sampler.sample(SCHEMAS[operation.id])


@for_each(SCHEMAS)
def test_what_the_contract_allows_passes(name: str) -> None:
    operation = OPERATIONS[name]
    body = sample_for(operation)
    assert body_faults(operation, body) == []
    if isinstance(body, dict):
        first = body_faults(operation, {**body, "surelyNotThere": 1})
        assert len(first) == 1
        assert "has no surelyNotThere" in first[0]
        for one in body_properties(operation):
            if one.is_required:
                rest = {key: value for key, value in body.items() if key != one.name}
                assert any(f".{one.name} is missing" in fault for fault in body_faults(operation, rest)), one.name


def test_values_that_can_be_secrets_are_not_shown() -> None:
    faults = body_faults(OPERATIONS["CreateCreds"], {"type": "Standard", "username": "a", "password": ["s3cret"]})
    assert len(faults) == 1
    assert "s3cret" not in faults[0]
    assert body_faults(OPERATIONS["CreateCreds"], {"type": "Standart", "username": "a"}) == [
        "CredentialsSpec.type is 'Standart'; did you mean Standard?"
    ]


def test_what_a_body_is_made_of() -> None:
    first, *rest = body_properties(OPERATIONS["StartJob"])
    assert (first.name, first.type, first.is_required) == ("performActiveFull", "bool", True)
    assert {one.name: one.values for one in rest} == {"startChainedJobs": (), "syncRestorePoints": ("All", "Latest")}
    assert body_properties(OPERATIONS["GetAllJobs"]) == []


def test_a_wrong_kind_brings_no_advice_about_others() -> None:
    faults = body_faults(OPERATIONS["CreateCloudCreds"], {"type": "Amzon", "acessKey": "x", "descripton": "x"})
    assert faults == [
        "CloudCredentialsSpec.type is 'Amzon'; did you mean Amazon?",
        "CloudCredentialsSpec has no descripton; did you mean description?",
    ]
