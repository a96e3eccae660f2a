"""A simulated server with a clock of its own, and a plain HTTP client of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.simulated import client_of
from veeam_client.simulator import Clock, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import httpx


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def server(clock: Clock) -> AsyncIterator[Simulator]:
    async with Simulator(seed=4, jobs=60, sessions=400, clock=clock, token_lifetime=10**6) as server:
        yield server


@pytest.fixture
async def client(server: Simulator) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(server) as client:
        yield client
