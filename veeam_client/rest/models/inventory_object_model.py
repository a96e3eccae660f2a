# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_inventory_platform_type import EInventoryPlatformType


@define(eq=False, repr=False, kw_only=True)
class InventoryObjectModel(Model):
    """An object of the infrastructure, such as a VM, host or datastore; the class tells the platform.

    Jobs and restores take it as it is.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "platform": "platform",
        "size": "size",
    }
    __discriminator__: ClassVar[str | None] = "platform"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "clouddirector": "CloudDirectorObjectModel",
        "agent": "AgentObjectModel",
        "hyperv": "HyperVObjectModel",
        "vsphere": "VmwareObjectModel",
        "nutanix": "NutanixObjectModel",
        "proxmox": "ProxmoxObjectModel",
        "vmware": "VmwareObjectModel",
    }

    platform: EInventoryPlatformType
    """Platform that it belongs to."""
    size: str | None = None
    """Its size as text with a unit, where it has one."""
