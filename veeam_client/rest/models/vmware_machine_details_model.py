# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_inventory_platform_type import EInventoryPlatformType
from .inventory_machine_details_model import InventoryMachineDetailsModel

if TYPE_CHECKING:
    from .vi_vm_disk_model import ViVMDiskModel


@define(eq=False, repr=False, kw_only=True)
class VmwareMachineDetailsModel(InventoryMachineDetailsModel):
    """Details of a VM of VMware vSphere. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disks": "disks",
    }

    disks: list[ViVMDiskModel] | None = None
    """Its disks."""
    platform: EInventoryPlatformType = EInventoryPlatformType.VSPHERE
