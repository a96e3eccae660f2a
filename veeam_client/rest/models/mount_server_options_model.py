# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v_power_nfs_port_settings_model import VPowerNFSPortSettingsModel


@define(eq=False, repr=False, kw_only=True)
class MountServerOptionsModel(Model):
    """How a server mounts backups. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vpower_nfs_enabled": "vPowerNFSEnabled",
        "vpower_nfs_port_settings": "vPowerNFSPortSettings",
        "write_cache_folder": "writeCacheFolder",
    }

    vpower_nfs_enabled: bool | None = None
    """Whether it offers mounted VMs to ESXi hosts over NFS."""
    vpower_nfs_port_settings: VPowerNFSPortSettingsModel | None = None
    """Ports for that."""
    write_cache_folder: str | None = None
    """Folder for what is written while a backup is mounted."""
