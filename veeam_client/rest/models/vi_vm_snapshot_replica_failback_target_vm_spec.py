# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class ViVMSnapshotReplicaFailbackTargetVMSpec(Model):
    """VM that a replica goes back to."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "destination_vm": "destinationVM",
        "replica_point_id": "replicaPointId",
    }

    destination_vm: InventoryObjectModel | None = None
    """The VM."""
    replica_point_id: UUID | None = None
    """Id of the restore point of the replica."""
