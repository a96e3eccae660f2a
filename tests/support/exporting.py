"""A fleet whose metrics are exported, and what a scrape of them says."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.parser import text_string_to_metric_families

from tests.support.fleets import server_of
from veeam_client import Fleet
from veeam_client.exporter import FleetMetrics
from veeam_client.simulator import Clock, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

Labels = dict[str, str]


class Scraped:
    """One scrape: samples by name and labels."""

    def __init__(self, metrics: FleetMetrics) -> None:
        registry = CollectorRegistry()
        registry.register(metrics)
        self.text = generate_latest(registry).decode()
        self.families = {family.name: family for family in text_string_to_metric_families(self.text)}
        self.samples = [sample for family in self.families.values() for sample in family.samples]

    def values(self, name: str, **labels: str) -> list[float]:
        """Values of all samples with these labels."""
        return [
            sample.value for sample in self.samples if sample.name == name and labels.items() <= sample.labels.items()
        ]

    def labels(self, name: str) -> list[Labels]:
        return [sample.labels for sample in self.samples if sample.name == name]


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110  # what is waited for happens in other places
            await asyncio.sleep(0.02)


@asynccontextmanager
async def polling(fleet: Fleet, *, every: float = 0.1, max_age: float | None = None) -> AsyncIterator[FleetMetrics]:
    metrics = FleetMetrics(fleet, every=every, max_age=max_age, machines_every=every)
    task = asyncio.create_task(metrics.poll())
    try:
        yield metrics
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@pytest.fixture
def clock() -> Clock:
    """It stands still, so that nothing ends between a scrape and a look at the server."""
    return Clock(datetime.now(UTC))


@pytest.fixture
async def simulator(clock: Clock) -> AsyncIterator[Simulator]:
    async with Simulator(seed=1, jobs=20, sessions=100, clock=clock) as server:
        yield server
        assert server.counters.active_sessions == 0


@pytest.fixture
async def fleet(simulator: Simulator) -> AsyncIterator[Fleet]:
    async with Fleet([server_of(simulator, name="vbr01", labels={"site": "berlin", "cost-centre": "7"})]) as fleet:
        yield fleet
