# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .replica_failback_mode_spec import ReplicaFailbackModeSpec


@define(eq=False, repr=False, kw_only=True)
class ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec(Model):
    """When to switch to production."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "failback_mode": "failbackMode",
        "replica_point_ids": "replicaPointIds",
    }

    failback_mode: ReplicaFailbackModeSpec | None = None
    """When."""
    replica_point_ids: list[UUID] | None = None
    """Ids of the replica restore points, one for each VM."""
