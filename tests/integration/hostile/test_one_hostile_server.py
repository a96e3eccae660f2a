"""One hostile server among six healthy ones, whatever it does: the others notice nothing.

Time is what the event loop's own thread computes, so that a busy machine changes nothing; servers have another thread.
"""

from __future__ import annotations

import asyncio
import gc
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

import pytest

from tests.support.canned import trusting
from tests.support.hostile import LOGOUT, TOKEN, HostileServer, json_reply
from tests.support.hostilities import KINDS
from veeam_client import Fleet, Server, errors
from veeam_client.simulator.thread import in_thread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.hostile import Answer
    from veeam_client import VeeamClient

# Seconds that another server may cost.
LATE = 0.1
# A machine may be half as fast as the one where that was measured.
SLOWER = 2
ROWS = [{"id": f"{number:08x}-0000-0000-0000-000000000000", "name": str(number)} for number in range(200)]
PAGE = json_reply({"data": ROWS, "pagination": {"total": len(ROWS)}})
# Seconds that a hostile one has, of the clock.
HAS = 0.3


@pytest.fixture(autouse=True)
def little_garbage() -> Iterator[None]:
    """What the tests before this one left is no part of what is measured."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


class WatchedLoop(asyncio.SelectorEventLoop):
    """An event loop that knows how long it computed in one go, at most."""

    longest = 0.0

    def _run_once(self) -> None:
        before = time.thread_time()
        super()._run_once()  # type: ignore[misc]
        self.longest = max(self.longest, time.thread_time() - before)


async def sessions(vbr: VeeamClient) -> tuple[int, float]:
    """Count the sessions, and say how long that took."""
    before = time.thread_time()
    count = len(await vbr.paginate(vbr.sessions.get_all_sessions).collect())
    return count, time.thread_time() - before


async def healthy(fleet: Fleet) -> list[float]:
    """Ask the healthy ones once, and say how long each took."""
    took: list[float] = []
    for outcome in (await fleet.gather(sessions)).outcomes:
        assert outcome.value is not None, outcome.error
        assert outcome.value[0] == len(ROWS)
        took.append(outcome.value[1])
    return took


async def together(good: list[Server], bad: list[Server]) -> tuple[float, float, Exception | None]:
    """Ask the healthy ones again and again while the hostile one answers.

    Returns:
        How long any of them took at most, how long before the hostile one was asked, and what became of that one.
    """
    async with Fleet(good) as fleet, Fleet(bad) as hostile:
        await healthy(fleet)  # they sign in, and much is imported
        cast("WatchedLoop", asyncio.get_running_loop()).longest = 0
        alone, took = await healthy(fleet), list[float]()
        asking = asyncio.create_task(hostile.gather(sessions))
        while not asking.done():
            took += await healthy(fleet)
        await hostile.close(within=0)
        return max(took), max(alone), asking.result().outcomes[0].error


@contextmanager
def running(answer: Answer, transport: Any, *, at_sign_in: bool) -> Iterator[tuple[list[Server], list[Server]]]:
    bad = HostileServer(answer, {TOKEN: answer, LOGOUT: answer} if at_sign_in else None)
    good = [HostileServer(PAGE) for _ in range(6)]
    given: dict[str, Any] = {"username": "svc", "password": "x", "verify": trusting(), "trust_env": False}
    given |= {"retry": None, "transport": transport}
    with in_thread(*cast("Any", (*good, bad))):
        servers = [Server(name=str(number), host=one.url, **given) for number, one in enumerate(good)]
        yield servers, [Server(name="hostile", host=bad.url, time_limit=HAS, **given)]


@pytest.mark.parametrize(
    ("transport", "at_sign_in"),
    [
        ("aiohttp", False),
        pytest.param("aiohttp", True, marks=pytest.mark.full),
        pytest.param("httpx", False, marks=pytest.mark.full),
    ],
)
# A quarter of the kinds each time, and all of them in `make test-full`.
@pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=pytest.mark.full) if n % 4 else kind for n, kind in enumerate(KINDS)]
)
def test_no_outcome_of_a_healthy_one_is_late(kind: str, transport: Any, *, at_sign_in: bool) -> None:
    with (
        running(KINDS[kind](), transport, at_sign_in=at_sign_in) as (good, bad),
        asyncio.Runner(loop_factory=WatchedLoop) as runner,
    ):
        loop = cast("WatchedLoop", runner.get_loop())
        took, alone, error = runner.run(together(good, bad))
    assert error is None or isinstance(error, errors.VeeamError), repr(error)
    assert loop.longest < LATE * SLOWER
    assert took < alone + LATE * SLOWER
