# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_replica_failback_type import EReplicaFailbackType
from .vi_vm_snapshot_replica_failback_spec import ViVMSnapshotReplicaFailbackSpec

if TYPE_CHECKING:
    from .replica_failback_mode_spec import ReplicaFailbackModeSpec


@define(eq=False, repr=False, kw_only=True)
class ViVMSnapshotReplicaOriginalLocationFailbackSpec(ViVMSnapshotReplicaFailbackSpec):
    """Goes back to the original VMs in their place."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "failback_mode": "failbackMode",
        "quick_rollback": "quickRollback",
    }

    failback_mode: ReplicaFailbackModeSpec | None = None
    """When to switch to production."""
    quick_rollback: bool | None = None
    """Whether only blocks that have changed are copied."""
    type_: EReplicaFailbackType = EReplicaFailbackType.ORIGINAL_LOCATION
