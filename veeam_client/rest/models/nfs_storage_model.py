# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .mount_servers_settings_model import MountServersSettingsModel
    from .network_repository_settings_model import NetworkRepositorySettingsModel
    from .nfs_repository_share_settings_model import NfsRepositoryShareSettingsModel
    from .repository_import_options import RepositoryImportOptions


@define(eq=False, repr=False, kw_only=True)
class NfsStorageModel(RepositoryModel):
    """An NFS share."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "repository": "repository",
        "share": "share",
        "import_options": "importOptions",
        "mount_server": "mountServer",
    }

    repository: NetworkRepositorySettingsModel
    """Its limits."""
    share: NfsRepositoryShareSettingsModel
    """The share."""
    import_options: RepositoryImportOptions | None = None
    """Whether backups that are in it already are imported. Since 1.3-rev1."""
    mount_server: MountServersSettingsModel | None = None
    """Server that mounts backups of this repository for restores."""
    type_: ERepositoryType = ERepositoryType.NFS
