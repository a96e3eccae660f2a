"""The operations that no general rule answers, a module for each part of the API."""

from collections.abc import Mapping
from typing import Final

from veeam_client.simulator.operations import (
    access,
    accounts,
    agents,
    appliances,
    automation,
    backups,
    cluster,
    disks,
    infrastructure,
    jobs,
    licensing,
    mounts,
    security,
    server,
    sessions,
)
from veeam_client.simulator.operations.handler import Handler

__all__ = ["HANDLERS"]

HANDLERS: Final[Mapping[str, Handler]] = {
    **server.HANDLERS,
    **accounts.HANDLERS,
    **access.HANDLERS,
    **agents.HANDLERS,
    **appliances.HANDLERS,
    **cluster.HANDLERS,
    **disks.HANDLERS,
    **jobs.HANDLERS,
    **sessions.HANDLERS,
    **backups.HANDLERS,
    **mounts.HANDLERS,
    **infrastructure.HANDLERS,
    **security.HANDLERS,
    **licensing.HANDLERS,
    **automation.HANDLERS,
}
"""What answers an operation, by its id."""
