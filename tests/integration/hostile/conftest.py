"""A server that answers whatever a test has it answer, and a client of it by each HTTP library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.hostile import HostileServer
from tests.support.transports import EACH

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from veeam_client import VeeamClient


@pytest.fixture
async def server() -> AsyncIterator[HostileServer]:
    async with HostileServer() as server:
        yield server


@pytest.fixture(params=EACH)
async def vbr(server: HostileServer, request: pytest.FixtureRequest) -> AsyncIterator[VeeamClient]:
    async with server.client(request.param) as vbr:
        yield vbr
