# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_mount_server_settings_type import EMountServerSettingsType
    from .mount_server_settings_import_spec import MountServerSettingsImportSpec
    from .v_power_nfs_port_settings_model import VPowerNFSPortSettingsModel


@define(eq=False, repr=False, kw_only=True)
class MountServersSettingsImportSpec(Model):
    """Servers that mount backups of a repository for restores."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "linux": "linux",
        "mount_server_settings_type": "mountServerSettingsType",
        "windows": "windows",
        "mount_server_name": "mountServerName",
        "vpower_nfs_enabled": "vPowerNFSEnabled",
        "vpower_nfs_port_settings": "vPowerNFSPortSettings",
        "write_cache_folder": "writeCacheFolder",
    }

    linux: MountServerSettingsImportSpec | None = None
    """The Linux server. Since 1.3-rev0."""
    mount_server_settings_type: EMountServerSettingsType | None = None
    """Whether there is a Windows server, a Linux server, or both. Since 1.3-rev0."""
    windows: MountServerSettingsImportSpec | None = None
    """The Windows server. Since 1.3-rev0."""
    mount_server_name: str | None = None
    """Name of the managed server that mounts backups. Until 1.2-rev1."""
    vpower_nfs_enabled: bool | None = None
    """Whether it offers backups to ESXi hosts over NFS. Until 1.2-rev1."""
    vpower_nfs_port_settings: VPowerNFSPortSettingsModel | None = None
    """Ports for that. Until 1.2-rev1."""
    write_cache_folder: str | None = None
    """Folder on it for what is written while a backup is mounted. Until 1.2-rev1."""
