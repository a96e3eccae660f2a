# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_flr_mount_mode_server_type import EFlrMountModeServerType


@define(eq=False, repr=False, kw_only=True)
class WindowsFlrMountServerSettings(Model):
    """Where a backup of a Windows machine is mounted. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "mount_server_id": "mountServerId",
        "mount_server_type": "mountServerType",
    }

    mount_server_id: UUID
    """Id of the mount server."""
    mount_server_type: EFlrMountModeServerType
    """On a mount server or on the machine itself."""
