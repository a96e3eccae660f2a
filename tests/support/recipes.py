"""What tests of recipes share: a small server, and every way in which a request of a recipe can fail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.support.driven import Failing, client_of
from veeam_client import VeeamClient, errors
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from veeam_client.simulator import Clock

    Recipe = Callable[[VeeamClient, Callable[[object], object]], Awaitable[Any]]

SIZE = 3_000_000
PASSWORD = "open-sesame-71"


def silent(_: object) -> None:
    pass


def simulator(clock: Clock, **settings: Any) -> Simulator:
    given = {"jobs": 8, "clock": clock, "download_size": SIZE, "mood": Mood(run_seconds=3)}
    return Simulator(**{**given, **settings})


async def every_failure(server: Simulator, recipe: Recipe) -> list[tuple[str, errors.RecipeFailed]]:
    """Run a recipe until it succeeds, and let its first request fail, then its second, and so on."""
    failures: list[tuple[str, errors.RecipeFailed]] = []
    while True:
        transport = Failing(server, len(failures))
        async with client_of(server, transport=transport) as vbr:
            try:
                await recipe(vbr, silent)
            except errors.RecipeFailed as error:
                failures.append((str(transport.failed), error))
            else:
                assert transport.failed is None
                break
    for _, failure in failures:
        assert server.url in str(failure)
        assert PASSWORD not in str(failure)
    return failures
