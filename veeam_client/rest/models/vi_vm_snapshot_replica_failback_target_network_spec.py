# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .vi_vm_snapshot_replica_failback_network_mapping_model import (
        ViVmSnapshotReplicaFailbackNetworkMappingModel,
    )


@define(eq=False, repr=False, kw_only=True)
class ViVMSnapshotReplicaFailbackTargetNetworkSpec(Model):
    """Networks for a VM."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "networks": "networks",
        "replica_point_id": "replicaPointId",
    }

    networks: list[ViVmSnapshotReplicaFailbackNetworkMappingModel] | None = None
    """Which network of production stands for which of the replica."""
    replica_point_id: UUID | None = None
    """Id of the restore point of the replica."""
