# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_spec import RepositorySpec

if TYPE_CHECKING:
    from .linux_hardened_repository_settings_model import (
        LinuxHardenedRepositorySettingsModel,
    )
    from .mount_servers_settings_model import MountServersSettingsModel


@define(eq=False, repr=False, kw_only=True)
class LinuxHardenedStorageSpec(RepositorySpec):
    """A folder on a hardened Linux machine, to be added as a repository."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_id": "hostId",
        "repository": "repository",
        "mount_server": "mountServer",
    }

    host_id: UUID
    """Id of the managed server."""
    repository: LinuxHardenedRepositorySettingsModel
    """Its folder and limits."""
    mount_server: MountServersSettingsModel | None = None
    """Server that mounts backups of this repository for restores."""
    type_: ERepositoryType = ERepositoryType.LINUX_HARDENED
