# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_replica_failback_type import EReplicaFailbackType
from .vi_vm_snapshot_replica_failback_spec import ViVMSnapshotReplicaFailbackSpec

if TYPE_CHECKING:
    from .replica_failback_mode_spec import ReplicaFailbackModeSpec
    from .vi_vm_snapshot_replica_failback_target_vm_spec import (
        ViVMSnapshotReplicaFailbackTargetVMSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class ViVMSnapshotReplicaOriginalVMFailbackSpec(ViVMSnapshotReplicaFailbackSpec):
    """Goes back to the original VMs, restored elsewhere."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "failback_mode": "failbackMode",
        "target_vm": "targetVM",
    }

    failback_mode: ReplicaFailbackModeSpec | None = None
    """When to switch to production."""
    target_vm: list[ViVMSnapshotReplicaFailbackTargetVMSpec] | None = None
    """Those VMs."""
    type_: EReplicaFailbackType = EReplicaFailbackType.ORIGINAL_VM
