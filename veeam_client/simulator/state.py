"""What one simulated server is made of, as its handlers see it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from random import Random

from veeam_client.simulator.certificate import Certificate
from veeam_client.simulator.contract import Contract
from veeam_client.simulator.mood import Counters, Mood
from veeam_client.simulator.tokens import Tokens
from veeam_client.simulator.world import World

__all__ = ["State"]


@dataclass(slots=True)
class State:
    """Everything that a reply may depend on."""

    contract: Contract
    seed: int
    world: World
    tokens: Tokens
    certificate: Certificate
    mood: Mood
    counters: Counters
    clock: Callable[[], datetime]
    """What time it is, aware and in the server's zone."""
    chance: Random
    """Draws what the mood leaves to chance; bodies never come from here."""
