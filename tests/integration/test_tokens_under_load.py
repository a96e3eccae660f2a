"""A thousand coroutines on one client while its tokens end, are refused and are forgotten; the server counts.

`SOAK_SECONDS` says how long each goes on; `make soak` takes 30 seconds.
"""

from __future__ import annotations

import asyncio
import os
from contextlib import asynccontextmanager
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from veeam_client import VeeamClient, errors
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine

    from veeam_client.simulator import Counters

SECONDS = float(os.environ.get("SOAK_SECONDS", "2"))
COROUTINES = 1000
LIFETIME = 2
MIN = 2


class Load:
    """A thousand coroutines that call again and again until the time is up, or until they are cancelled.

    Attributes:
        calls: How many calls came back.
        failures: What came back instead of a reply.
        cancelled: How many coroutines were cancelled and started anew.
        disturbed: How often they were disturbed.
    """

    def __init__(self, server: Simulator) -> None:
        self.server = server
        self.calls = 0
        self.failures: list[BaseException] = []
        self.cancelled = self.disturbed = 0
        self._ticked = asyncio.Condition()
        self._tasks: list[asyncio.Task[None]] = []

    async def run(self, disturb: Callable[[Load], Coroutine[Any, Any, None]]) -> Counters:
        """Go on for the time, through two disturbances and two refreshes at least, and give the counters."""
        server = self.server
        async with VeeamClient(
            server.url, username=server.username, password=server.password, verify=server.ssl_context, retry=None
        ) as vbr:
            self._tasks = [asyncio.create_task(self._call(vbr)) for _ in range(COROUTINES)]
            self._vbr = vbr
            disturbing = asyncio.create_task(disturb(self))
            await asyncio.sleep(SECONDS)
            async with asyncio.timeout(60), self._ticked:
                await self._ticked.wait_for(self._enough)
            disturbing.cancel()
            await asyncio.gather(disturbing, return_exceptions=True)
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
        assert self.failures == []
        return server.counters

    async def after(self, calls: int) -> None:
        """Wait for so many more calls."""
        aim = self.calls + calls
        async with self._ticked:
            await self._ticked.wait_for(lambda: self.calls >= aim)

    def _enough(self) -> bool:
        counters = self.server.counters
        return self.disturbed >= MIN and counters.refreshes + counters.failed_refreshes >= MIN

    async def cancel(self, number: int) -> None:
        """Cancel one of the coroutines and put another in its place."""
        task = self._tasks[number]
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        self.cancelled += task.cancelled()
        self._tasks[number] = asyncio.create_task(self._call(self._vbr))

    async def _call(self, vbr: VeeamClient) -> None:
        while True:
            try:
                await vbr.service.get_server_info()
            except Exception as error:  # noqa: BLE001  # whatever it is, it should not have been
                self.failures.append(error)
                await asyncio.sleep(0.1)
            self.calls += 1
            async with self._ticked:
                self._ticked.notify_all()


@asynccontextmanager
async def short_lived(mood: Mood | None = None) -> AsyncIterator[Simulator]:
    """A server whose tokens end soon; nothing is left when it stops."""
    before = asyncio.all_tasks()
    async with Simulator(jobs=1, token_lifetime=LIFETIME, mood=mood) as server:
        yield server
    assert asyncio.all_tasks() == before


async def nothing(load: Load) -> None:
    """Leave it to the tokens' short life."""
    load.disturbed = MIN


async def cancels(load: Load) -> None:
    random = Random(1)  # the same every time
    while True:
        await load.after(random.randrange(30))
        await asyncio.gather(*(load.cancel(number) for number in random.sample(range(COROUTINES), 10)))
        load.disturbed += 1


async def ends_tokens(load: Load) -> None:
    while True:
        await load.after(200)
        load.server.expire_tokens()
        load.disturbed += 1


async def restarts(load: Load) -> None:
    while True:
        await load.after(300)
        load.server.restart()
        load.disturbed += 1


def tell(record_property: Callable[[str, object], None], load: Load, counters: Counters) -> None:
    figures: dict[str, Any] = {
        "calls": load.calls, "sign-ins": counters.sign_ins, "refreshes": counters.refreshes,
        "refused refreshes": counters.failed_refreshes, "reused": counters.reused_refresh_tokens,
        "refused access tokens": counters.refused_tokens, "cancelled": load.cancelled, "disturbed": load.disturbed,
    }  # fmt: skip
    for name, value in figures.items():
        record_property(name, value)
    print(", ".join(f"{name} {value}" for name, value in figures.items()))  # noqa: T201  # make soak shows it


def assert_one_session(counters: Counters) -> None:
    """One sign-in, and a line of refreshes each of which used the token of the one before, once."""
    assert counters.sign_ins == 1
    assert counters.failed_refreshes == counters.reused_refresh_tokens == counters.failed_sign_ins == 0
    assert counters.operations["CreateToken"] == 1 + counters.refreshes
    assert counters.active_sessions == 0


async def test_short_lives(record_property: Callable[[str, object], None]) -> None:
    async with short_lived() as server:
        load = Load(server)
        counters = await load.run(nothing)
        tell(record_property, load, counters)
    assert_one_session(counters)


async def test_cancelled_callers(record_property: Callable[[str, object], None]) -> None:
    async with short_lived() as server:
        load = Load(server)
        counters = await load.run(cancels)
        tell(record_property, load, counters)
    assert load.cancelled >= 10
    assert_one_session(counters)


@pytest.mark.parametrize("body", ["empty", "string", "error"])
async def test_refused_tokens(body: Any, record_property: Callable[[str, object], None]) -> None:
    async with short_lived(Mood(unauthorized=body)) as server:
        load = Load(server)
        counters = await load.run(ends_tokens)
        tell(record_property, load, counters)
    assert counters.refused_tokens > 0
    assert_one_session(counters)


async def test_a_server_that_forgets_all_tokens(record_property: Callable[[str, object], None]) -> None:
    async with short_lived() as server:
        load = Load(server)
        counters = await load.run(restarts)
        tell(record_property, load, counters)
    # Each time one refused refresh and one sign-in; after the last time it may be the signing out that is refused.
    assert counters.failed_refreshes == load.disturbed
    assert counters.sign_ins - 1 in {load.disturbed - 1, load.disturbed}
    assert counters.reused_refresh_tokens == counters.failed_sign_ins == 0
    assert counters.active_sessions == 0


async def test_a_wrong_password_with_two_hundred_waiting() -> None:
    async with Simulator(jobs=1) as server:
        async with VeeamClient(
            server.url, revision="1.3-rev0", username=server.username, password="wrong", verify=server.ssl_context
        ) as vbr:
            results = await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(200)), return_exceptions=True)
            assert {type(result) for result in results} == {errors.AuthenticationError}
            with pytest.raises(errors.AuthenticationError):
                await vbr.jobs.get_all_jobs()
        counters = server.counters
    assert dict(counters.operations) == {"CreateToken": 1}
    assert counters.failed_sign_ins == 1
