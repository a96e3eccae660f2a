# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_flr_type import EFlrType
from .flr_mount_spec import FlrMountSpec

if TYPE_CHECKING:
    from .e_flr_mount_mode_type import EFlrMountModeType
    from .windows_flr_mount_server_settings import WindowsFlrMountServerSettings


@define(eq=False, repr=False, kw_only=True)
class WindowsFlrMountSpec(FlrMountSpec):
    """Which restore point of a Windows machine to mount."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "mount_mode": "mountMode",
        "mount_server": "mountServer",
    }

    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    mount_mode: EFlrMountModeType | None = None
    """Whether the server chooses where to mount it. Since 1.3-rev0."""
    mount_server: WindowsFlrMountServerSettings | None = None
    """Where to mount it, if it does not. Since 1.3-rev0."""
    type_: EFlrType = EFlrType.WINDOWS
