# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v_power_nfs_port_settings_model import VPowerNFSPortSettingsModel


@define(eq=False, repr=False, kw_only=True)
class MountServerSettingsImportSpec(Model):
    """A server that mounts backups for restores."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "mount_server_name": "mountServerName",
        "vpower_nfs_enabled": "vPowerNFSEnabled",
        "write_cache_folder": "writeCacheFolder",
        "vpower_nfs_port_settings": "vPowerNFSPortSettings",
    }

    mount_server_name: str
    """Name of the managed server."""
    vpower_nfs_enabled: bool
    """Whether it offers mounted VMs to ESXi hosts over NFS."""
    write_cache_folder: str
    """Folder for what is written while a backup is mounted."""
    vpower_nfs_port_settings: VPowerNFSPortSettingsModel | None = None
    """Ports for that."""
