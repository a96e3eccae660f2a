# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .vmware_object_disk_model import VmwareObjectDiskModel


@define(eq=False, repr=False, kw_only=True)
class VSphereReplicaJobExclusionsModel(Model):
    """What a replication job leaves out."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disks": "disks",
        "vms": "vms",
    }

    disks: list[VmwareObjectDiskModel] | None = None
    """Disks, by VM."""
    vms: list[InventoryObjectModel] | None = None
    """VMs and containers of VMs."""
