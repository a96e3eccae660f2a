# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_repository_type import ERepositoryType
    from .mount_servers_settings_import_spec import MountServersSettingsImportSpec
    from .windows_local_repository_settings_model import (
        WindowsLocalRepositorySettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class WindowsLocalStorageImportSpec(Model):
    """A folder on a Windows machine, exported or to be imported as a repository."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "host_name": "hostName",
        "name": "name",
        "repository": "repository",
        "type_": "type",
        "unique_id": "uniqueId",
        "mount_server": "mountServer",
    }

    description: str
    """Free text for people."""
    host_name: str
    """Name of the managed server."""
    name: str
    """Name of the repository."""
    repository: WindowsLocalRepositorySettingsModel
    """Its folder and limits."""
    type_: ERepositoryType
    """Kind of the repository."""
    unique_id: str
    """Tag that stays the same when the object is exported and imported."""
    mount_server: MountServersSettingsImportSpec | None = None
    """Server that mounts backups of this repository for restores."""
