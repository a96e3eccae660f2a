"""How well a simulated server behaves, and what it has counted."""

from collections import Counter
from dataclasses import dataclass, field
from random import Random

__all__ = ["Counters", "Mood"]


@dataclass(slots=True)
class Mood:
    """What a simulated server makes its clients suffer. Change it while the server runs: it counts from then on."""

    latency: float = 0.0
    """Seconds before every reply."""
    jitter: float = 0.0
    """At most so many further seconds, drawn anew for every reply."""
    refuse: float = 0.0
    """The share of new connections that are reset, from 0.0 to 1.0."""
    refuse_period: float = 0.0
    """Resets every new connection during the first half of each period of so many seconds; 0 for never."""

    def delay(self, random: Random) -> float:
        """Give the seconds to wait before the next reply."""
        return self.latency + (self.jitter * random.random() if self.jitter else 0.0)

    def refuses(self, random: Random, uptime: float) -> bool:
        """Say whether a connection that comes now, so many seconds after the start, is reset."""
        if self.refuse_period > 0 and uptime % self.refuse_period < self.refuse_period / 2:
            return True
        return self.refuse > 0 and random.random() < self.refuse

    @property
    def closes_connections(self) -> bool:
        """Whether every reply ends its connection, so that a client has to come through the door again."""
        return self.refuse > 0 or self.refuse_period > 0


@dataclass(slots=True)
class Counters:
    """What a simulated server has seen since its start."""

    operations: Counter[str] = field(default_factory=Counter[str])
    """Requests by operation id, refused ones included."""
    sign_ins: int = 0
    failed_sign_ins: int = 0
    refreshes: int = 0
    failed_refreshes: int = 0
    sign_outs: int = 0
    refused_connections: int = 0
    active_sessions: int = 0
    """Sign-ins that could still go on: neither signed out nor past the end of their refresh token."""
