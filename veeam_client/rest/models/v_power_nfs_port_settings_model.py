# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class VPowerNFSPortSettingsModel(Model):
    """Ports of the NFS service for mounted VMs."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "mount_port": "mountPort",
        "vpower_nfs_port": "vPowerNFSPort",
    }

    mount_port: int | None = None
    """Port for mounting."""
    vpower_nfs_port: int | None = None
    """Port for NFS."""
