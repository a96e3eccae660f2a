# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v_power_nfs_port_settings_model import VPowerNFSPortSettingsModel


@define(eq=False, repr=False, kw_only=True)
class MountServerSettingsImportSpec(Model):
    """Mount server settings import spec."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "mount_server_name": "mountServerName",
        "v_power_nfs_enabled": "vPowerNFSEnabled",
        "write_cache_folder": "writeCacheFolder",
        "v_power_nfs_port_settings": "vPowerNFSPortSettings",
    }

    mount_server_name: str
    v_power_nfs_enabled: bool
    write_cache_folder: str
    v_power_nfs_port_settings: VPowerNFSPortSettingsModel | None = None
