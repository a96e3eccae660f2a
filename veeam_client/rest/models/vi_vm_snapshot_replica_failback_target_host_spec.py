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
class ViVMSnapshotReplicaFailbackTargetHostSpec(Model):
    """Host for a VM."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host": "host",
        "replica_point_id": "replicaPointId",
    }

    host: InventoryObjectModel | None = None
    """The host."""
    replica_point_id: UUID | None = None
    """Id of the restore point of the replica."""
