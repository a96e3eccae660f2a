# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_flr_mount_mode_server_type import EFlrMountModeServerType
from .linux_flr_mount_server_settings import LinuxFlrMountServerSettings


@define(eq=False, repr=False, kw_only=True)
class LinuxOriginalHostFlrMountServerSettings(LinuxFlrMountServerSettings):
    """Mounts a backup of a Linux machine on the machine itself. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {}

    mount_server_type: EFlrMountModeServerType = EFlrMountModeServerType.ORIGINAL_HOST
