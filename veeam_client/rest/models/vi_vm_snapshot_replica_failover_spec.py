# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ViVMSnapshotReplicaFailoverSpec(Model):
    """Which replicas, in which state."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "replica_point_ids": "replicaPointIds",
        "reason": "reason",
    }

    replica_point_ids: list[UUID]
    """Ids of the replica restore points, one for each VM."""
    reason: str | None = None
    """Why it is done, kept with the session for later readers."""
