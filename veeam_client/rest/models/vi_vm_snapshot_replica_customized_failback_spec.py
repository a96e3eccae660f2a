# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_replica_failback_type import EReplicaFailbackType
from .vi_vm_snapshot_replica_failback_spec import ViVMSnapshotReplicaFailbackSpec

if TYPE_CHECKING:
    from .replica_failback_mode_spec import ReplicaFailbackModeSpec
    from .vi_vm_snapshot_replica_failback_target_datastore_spec import (
        ViVMSnapshotReplicaFailbackTargetDatastoreSpec,
    )
    from .vi_vm_snapshot_replica_failback_target_folder_spec import (
        ViVMSnapshotReplicaFailbackTargetFolderSpec,
    )
    from .vi_vm_snapshot_replica_failback_target_host_spec import (
        ViVMSnapshotReplicaFailbackTargetHostSpec,
    )
    from .vi_vm_snapshot_replica_failback_target_network_spec import (
        ViVMSnapshotReplicaFailbackTargetNetworkSpec,
    )
    from .vi_vm_snapshot_replica_failback_target_resource_pool_spec import (
        ViVMSnapshotReplicaFailbackTargetResourcePoolSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class ViVMSnapshotReplicaCustomizedFailbackSpec(ViVMSnapshotReplicaFailbackSpec):
    """Goes back to a new place."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "datastore": "datastore",
        "destinationhost": "destinationhost",
        "failback_mode": "failbackMode",
        "folder": "folder",
        "network": "network",
        "resource_pool": "resourcePool",
    }

    datastore: list[ViVMSnapshotReplicaFailbackTargetDatastoreSpec] | None = None
    """Datastores."""
    destinationhost: list[ViVMSnapshotReplicaFailbackTargetHostSpec] | None = None
    """Hosts."""
    failback_mode: ReplicaFailbackModeSpec | None = None
    """When to switch to production."""
    folder: ViVMSnapshotReplicaFailbackTargetFolderSpec | None = None
    """Folders."""
    network: list[ViVMSnapshotReplicaFailbackTargetNetworkSpec] | None = None
    """Networks."""
    resource_pool: list[ViVMSnapshotReplicaFailbackTargetResourcePoolSpec] | None = None
    """Resource pools."""
    type_: EReplicaFailbackType = EReplicaFailbackType.CUSTOMIZED
