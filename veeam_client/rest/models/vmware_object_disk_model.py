# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_vmware_disks_type_to_process import EVmwareDisksTypeToProcess
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class VmwareObjectDiskModel(Model):
    """Disks of a VM that a job processes."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disks_to_process": "disksToProcess",
        "vm_object": "vmObject",
        "disks": "disks",
        "remove_from_vm_configuration": "removeFromVMConfiguration",
    }

    disks_to_process: EVmwareDisksTypeToProcess
    """All, the system disk, or the ones named."""
    vm_object: InventoryObjectModel
    """The VM or container of VMs."""
    disks: list[str] | None = None
    """The disks (`SCSI (0:0)`), with `SelectedDisks`."""
    remove_from_vm_configuration: bool | None = None
    """Whether the other disks are taken out of the saved configuration of the VM."""
