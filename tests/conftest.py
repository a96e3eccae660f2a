"""What every test shares: the transport under clients that name none, and how long Hypothesis may take."""

from __future__ import annotations

import os
from importlib.util import find_spec
from typing import TYPE_CHECKING, cast

import pytest

from veeam_client.fleet import member
from veeam_client.transport import choice

if TYPE_CHECKING:
    from veeam_client.transport.choice import NetworkTransport

# The README is also tested where only what users install is.
if find_spec("hypothesis"):
    from hypothesis import HealthCheck, settings

    # A machine under load is slow, which says nothing of the code.
    settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("patient")


@pytest.fixture(autouse=True, scope="session")
def chosen_transport() -> None:
    """Of clients and fleets alike, if `VEEAM_TEST_TRANSPORT` is `httpx`, `httpx2` or `aiohttp`."""
    named = os.environ.get("VEEAM_TEST_TRANSPORT")
    if named:
        chosen = cast("NetworkTransport", named)
        choice.DEFAULT_TRANSPORT = chosen
        member.fleet_transport = lambda: chosen
