"""A fleet is left in the time that is said, whatever its servers do."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.support.driven_loop import driven, now
from tests.support.fake_server import LOGOUT, PASSWORD
from tests.support.fake_server import Server as FakeServer
from veeam_client import Fleet, Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

# Seconds that a server takes to answer when it is signed out of.
SILENT = 1e9
# An httpx transport for tests has this long to come to its end by itself; connections are dropped at once.
GRACE = 0.5


def fleet_of(taking: Sequence[float]) -> tuple[Fleet, Callable[[], int]]:
    """Make a fleet of servers that take so long to be signed out of.

    Returns:
        The fleet, and what counts those that were.
    """
    fakes = [FakeServer() for _ in taking]
    ended = set[int]()

    def transport(number: int) -> httpx.MockTransport:
        async def answer(request: httpx.Request) -> httpx.Response:
            reply = await fakes[number](request)
            if request.url.path == LOGOUT:
                await asyncio.sleep(taking[number])
                ended.add(number)
            return reply

        return httpx.MockTransport(answer)

    servers = [
        Server(
            name=f"{number:03}", host=f"vbr{number:03}", username="svc", password=PASSWORD, transport=transport(number)
        )
        for number in range(len(taking))
    ]
    return Fleet(servers), lambda: len(ended)


@pytest.fixture(autouse=True)
def warned(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    with caplog.at_level(logging.WARNING, logger="veeam_client"):
        yield


@pytest.mark.parametrize(
    ("taking", "within", "seconds", "signed_out"),
    [
        ([SILENT], 30, 5, 0),
        ([0, SILENT, 0, 0], 30, 5, 3),
        ([4.5, SILENT, 4.9], 30, 5, 2),
        ([SILENT] * 100, 30, 5, 0),
        ([SILENT] * 150, 30, 10, 0),  # a hundred at once
        ([SILENT] * 300 + [0], 12, 12, 0),
        ([0] * 300, 30, 0, 300),
        ([1] * 300, 30, 3, 300),
        ([0, SILENT], 2, 2, 1),
        ([SILENT], 0, 0, 0),
    ],
)
def test_a_silent_server_is_given_five_seconds_and_the_fleet_what_was_said(
    taking: list[float], within: float, seconds: float, signed_out: int
) -> None:
    async def scenario() -> float:
        fleet, count = fleet_of(taking)
        summary = await fleet.gather(lambda vbr: vbr.jobs.get_all_jobs(), concurrency=1000)
        assert len(summary.values) == len(taking)
        began, before = now(), asyncio.all_tasks()
        await fleet.close(within=within)
        took = now() - began
        assert count() == signed_out
        assert asyncio.all_tasks() == before
        return took

    assert seconds <= driven(scenario()) <= seconds + GRACE * (1 + len(taking) // 100)


def test_leaving_the_fleet_by_its_context_takes_no_longer(caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> float:
        fleet, count = fleet_of([SILENT, 0, 0])
        async with fleet:
            await fleet.gather(lambda vbr: vbr.jobs.get_all_jobs())
            began = now()
        assert count() == 2
        return now() - began

    assert 5 <= driven(scenario()) <= 5 + GRACE
    assert "vbr000" in caplog.text
    assert "vbr001" not in caplog.text


def test_removing_a_silent_server_takes_no_longer() -> None:
    async def scenario() -> float:
        fleet, count = fleet_of([SILENT, 0])
        await fleet.gather(lambda vbr: vbr.jobs.get_all_jobs())
        began = now()
        await fleet.remove("000")
        took = now() - began
        assert [server.name for server in fleet.servers] == ["001"]
        await fleet.close()
        assert count() == 1
        return took

    assert 5 <= driven(scenario()) <= 5 + GRACE
