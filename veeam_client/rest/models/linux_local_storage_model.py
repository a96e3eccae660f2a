# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .linux_local_repository_settings_model import LinuxLocalRepositorySettingsModel
    from .mount_servers_settings_model import MountServersSettingsModel
    from .repository_import_options import RepositoryImportOptions


@define(eq=False, repr=False, kw_only=True)
class LinuxLocalStorageModel(RepositoryModel):
    """A folder on a Linux machine."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_id": "hostId",
        "repository": "repository",
        "import_options": "importOptions",
        "mount_server": "mountServer",
    }

    host_id: UUID
    """Id of the managed server."""
    repository: LinuxLocalRepositorySettingsModel
    """Its folder and limits."""
    import_options: RepositoryImportOptions | None = None
    """Whether backups that are in it already are imported. Since 1.3-rev1."""
    mount_server: MountServersSettingsModel | None = None
    """Server that mounts backups of this repository for restores."""
    type_: ERepositoryType = ERepositoryType.LINUX_LOCAL
