"""What an object becomes by a spec: what the spec says, and otherwise what it was."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.contract.samples import CONTRACT
from veeam_client.client.differences import difference
from veeam_client.client.merging import merged
from veeam_client.simulator.sampler import Sampler

KINDS = ("CredentialsModel", "ManagedServerModel", "RepositoryModel", "ProxyModel", "JobModel")
thoroughly = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@st.composite
def parts(draw: st.DrawFn, value: Any) -> Any:
    """A part of a JSON value: some properties at any depth, lists whole and in any order."""
    if isinstance(value, dict):
        chosen = draw(st.sets(st.sampled_from(sorted(value)))) if value else set[str]()
        return {name: draw(parts(value[name])) for name in value if name in chosen}
    return draw(st.permutations(value)) if isinstance(value, list) else value


def sample(kind: str, seed: int) -> Any:
    return Sampler(CONTRACT, Random(f"{kind} {seed}")).sample({"$ref": f"#/components/schemas/{kind}"})


def same_kind(kind: str, before: Any, seed: int) -> Any:
    """Another object of the same class."""
    discriminator = CONTRACT.schemas[kind]["discriminator"]["propertyName"]
    others = (sample(kind, number) for number in range(seed, seed + 1000))
    return next(one for one in others if one[discriminator] == before[discriminator])


@pytest.mark.parametrize("kind", KINDS)
@thoroughly
@given(data=st.data(), seed=st.integers(0, 20))
def test_what_is_there_already_changes_nothing(kind: str, data: st.DataObject, seed: int) -> None:
    before = sample(kind, seed)
    assert merged(kind, before, data.draw(parts(before))) == before


@pytest.mark.parametrize("kind", KINDS)
@thoroughly
@given(data=st.data(), seed=st.integers(0, 20))
def test_twice_is_once_and_the_rest_stays(kind: str, data: st.DataObject, seed: int) -> None:
    before = sample(kind, seed)
    wanted = data.draw(parts(same_kind(kind, before, seed + 1)))
    after = merged(kind, before, wanted)
    assert merged(kind, after, wanted) == after
    assert {name: after[name] for name in before if name not in wanted} == {
        name: value for name, value in before.items() if name not in wanted
    }
    # What is told is all that is not the same, and it is about what was wanted.
    told = {one.path.partition(".")[0].partition("[")[0] for one in difference(kind, before, after)}
    assert told <= wanted.keys()
    assert after == before or told


def test_another_kind_of_object_has_what_was_said_of_it() -> None:
    before = {"storage": {"destination": {"destinationType": "LocalStorage", "path": "D:\\", "madeUp": 1}}}
    wanted = {"storage": {"destination": {"destinationType": "SharedFolder", "networkCredentialsId": "5"}}}
    agent = {"type": "LinuxAgentBackupServerPolicy", "backupMode": "Volumes"}
    after = merged("JobModel", agent | before, wanted)
    assert after["storage"]["destination"].keys() >= wanted["storage"]["destination"].keys()
    assert after["storage"]["destination"]["madeUp"] == 1
    assert merged("JobModel", after, wanted) == after
