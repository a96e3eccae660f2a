"""What one simulated server is made of, as its handlers see it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from random import Random

from veeam_client.simulator.certificate import Certificate
from veeam_client.simulator.contract import Contract
from veeam_client.simulator.counters import Counters
from veeam_client.simulator.lists import Paging
from veeam_client.simulator.mood import Mood
from veeam_client.simulator.tokens import Tokens
from veeam_client.simulator.validation import Validation
from veeam_client.simulator.world import World

__all__ = ["State"]


@dataclass(slots=True)
class State:
    """Everything that a reply may depend on."""

    contract: Contract
    revisions: tuple[str, ...]
    """What it speaks, newest first."""
    validation: Validation
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
    download_size: int
    paging: Paging = field(default_factory=Paging)

    @property
    def is_older(self) -> bool:
        """Whether this is a server of before 13.0, which words some refusals in other ways."""
        return self.revisions[0] < "1.3"

    def advance(self) -> None:
        """Let everything happen that should have happened until now."""
