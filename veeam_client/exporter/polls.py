"""Metrics of asking the servers, and which of their answers are still good."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from .family import Family, Sample, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..fleet.outcome import Outcome
    from ..fleet.server import Server
    from ..fleet.shard import Shard
    from .family import Part
    from .reading import Snapshot

# Rounds that a server may miss before what it said is no longer given.
ROUNDS = 3
_SERVER = ("server",)
_PART = ("server", "collector")
_SHARD = ("shard",)

UP = Family("veeam_server_up", "Whether the server answered in its last round: 1 or 0.", _SERVER)
FAILURE = Family(
    "veeam_server_failure_info", "Always 1, and only while the server fails; the label says how.", (*_SERVER, "error")
)
LABELS = Family(
    "veeam_server_labels", "Always 1; the labels are the server's in the fleet, with label_ before.", _SERVER
)
POLLS = Family("veeam_server_polls_total", "Rounds in which the server was asked.", _SERVER)
POLL_FAILURES = Family("veeam_server_poll_failures_total", "Rounds in which the server failed.", _SERVER)
POLL_DURATION = Family("veeam_server_poll_duration_seconds", "How long the server's last round took.", _SERVER)
LAST_POLL = Family(
    "veeam_server_last_poll_timestamp_seconds", "When the server's last round ended, in Unix time.", _SERVER
)
SUCCESS = Family("veeam_collector_success", "Whether this part of the server's last round succeeded: 1 or 0.", _PART)
LAST_SUCCESS = Family(
    "veeam_collector_last_success_timestamp_seconds",
    "When this part of a round last succeeded, in Unix time: the age of its metrics.",
    _PART,
)
SHARDS = Family(
    "veeam_shards", "How many shards the fleet has, 1 if it is whole; the label says which one this is.", _SHARD
)
SHARD_SERVERS = Family("veeam_shard_servers", "Servers of the shard.", _SHARD)
FAMILIES = (
    SHARDS,
    SHARD_SERVERS,
    UP,
    FAILURE,
    LABELS,
    POLLS,
    POLL_FAILURES,
    POLL_DURATION,
    LAST_POLL,
    SUCCESS,
    LAST_SUCCESS,
)


@define
class ServerMetrics:
    """What is known of a server.

    Attributes:
        last: Its last outcome.
        good: For each part, by name, the last outcome in which it succeeded.
        failing: The names of parts that failed when they were last asked for.
        polls: How many rounds there were.
        failures: How many of them failed.
    """

    last: Outcome[Snapshot]
    good: dict[str, Outcome[Snapshot]] = field(factory=dict[str, "Outcome[Snapshot]"])
    failing: set[str] = field(factory=set[str])
    polls: int = 0
    failures: int = 0

    def take(self, outcome: Outcome[Snapshot]) -> None:
        """Add the outcome of a round."""
        self.last = outcome
        # Rounds whose outcome was replaced by a newer one were rounds too.
        self.polls += 1 + outcome.replaced
        self.failures += not outcome.ok
        if outcome.value is not None:
            self.good |= dict.fromkeys(outcome.value.samples, outcome)
            self.failing = (self.failing - outcome.value.samples.keys()) | outcome.value.errors.keys()

    def samples(self, parts: Iterable[Part], max_age: float) -> Iterator[Sample]:
        """Give the values of all metrics of the server, with `server` among their labels.

        Args:
            parts: What it is asked for.
            max_age: Seconds after which an answer is no longer given; of a part that is not asked
                for in each round, after three times as long as until it is asked for again.
        """
        name, last = self.last.server.name, self.last
        yield Sample(UP, (name,), last.ok and last.age <= max_age)
        if last.error is not None:
            yield Sample(FAILURE, (name, type(last.error).__name__), 1)
        yield Sample(POLLS, (name,), self.polls)
        yield Sample(POLL_FAILURES, (name,), self.failures)
        yield Sample(POLL_DURATION, (name,), last.seconds)
        yield Sample(LAST_POLL, (name,), last.at.timestamp())
        for part in parts:
            good = self.good.get(part.name)
            yield Sample(SUCCESS, (name, part.name), last.ok and good is not None and part.name not in self.failing)
            if good is not None and good.value is not None:
                yield Sample(LAST_SUCCESS, (name, part.name), good.at.timestamp())
                if good.age <= max(max_age, ROUNDS * part.every):
                    for family, labels, value in good.value.samples[part.name]:
                        yield Sample(family, (name, *labels), value)


def shard_samples(shard: Shard | None, servers: int) -> Iterator[Sample]:
    """Tell which shard of a fleet this is; a whole fleet is the only one.

    Args:
        shard: The shard; None for a whole fleet.
        servers: How many servers are in it.
    """
    name = (str(shard.number if shard else 0),)
    yield Sample(SHARDS, name, shard.count if shard else 1)
    yield Sample(SHARD_SERVERS, name, servers)


def label_samples(servers: Sequence[Server]) -> Iterator[Sample]:
    """Give the labels that servers have in the fleet, with names that Prometheus takes."""
    written = _names_of({name for server in servers for name in server.labels})
    names = sorted(written.values())
    family = evolve(LABELS, labels=("server", *names))
    for server in servers:
        if server.labels:
            own = {written[name]: text(value) for name, value in server.labels.items()}
            yield Sample(family, (server.name, *(own.get(name, "") for name in names)), 1)


def _names_of(labels: Iterable[str]) -> dict[str, str]:
    """Give labels their names in Prometheus; those that would have one name are told apart by a part of a digest."""
    plain = {name: f"label_{re.sub('[^a-zA-Z0-9_]', '_', name)}" for name in labels}
    count = Counter(plain.values())
    return {name: written if count[written] == 1 else f"{written}_{_digest(name)}" for name, written in plain.items()}


def _digest(name: str) -> str:
    return hashlib.sha256(name.encode(errors="replace")).hexdigest()[:4]
