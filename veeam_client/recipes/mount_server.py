"""Where the files of a Linux machine are mounted, in revisions that want it said even of an automatic mount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import InvalidArgument
from ..rest.models import LinuxFlrMountSpec, LinuxMountServerFlrMountServerSettings
from ..runtime.revisions import NOWHERE, spans_of_model

if TYPE_CHECKING:
    from ..client.client import VeeamClient


async def with_mount_server(vbr: VeeamClient, mount: LinuxFlrMountSpec) -> LinuxFlrMountSpec:
    """Complete what says how to mount: with the default mount server, where the server's revision requires one.

    Args:
        vbr: The server.
        mount: What to mount; it is changed.

    Returns:
        The same.

    Raises:
        InvalidArgument: The revision requires a mount server, and none is the default one.
    """
    await vbr.supports("StartFlrMount")  # finds the revision out
    required = spans_of_model(LinuxFlrMountSpec).required.get("mountServer", NOWHERE)
    if mount.mount_server is None and vbr.revision is not None and vbr.revision in required:
        found = (await vbr.mount_servers.get_default_mount_server()).data
        if not found:
            message = "no mount server is the default one; say where to mount"
            raise InvalidArgument(message, operation="StartFlrMount")
        mount.mount_server = LinuxMountServerFlrMountServerSettings(mount_server_id=found[0].id)
    return mount
