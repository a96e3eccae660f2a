"""What can carry calls over the network: tests of connections run on each."""

from __future__ import annotations

from typing import get_args

import pytest

from veeam_client.transport.choice import NetworkTransport

TRANSPORTS: tuple[NetworkTransport, ...] = get_args(NetworkTransport)
# httpx2 runs on the adapter of httpx: what holds for one rarely fails for the other.
EACH = [pytest.param(one, marks=pytest.mark.full) if one == "httpx2" else one for one in TRANSPORTS]
