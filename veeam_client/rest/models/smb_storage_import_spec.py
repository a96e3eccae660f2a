# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_repository_type import ERepositoryType
    from .mount_servers_settings_import_spec import MountServersSettingsImportSpec
    from .network_repository_settings_model import NetworkRepositorySettingsModel
    from .smb_repository_share_settings_spec import SmbRepositoryShareSettingsSpec


@define(eq=False, repr=False, kw_only=True)
class SmbStorageImportSpec(Model):
    """An SMB share, exported or to be imported as a repository."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "name": "name",
        "repository": "repository",
        "share": "share",
        "type_": "type",
        "unique_id": "uniqueId",
        "mount_server": "mountServer",
    }

    description: str
    """Free text for people."""
    name: str
    """Name of the repository."""
    repository: NetworkRepositorySettingsModel
    """Its limits."""
    share: SmbRepositoryShareSettingsSpec
    """The share."""
    type_: ERepositoryType
    """Kind of the repository."""
    unique_id: str
    """Tag that stays the same when the object is exported and imported."""
    mount_server: MountServersSettingsImportSpec | None = None
    """Server that mounts backups of this repository for restores."""
