# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .vi_vm_snapshot_replica_failback_target_disk_spec import (
        ViVmSnapshotReplicaFailbackTargetDiskSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class ViVMSnapshotReplicaFailbackTargetDatastoreSpec(Model):
    """Datastores for the disks of a VM."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disks": "disks",
        "vm_object": "vmObject",
    }

    disks: list[ViVmSnapshotReplicaFailbackTargetDiskSpec] | None = None
    """The disks."""
    vm_object: InventoryObjectModel | None = None
    """The VM or container of VMs."""
