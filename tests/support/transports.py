"""What can carry calls over the network: tests of connections run on each."""

from __future__ import annotations

from typing import get_args

from veeam_client.transport.choice import NetworkTransport

TRANSPORTS: tuple[NetworkTransport, ...] = get_args(NetworkTransport)
