"""Commands that work on one server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veeam_client.errors import InvalidArgument

if TYPE_CHECKING:
    from veeam_client import Fleet, VeeamClient


def only_client(fleet: Fleet) -> VeeamClient:
    """Give the client of the one server that is chosen.

    Args:
        fleet: What is chosen.

    Raises:
        InvalidArgument: There are several.
    """
    names = [server.name for server in fleet.servers]
    if len(names) > 1:
        raise InvalidArgument(f"this takes one server; give --select with one of {', '.join(names)}")
    return fleet.client(names[0])
