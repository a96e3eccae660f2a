# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_spec import RepositorySpec

if TYPE_CHECKING:
    from .linux_local_repository_settings_model import LinuxLocalRepositorySettingsModel
    from .mount_servers_settings_model import MountServersSettingsModel


@define(eq=False, repr=False, kw_only=True)
class LinuxLocalStorageSpec(RepositorySpec):
    """A folder on a Linux machine, to be added as a repository."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_id": "hostId",
        "mount_server": "mountServer",
        "repository": "repository",
    }

    host_id: UUID
    """Id of the managed server."""
    mount_server: MountServersSettingsModel
    """Server that mounts backups of this repository for restores."""
    repository: LinuxLocalRepositorySettingsModel
    """Its folder and limits."""
    type_: ERepositoryType = ERepositoryType.LINUX_LOCAL
