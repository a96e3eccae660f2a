"""The metrics of a fleet, made anew from the latest outcomes whenever they are asked for."""

from __future__ import annotations

import logging
import threading
from contextlib import aclosing
from typing import TYPE_CHECKING

from prometheus_client.registry import Collector

from .._text import clean_text
from ..errors import InvalidArgument
from . import polls
from .polls import ROUNDS, ServerMetrics, label_samples, shard_samples
from .reading import MACHINES_EVERY, Reader

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, Metric

    from ..fleet.fleet import Fleet
    from ..fleet.outcome import Outcome
    from ..fleet.processes import FleetProcesses
    from .family import Family, Sample
    from .reading import Snapshot

logger = logging.getLogger("veeam_client")

METRICS: tuple[Family, ...] = (*polls.FAMILIES, *(family for part in Reader().parts for family in part.families))
"""Every metric that there is."""


class FleetMetrics(Collector):
    """A collector for a registry of prometheus_client.

    `poll` asks the servers; `collect` gives what they said last, and may be called from any thread. What is older than
    `max_age` is left out, and so is everything of a server that left the fleet. A server that fails keeps
    `veeam_server_up` 0.

    Args:
        fleet: The servers. Close it yourself.
        every: Seconds from one round of a server to the next.
        max_age: Seconds for which an answer is good; three rounds if it is not given.
        machines_every: Seconds from one time that a server is asked for machines to the next. The other parts that are
            not in each round, infrastructure and safety, are asked for every five minutes, or as often as this.
        each_machine: Whether each machine has series of its own: one or more for each, which Prometheus keeps.

    Raises:
        InvalidArgument: Answers would be too old before the next ones come.
    """

    def __init__(
        self,
        fleet: Fleet | FleetProcesses,
        *,
        every: float = 60.0,
        max_age: float | None = None,
        machines_every: float = MACHINES_EVERY,
        each_machine: bool = False,
    ) -> None:
        if max_age is not None and max_age < every:
            raise InvalidArgument(f"max_age={max_age} is shorter than a round, every={every}; both are in seconds")
        self._fleet = fleet
        self._every = every
        self._max_age = ROUNDS * every if max_age is None else max_age
        self._read = Reader(machines_every=machines_every, each_machine=each_machine)
        self._by_server: dict[str, ServerMetrics] = {}
        self._lock = threading.Lock()

    async def poll(self) -> None:
        """Ask the servers until the fleet is closed, a signal comes, or this is cancelled."""
        async with aclosing(self._fleet.poll(self._read, every=self._every)) as outcomes:
            async for outcome in outcomes:
                self._take(outcome)

    async def refresh(self) -> bool:
        """Ask every server once.

        Returns:
            Whether all have answered, each in every part.
        """
        is_whole = True
        async with aclosing(self._fleet.map(self._read.everything)) as outcomes:
            async for outcome in outcomes:
                self._take(outcome)
                is_whole &= outcome.value is not None and not outcome.value.errors
        return is_whole

    def describe(self) -> Iterable[Metric]:
        """Name the metrics without values."""
        return [family.empty() for family in METRICS]

    def collect(self) -> Iterable[Metric]:
        """Give the metrics with their values."""
        with self._lock:
            samples = [*self._samples()]
        metrics: dict[str, CounterMetricFamily | GaugeMetricFamily] = {}
        for family, labels, value in samples:
            if family.name not in metrics:
                metrics[family.name] = family.empty()
            metrics[family.name].add_metric(labels, value)
        return metrics.values()

    def _take(self, outcome: Outcome[Snapshot]) -> None:
        with self._lock:
            name = outcome.server.name
            known = self._by_server.get(name)
            _tell(name, known.last if known else None, outcome)
            if known is None:
                known = self._by_server[name] = ServerMetrics(outcome)
            known.take(outcome)

    def _samples(self) -> Iterator[Sample]:
        servers = self._fleet.servers
        # A server of this name that comes back begins anew.
        for gone in self._by_server.keys() - {server.name for server in servers}:
            del self._by_server[gone]
        yield from shard_samples(self._fleet.sharded, len(servers))
        yield from label_samples(servers)
        for server in servers:
            if server.name in self._by_server:
                yield from self._by_server[server.name].samples(self._read.parts, self._max_age)


def _tell(server: str, before: Outcome[Snapshot] | None, now: Outcome[Snapshot]) -> None:
    """Log what began to fail and what came back; metrics only name kinds of errors."""
    failed, fails = _failures(before), _failures(now)
    for part in fails.keys() - failed.keys():
        logger.warning("%s: %s not available: %s", server, part, clean_text(str(fails[part])))
    for part in failed.keys() - fails.keys():
        logger.warning("%s: %s available again", server, part)


def _failures(outcome: Outcome[Snapshot] | None) -> dict[str, Exception]:
    if outcome is None:
        return {}
    if outcome.value is None:
        return {"everything": outcome.error} if outcome.error else {}
    return outcome.value.errors
