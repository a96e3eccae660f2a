# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_spec import RepositorySpec

if TYPE_CHECKING:
    from .mount_servers_settings_model import MountServersSettingsModel
    from .network_repository_settings_model import NetworkRepositorySettingsModel
    from .nfs_repository_share_settings_model import NfsRepositoryShareSettingsModel


@define(eq=False, repr=False, kw_only=True)
class NfsStorageSpec(RepositorySpec):
    """An NFS share to be added as a repository."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "repository": "repository",
        "share": "share",
        "mount_server": "mountServer",
    }

    repository: NetworkRepositorySettingsModel
    """Its limits."""
    share: NfsRepositoryShareSettingsModel
    """The share."""
    mount_server: MountServersSettingsModel | None = None
    """Server that mounts backups of this repository for restores."""
    type_: ERepositoryType = ERepositoryType.NFS
