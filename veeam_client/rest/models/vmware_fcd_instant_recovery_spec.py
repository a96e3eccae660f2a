# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .vmware_fcd_instant_recovery_disk_spec import VmwareFcdInstantRecoveryDiskSpec
    from .vmware_fcd_write_cache_spec import VmwareFcdWriteCacheSpec


@define(eq=False, repr=False, kw_only=True)
class VmwareFcdInstantRecoverySpec(Model):
    """How to recover disks as first class disks."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "destination_cluster": "destinationCluster",
        "disks_mapping": "disksMapping",
        "restore_point_id": "restorePointId",
        "reason": "reason",
        "write_cache": "writeCache",
    }

    destination_cluster: InventoryObjectModel
    """Cluster that takes them."""
    disks_mapping: list[VmwareFcdInstantRecoveryDiskSpec]
    """Which disks, under which names."""
    restore_point_id: UUID
    """Id of the restore point."""
    reason: str | None = None
    """Why it is done, kept with the session for later readers. Since 1.3-rev2."""
    write_cache: VmwareFcdWriteCacheSpec | None = None
    """Where changes are written."""
