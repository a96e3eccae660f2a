"""Servers of several versions in one fleet."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest

from veeam_client.collectors import (
    HealthCollector,
    JobHealthCollector,
    MachineProtectionCollector,
    failed_jobs,
    infrastructure,
    licence_consumption,
    machine_protection,
    overview,
    repository_capacity,
    safety,
)
from veeam_client.fleet import Fleet
from veeam_client.fleet import Server as FleetServer
from veeam_client.rest import REVISIONS
from veeam_client.simulator import Simulator
from veeam_client.simulator.builds import in_turn

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

COLLECTORS: dict[str, Any] = {
    "HealthCollector": HealthCollector(),
    "JobHealthCollector": JobHealthCollector(),
    "MachineProtectionCollector": MachineProtectionCollector(),
    "failed_jobs": failed_jobs,
    "infrastructure": infrastructure,
    "licence_consumption": licence_consumption,
    "machine_protection": machine_protection,
    "overview": overview,
    "repository_capacity": repository_capacity,
    "safety": safety,
}


@asynccontextmanager
async def four(jobs: int) -> AsyncGenerator[tuple[Fleet, list[Simulator]]]:
    """A fleet of servers of each revision."""
    one, two, three, last = (
        Simulator(seed=number, jobs=jobs, name=f"vbr{number}", revisions=in_turn(revision, 0))
        for number, revision in enumerate(REVISIONS)
    )
    async with one, two, three, last:
        simulators = [one, two, three, last]
        servers = [
            FleetServer(
                name=each.name, host=each.url, username=each.username, password=each.password, verify=each.ssl_context
            )
            for each in simulators
        ]
        async with Fleet(servers) as fleet:
            yield fleet, simulators


async def test_a_fleet_of_four_versions() -> None:
    async with four(jobs=1) as (fleet, _):
        assert [one.revision for one in fleet.health] == [None] * 4
        summary = await fleet.gather(lambda vbr: vbr.jobs.get_all_jobs())
        assert not summary.errors
        assert [one.revision for one in fleet.health] == [*REVISIONS]


@pytest.mark.parametrize("name", COLLECTORS)
async def test_a_collector_answers_for_each_version(name: str) -> None:
    async with four(jobs=20) as (fleet, _):
        summary = await fleet.gather(COLLECTORS[name])
        assert not summary.errors
        values = [*summary.values.values()]
        assert len(values) == 4
        for value in values:
            # What a revision does not have is told, and is all that is missing.
            missing = getattr(value, "missing", {})
            assert all("is there since" in why for why in missing.values()), missing
        if name == "licence_consumption":
            assert all(value is not None and value.days_left for value in values)


async def test_the_same_figures_of_each_version() -> None:
    async with four(jobs=30) as (fleet, simulators):
        summary = await fleet.gather(overview)
        for outcome, server in zip(summary.outcomes, simulators, strict=True):
            found, states = outcome.value, server.world.job_states
            assert found is not None
            assert (found.jobs, found.running) == (len(states), sum(row["status"] == "Running" for row in states))
            assert found.licence_expires is not None
