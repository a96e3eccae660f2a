"""What every test shares: the transport under clients that name none."""

from __future__ import annotations

import os

import pytest

from veeam_client import member, transport


@pytest.fixture(autouse=True, scope="session")
def chosen_transport() -> None:
    """Of clients and fleets alike, if `VEEAM_TEST_TRANSPORT` is `httpx` or `aiohttp`."""
    chosen = os.environ.get("VEEAM_TEST_TRANSPORT")
    if chosen == "httpx" or chosen == "aiohttp":  # noqa: PLR1714  # so that type checkers see which
        transport.DEFAULT_TRANSPORT = chosen
        member.fleet_transport = lambda: chosen
