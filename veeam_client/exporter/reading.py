"""What is asked of each server in a round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..runtime.tasks import together
from .jobs import jobs_part
from .licence import LICENCE
from .repositories import REPOSITORIES
from .server import SERVER
from .sessions import sessions_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client.client import VeeamClient
    from .family import Part, Sample


@frozen
class Snapshot:
    """What a server answered in a round.

    Attributes:
        samples: What came of each part that succeeded, by the part's name.
        errors: What went wrong with the others.
    """

    samples: dict[str, Sequence[Sample]] = field(factory=dict[str, "Sequence[Sample]"])
    errors: dict[str, Exception] = field(factory=dict[str, Exception])


class Reader:
    """Asks a server for all parts at once. One reader serves any number of servers."""

    def __init__(self) -> None:
        self.parts: tuple[Part, ...] = (SERVER, jobs_part(), REPOSITORIES, LICENCE, sessions_part())

    async def __call__(self, vbr: VeeamClient) -> Snapshot:
        """Ask a server.

        Args:
            vbr: The server.

        Raises:
            Exception: Every part failed; the first of the errors.
        """
        snapshot = Snapshot()
        async with together() as calls:
            for part in self.parts:
                calls.create_task(_read(part, vbr, snapshot))
        if not snapshot.samples:
            raise next(iter(snapshot.errors.values()))
        return snapshot


async def _read(part: Part, vbr: VeeamClient, into: Snapshot) -> None:
    try:
        into.samples[part.name] = await part.read(vbr)
    except Exception as error:  # noqa: BLE001  # one part's failure, whatever it is, is its own
        into.errors[part.name] = error
