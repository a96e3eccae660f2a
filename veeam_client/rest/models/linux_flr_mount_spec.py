# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_flr_type import EFlrType
from .flr_mount_spec import FlrMountSpec

if TYPE_CHECKING:
    from .e_flr_mount_mode_type import EFlrMountModeType
    from .linux_flr_mount_server_settings import LinuxFlrMountServerSettings


@define(eq=False, repr=False, kw_only=True)
class LinuxFlrMountSpec(FlrMountSpec):
    """Which restore point of a Linux machine to mount."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "mount_mode": "mountMode",
        "mount_server": "mountServer",
    }

    mount_mode: EFlrMountModeType
    """Whether the server chooses where to mount it."""
    mount_server: LinuxFlrMountServerSettings | None = None
    """Where to mount it, if it does not."""
    type_: EFlrType = EFlrType.LINUX
