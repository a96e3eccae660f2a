"""What is asked of each server in a round."""

from __future__ import annotations

import time
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from ..runtime.tasks import together
from .infrastructure import infrastructure_part
from .jobs import jobs_part
from .licence import LICENCE
from .machines import machines_part
from .repositories import REPOSITORIES
from .safety import safety_part
from .server import SERVER
from .sessions import sessions_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client.client import VeeamClient
    from .family import Part, Sample

# Machines cost the longest lists; what is not asked for in each round changes slowly.
MACHINES_EVERY = 900.0
_SLOW = 300.0


@frozen
class Snapshot:
    """What a server answered in a round.

    Attributes:
        samples: What came of each part that succeeded, by the part's name.
        errors: What went wrong with others. Those that it was not the turn of are in neither.
    """

    samples: dict[str, Sequence[Sample]] = field(factory=dict[str, "Sequence[Sample]"])
    errors: dict[str, Exception] = field(factory=dict[str, Exception])


class Reader:
    """Asks a server for all parts at once whose turn it is. One reader serves any number of servers.

    Args:
        machines_every: Seconds from one time that it asks for machines to the next.
        each_machine: Whether each machine has series of its own.
    """

    def __init__(self, *, machines_every: float = MACHINES_EVERY, each_machine: bool = False) -> None:
        self._machines_every, self._each_machine = machines_every, each_machine
        self.parts: tuple[Part, ...] = (
            SERVER,
            jobs_part(),
            REPOSITORIES,
            LICENCE,
            sessions_part(),
            infrastructure_part(min(_SLOW, machines_every)),
            safety_part(min(_SLOW, machines_every)),
            machines_part(machines_every, each=each_machine),
        )
        self._asked: dict[str, dict[str, float]] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        # To worker processes; each begins anew.
        return partial(Reader, machines_every=self._machines_every, each_machine=self._each_machine), ()

    async def __call__(self, vbr: VeeamClient) -> Snapshot:
        """Ask a server for the parts whose turn it is.

        Args:
            vbr: The server.

        Raises:
            Exception: Every part failed; the first of the errors.
        """
        asked, now = self._asked.setdefault(vbr.server, {}), time.monotonic()
        return await self._ask(vbr, [part for part in self.parts if now - asked.get(part.name, -inf) >= part.every])

    async def everything(self, vbr: VeeamClient) -> Snapshot:
        """Ask a server for all parts.

        Args:
            vbr: The server.

        Raises:
            Exception: Every part failed; the first of the errors.
        """
        return await self._ask(vbr, self.parts)

    async def _ask(self, vbr: VeeamClient, parts: Sequence[Part]) -> Snapshot:
        snapshot, asked = Snapshot(), self._asked.setdefault(vbr.server, {})
        async with together() as calls:
            for part in parts:
                calls.create_task(_read(part, vbr, snapshot))
        now = time.monotonic()
        asked |= dict.fromkeys(snapshot.samples, now)  # what failed is asked for in the next round again
        if not snapshot.samples:
            raise next(iter(snapshot.errors.values()))
        return snapshot


async def _read(part: Part, vbr: VeeamClient, into: Snapshot) -> None:
    try:
        samples = await part.read(vbr)
        # To Prometheus, the same series twice is an error; servers were seen that send rows twice.
        into.samples[part.name] = [*{(one.family.name, one.labels): one for one in samples}.values()]
    except Exception as error:  # noqa: BLE001  # one part's failure, whatever it is, is its own
        into.errors[part.name] = error
